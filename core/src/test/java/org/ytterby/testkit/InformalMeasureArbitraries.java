// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.place.Country;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.time.PartialSpan;

/** Measures without an act, denied or not. */
public final class InformalMeasureArbitraries extends TypeProvider<InformalMeasure> {

    /** Creates the provider of {@link InformalMeasure}. */
    public InformalMeasureArbitraries() {
        super(InformalMeasure.class);
    }

    @Override
    public InformalMeasure example() {
        return InformalMeasure.builder()
                .instrument("cn-2024-46")
                .felt(PartialSpan.parse("[2025-04, 2025-06)"))
                .destination(CountryScope.only(Country.JP))
                .addEntries(new ControlEntryArbitraries().example())
                .denial("the ministry says that trade goes on")
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    @Override
    public Arbitrary<InformalMeasure> arbitrary() {
        return Combinators.combine(
                        RegimePools.instruments(),
                        new PartialSpanArbitraries().arbitrary().optional(0.7),
                        new CountryScopeArbitraries().arbitrary(),
                        ControlEntryArbitraries.entries().list().ofMaxSize(1),
                        RegimePools.notes().optional(0.5),
                        RegimePools.confidences())
                .as((instrument, felt, destination, entries, denial, confidence) -> InformalMeasure.builder()
                        .instrument(instrument)
                        .felt(felt)
                        .destination(destination)
                        .entries(entries)
                        .denial(denial)
                        .confidence(confidence)
                        .build())
                .withoutEdgeCases();
    }
}
