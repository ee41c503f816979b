// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.licence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/**
 * Finds out which shipments a licence would release if it were held, such as the general licence a maker of magnets thinks of
 * applying for: each shipment is screened without and with it.
 *
 * @since 0.1
 */
public final class Releases {

    private Releases() {}

    /**
     * Tries a licence on shipments.
     *
     * @param screener the rules
     * @param shipments the shipments
     * @param licence the licence, which need not be held yet
     * @return what it would do for each shipment, in the same order
     */
    public static ImmutableList<ShipmentRelease> of(
            Screener screener, List<Transaction> shipments, LicenceHeld licence) {
        return shipments.stream()
                .map(shipment -> of(screener, shipment, licence))
                .collect(ImmutableList.toImmutableList());
    }

    private static ShipmentRelease of(Screener screener, Transaction shipment, LicenceHeld licence) {
        Determination before = screener.screen(shipment);
        Determination after = screener.screen(
                Transaction.builder().from(shipment).addLicences(licence).build());
        List<LicenceCover> covers = LicenceCovers.of(screener, shipment, licence);
        ShipmentRelease.Builder release = ShipmentRelease.builder();
        return release.transaction(shipment.id())
                .before(before.headline())
                .after(after.headline())
                .release(release(before, after, covers))
                .covers(covers)
                .build();
    }

    private static Release release(Determination before, Determination after, List<LicenceCover> covers) {
        if (covers.isEmpty()) {
            return Release.NOT_NEEDED;
        }
        if (before.headline() != after.headline() && isAuthorised(after.headline())) {
            return Release.RELEASED;
        }
        boolean answers = covers.stream().anyMatch(cover -> cover.cover() == Cover.COVERS);
        boolean mayAnswer = covers.stream().anyMatch(cover -> cover.cover() == Cover.UNKNOWN);
        if (after.headline() == Outcome.INDETERMINATE && (answers || mayAnswer)) {
            return Release.OPEN;
        }
        return answers ? Release.PARTLY_ANSWERED : mayAnswer ? Release.OPEN : Release.STAYS;
    }

    private static boolean isAuthorised(Outcome outcome) {
        return outcome == Outcome.AUTHORISED_BY_GENERAL_LICENCE || outcome == Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE;
    }
}
