// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Amendment;
import org.ytterby.time.PartialDate;

/** Amendments and proposals; the amending act stands after the amended one in the pool, so that they form no circle. */
public final class AmendmentArbitraries extends TypeProvider<Amendment> {

    /** Creates the provider of {@link Amendment}. */
    public AmendmentArbitraries() {
        super(Amendment.class);
    }

    @Override
    public Amendment example() {
        return Amendment.builder()
                .id("cn-2025-61/amends-18")
                .instrument("cn-2025-61")
                .amends("cn-2025-18")
                .validFrom(PartialDate.parse("2025-12-01"))
                .addEnds("cn-2025-18/1")
                .addAdds("cn-2025-61/1")
                .proposed(true)
                .confidence(Confidence.FROM_MEMORY)
                .note("an example")
                .build();
    }

    @Override
    public Arbitrary<Amendment> arbitrary() {
        Arbitrary<PartialDate> dates = Arbitraries.frequencyOf(
                Tuple.of(5, RegimePools.changeDays().map(PartialDate::ofDay)),
                Tuple.of(1, RegimePools.of("2025-12", "2026").map(PartialDate::parse)));
        return Combinators.combine(
                        RegimePools.of("a-1", "a-2"),
                        RegimePools.of(0, 1),
                        RegimePools.of(false, false, false, true),
                        dates,
                        RegimePools.flags(),
                        RegimePools.some(RegimePools.provisions(), 0, 2),
                        RegimePools.some(RegimePools.provisions(), 0, 2),
                        RegimePools.confidences())
                .as((id, amended, proposed, from, dated, ends, adds, confidence) -> Amendment.builder()
                        .id(id)
                        .instrument(RegimePools.INSTRUMENTS.get(amended + 1))
                        .amends(RegimePools.INSTRUMENTS.get(amended))
                        .validFrom(proposed && !dated ? Optional.empty() : Optional.of(from))
                        .ends(ends)
                        .adds(adds)
                        .proposed(proposed)
                        .confidence(confidence)
                        .build())
                .withoutEdgeCases();
    }
}
