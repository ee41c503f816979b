// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.licence.LicenceCover;
import org.ytterby.regime.trade.Outcome;

/** Covers of one rule by a licence. */
public final class LicenceCoverArbitraries extends TypeProvider<LicenceCover> {

    /** Creates the provider of {@link LicenceCover}. */
    public LicenceCoverArbitraries() {
        super(LicenceCover.class);
    }

    @Override
    public LicenceCover example() {
        return LicenceCover.builder()
                .instrument("cn-2025-18")
                .provision("cn-2025-18/1")
                .asks(Outcome.LICENCE_REQUIRED)
                .addReasons(new CoverReasonArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<LicenceCover> arbitrary() {
        return Combinators.combine(
                        RegimePools.instruments(),
                        RegimePools.provisions(),
                        Arbitraries.of(Outcome.class).optional(0.8),
                        new CoverReasonArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .as((instrument, provision, asks, reasons) -> LicenceCover.builder()
                        .instrument(instrument)
                        .provision(provision)
                        .asks(asks)
                        .reasons(reasons)
                        .build());
    }
}
