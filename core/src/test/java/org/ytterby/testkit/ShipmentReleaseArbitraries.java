// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.licence.Release;
import org.ytterby.regime.licence.Releases;
import org.ytterby.regime.licence.ShipmentRelease;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;

/** What licences would do for trades under the sample rules. */
public final class ShipmentReleaseArbitraries extends TypeProvider<ShipmentRelease> {

    private static final Screener SCREENER = Screener.of(SampleRegimes.book().asKnownOn(LocalDate.of(2026, 11, 22)));

    /** Creates the provider of {@link ShipmentRelease}. */
    public ShipmentReleaseArbitraries() {
        super(ShipmentRelease.class);
    }

    @Override
    public ShipmentRelease example() {
        return ShipmentRelease.builder()
                .transaction("tx-1")
                .before(Outcome.LICENCE_REQUIRED)
                .after(Outcome.AUTHORISED_BY_GENERAL_LICENCE)
                .release(Release.RELEASED)
                .addCovers(new LicenceCoverArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<ShipmentRelease> arbitrary() {
        return Combinators.combine(TradeArbitraries.trades(), new LicenceHeldArbitraries().arbitrary())
                .as((trade, licence) ->
                        Releases.of(SCREENER, List.of(trade), licence).get(0));
    }
}
