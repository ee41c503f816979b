// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.time.DateSpan;

/** Any {@link OutputQuota}. */
public final class OutputQuotaArbitraries extends TypeProvider<OutputQuota> {

    /** Creates the provider. */
    public OutputQuotaArbitraries() {
        super(OutputQuota.class);
    }

    @Override
    public OutputQuota example() {
        return OutputQuota.builder()
                .country(Country.CN)
                .stage(Stage.MINING)
                .limitPerYear(SampleNetworks.tonnes(180, 15))
                .days(DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();
    }

    @Override
    public Arbitrary<OutputQuota> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.of(Stage.class),
                        ElementTonnesArbitraries.stated(),
                        new DateSpanArbitraries().arbitrary())
                .as((country, stage, limit, days) -> OutputQuota.builder()
                        .country(country)
                        .stage(stage)
                        .limitPerYear(limit)
                        .days(days)
                        .build());
    }
}
