// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.scenario.run.Measure;
import org.ytterby.scenario.run.WaterfallStep;

/** Any {@link WaterfallStep}. */
public final class WaterfallStepArbitraries extends TypeProvider<WaterfallStep> {

    /** Creates the provider. */
    public WaterfallStepArbitraries() {
        super(WaterfallStep.class);
    }

    @Override
    public WaterfallStep example() {
        return WaterfallStep.builder()
                .measure(Measure.STOCKS)
                .putSavedTonnes(Element.ND, 12.5)
                .putSavedTonnes(Element.DY, 0.5)
                .build();
    }

    @Override
    public Arbitrary<WaterfallStep> arbitrary() {
        return of(Arbitraries.of(Measure.class));
    }

    static Arbitrary<WaterfallStep> of(Arbitrary<Measure> measures) {
        return Combinators.combine(
                        measures,
                        Arbitraries.maps(
                                        Arbitraries.of(Element.class),
                                        Arbitraries.doubles().between(-1e3, 1e6))
                                .ofMaxSize(3))
                .as((measure, saved) -> WaterfallStep.builder()
                        .measure(measure)
                        .savedTonnes(saved)
                        .build());
    }
}
