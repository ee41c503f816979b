// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.Reading;

/** Readings that say what is inside and what is not. */
public final class ReadingArbitraries extends TypeProvider<Reading> {

    /** Creates the provider of {@link Reading}. */
    public ReadingArbitraries() {
        super(Reading.class);
    }

    @Override
    public Reading example() {
        return new Reading(
                "q4",
                "powder of the alloy is meant as well",
                true,
                List.of(new ItemRuleArbitraries().example()),
                Confidence.OFFICIAL_TEXT_SEEN);
    }

    @Override
    public Arbitrary<Reading> arbitrary() {
        return Combinators.combine(
                        RegimePools.of("q1", "q2"),
                        RegimePools.notes(),
                        RegimePools.flags(),
                        ItemRuleArbitraries.rules().list().ofMinSize(1).ofMaxSize(2),
                        RegimePools.confidences())
                .as(Reading::new)
                .withoutEdgeCases();
    }
}
