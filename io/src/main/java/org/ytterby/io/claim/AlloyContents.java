// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.product.bom.ContentKind;
import org.ytterby.product.bom.MaterialIntensity;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.claim.Agreement;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.Witness;

/** Weighs the magnet alloy in one unit of a product. */
final class AlloyContents {

    private AlloyContents() {}

    static List<Witness> of(Claim claim, Iterable<MaterialIntensity> intensities) {
        List<Witness> witnesses = new ArrayList<>();
        for (MaterialIntensity one : intensities) {
            if (one.kind() == ContentKind.ALLOY
                    && claim.materials().contains(one.product())
                    && !one.amount().isUnknown()) {
                Interval kilograms = one.amount().bounds();
                witnesses.add(ProductClaims.witness(
                        claim,
                        one.product() + ", " + one.material(),
                        one.amount().bounds() + " kg per " + one.per()
                                + one.dataYear()
                                        .map(year -> ", data of " + year)
                                        .orElse(""),
                        Optional.of(kilograms),
                        Agreement.of(claim.stated().orElse(Interval.unbounded()), kilograms),
                        one.evidence()));
            }
        }
        return witnesses;
    }
}
