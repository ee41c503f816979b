// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.reliance.StageDependency;

/** Any {@link StageDependency}. */
public final class StageDependencyArbitraries extends TypeProvider<StageDependency> {

    /** Creates the provider. */
    public StageDependencyArbitraries() {
        super(StageDependency.class);
    }

    @Override
    public StageDependency example() {
        return StageDependency.builder()
                .putDependencies(Stage.MINING, Interval.exactly(0))
                .putDependencies(Stage.SEPARATION, Interval.of(0.5, 0.75))
                .build();
    }

    @Override
    public Arbitrary<StageDependency> arbitrary() {
        Arbitrary<Double> fractions = Arbitraries.doubles().between(0, 1).ofScale(4);
        return Arbitraries.maps(
                        Arbitraries.of(Stage.class),
                        Combinators.combine(fractions, fractions)
                                .as((a, b) -> Interval.of(Math.min(a, b), Math.max(a, b))))
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(dependencies ->
                        StageDependency.builder().dependencies(dependencies).build());
    }
}
