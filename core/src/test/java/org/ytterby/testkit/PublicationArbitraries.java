// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.ytterby.regime.Publication;

/** Publications on a day, in a month or a year, and within a span. */
public final class PublicationArbitraries extends TypeProvider<Publication> {

    /** Creates the provider of {@link Publication}. */
    public PublicationArbitraries() {
        super(Publication.class);
    }

    @Override
    public Publication example() {
        return Publication.parse("[2025-04-04, 2025-09-16]");
    }

    @Override
    public Arbitrary<Publication> arbitrary() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, RegimePools.changeDays().map(day -> Publication.on(day.minusDays(1)))),
                        Tuple.of(3, RegimePools.days().map(Publication::on)),
                        Tuple.of(
                                1,
                                new PartialDateArbitraries()
                                        .arbitrary()
                                        .map(date -> Publication.parse(date.toString()))),
                        Tuple.of(
                                1,
                                RegimePools.of(
                                                "[2025-04-04, 2025-09-16]",
                                                "(2025-04-04, 2025-09-16)",
                                                "[2025-10-09, 2025-10-09]")
                                        .map(Publication::parse)))
                .withoutEdgeCases();
    }
}
