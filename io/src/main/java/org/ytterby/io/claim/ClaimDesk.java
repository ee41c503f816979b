// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import com.google.common.collect.Iterables;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.regime.RegimeBook;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.ClaimChecker;
import org.ytterby.supply.claim.ClaimFinding;
import org.ytterby.supply.claim.ClaimMeasure;

/**
 * Checks claims about supply against tables, claims about magnets and products against the facts of products, and claims about
 * export rules against a book of rules.
 *
 * @since 0.1
 */
public final class ClaimDesk {

    private ClaimDesk() {}

    /**
     * Checks a claim.
     *
     * @param claim the claim
     * @param data the tables, those of products included
     * @param book the rules
     * @return the verdict with the figures it rests on
     */
    public static ClaimFinding check(Claim claim, ReferenceData data, RegimeBook book) {
        ClaimMeasure measure = claim.measure();
        if (measure.needsRules()) {
            return RuleClaims.check(claim, book);
        }
        if (measure.needsProducts()) {
            return ProductClaims.check(claim, data.products());
        }
        return ClaimChecker.check(
                claim,
                Iterables.concat(data.production(), data.reserves()),
                Iterables.concat(data.importReliance(), data.recycling()));
    }
}
