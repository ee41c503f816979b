// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.time.DateSpan;

/** Any {@link TechnologyDenial}. */
public final class TechnologyDenialArbitraries extends TypeProvider<TechnologyDenial> {

    /** Creates the provider. */
    public TechnologyDenialArbitraries() {
        super(TechnologyDenial.class);
    }

    @Override
    public TechnologyDenial example() {
        return TechnologyDenial.builder()
                .country(Country.CN)
                .need("separation technology")
                .days(DateSpan.from(LocalDate.of(2023, 12, 21)))
                .build();
    }

    @Override
    public Arbitrary<TechnologyDenial> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank()),
                        new DateSpanArbitraries().arbitrary())
                .as((country, need, days) -> TechnologyDenial.builder()
                        .country(country)
                        .need(need)
                        .days(days)
                        .build());
    }
}
