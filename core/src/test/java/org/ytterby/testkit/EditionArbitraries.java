// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Edition;

/** Editions of a publication, with and without a version and a day of publication. */
public final class EditionArbitraries extends TypeProvider<Edition> {

    /** Creates the provider of {@link Edition}. */
    public EditionArbitraries() {
        super(Edition.class);
    }

    @Override
    public Edition example() {
        return Edition.builder()
                .code("MCS2026")
                .publisher("USGS")
                .title("Mineral Commodity Summaries 2026")
                .version("v1.3")
                .publishedOn(LocalDate.of(2026, 5, 27))
                .year(2026)
                .build();
    }

    @Override
    public Arbitrary<Edition> arbitrary() {
        return Combinators.combine(
                        SourceArbitraries.texts(),
                        SourceArbitraries.texts(),
                        Arbitraries.of("v1.0", "v1.3").optional(),
                        DayArbitraries.days().optional(),
                        Arbitraries.integers().between(1900, 2200))
                .as((code, text, version, publishedOn, year) -> Edition.builder()
                        .code(code)
                        .publisher(text)
                        .title(text)
                        .version(version)
                        .publishedOn(publishedOn)
                        .year(year)
                        .build());
    }
}
