// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Source;

/** Sources with and without an address, an identifier and a day of reading. */
public final class SourceArbitraries extends TypeProvider<Source> {

    /** Creates the provider of {@link Source}. */
    public SourceArbitraries() {
        super(Source.class);
    }

    @Override
    public Source example() {
        return Source.builder()
                .citation("USGS Mineral Commodity Summaries 2026, page 152")
                .url("https://pubs.usgs.gov/periodicals/mcs2026/")
                .doi("10.5066/P1WKQ63T")
                .readOn(LocalDate.of(2026, 6, 1))
                .build();
    }

    @Override
    public Arbitrary<Source> arbitrary() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("https://example.org/a?b=c#d", "http://example.org")
                                .optional(),
                        Arbitraries.of("10.5066/P1WKQ63T", "10.1000/182").optional(),
                        DayArbitraries.days().optional())
                .as(SourceArbitraries::source);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcXYZ 012,.-é中")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank())
                .withoutEdgeCases();
    }

    private static Source source(
            String citation, Optional<String> url, Optional<String> doi, Optional<LocalDate> readOn) {
        return Source.builder()
                .citation(citation)
                .url(url)
                .doi(doi)
                .readOn(readOn)
                .build();
    }
}
