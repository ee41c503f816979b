// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.scenario.pipeline.CatchUp;
import org.ytterby.time.DateSpan;

/** Any {@link CatchUp}. */
public final class CatchUpArbitraries extends TypeProvider<CatchUp> {

    /** Creates the provider. */
    public CatchUpArbitraries() {
        super(CatchUp.class);
    }

    @Override
    public CatchUp example() {
        return SamplePipelines.storyBy2030(List.of(
                SamplePipelines.denial(DateSpan.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))));
    }

    @Override
    public Arbitrary<CatchUp> arbitrary() {
        return Combinators.combine(
                        SamplePipelines.any(),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((pipeline, mined, separated, years, denied) -> CatchUp.of(
                        pipeline,
                        Set.of(Element.ND),
                        List.of(
                                SamplePipelines.target(Stage.MINING, mined / 20.0),
                                SamplePipelines.target(Stage.SEPARATION, separated / 20.0)),
                        2026 + years,
                        denied
                                ? List.of(SamplePipelines.denial(DateSpan.from(LocalDate.of(2026, 6, 10))))
                                : List.of()));
    }
}
