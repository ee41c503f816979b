// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.market.chain.ConversionStep;
import org.ytterby.market.chain.PricedMass;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.Money;

/** Any {@link ConversionStep}. */
public final class ConversionStepArbitraries extends TypeProvider<ConversionStep> {

    /** Creates the provider. */
    public ConversionStepArbitraries() {
        super(ConversionStep.class);
    }

    @Override
    public ConversionStep example() {
        return ConversionStep.builder()
                .name("metal")
                .stage(Stage.METAL_MAKING)
                .output(UnitPriceArbitraries.oxide(Element.DY, Interval.of(300, 310)))
                .addInputs(new PricedMass(
                        Mass.ofKilograms(1.1477), UnitPriceArbitraries.oxide(Element.DY, Interval.of(230, 250))))
                .massYield(0.95)
                .conversionCost(Money.parse("12.5 USD"))
                .build();
    }

    @Override
    public Arbitrary<ConversionStep> arbitrary() {
        Arbitrary<List<PricedMass>> inputs = Combinators.combine(
                        Arbitraries.doubles().between(0.01, 5).ofScale(3), UnitPriceArbitraries.oxides())
                .as((mass, price) -> new PricedMass(Mass.ofKilograms(mass), price))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        UnitPriceArbitraries.oxides(),
                        inputs,
                        Arbitraries.doubles().between(0.05, 1).ofScale(3),
                        Arbitraries.of("0 USD", "12.5 USD", "900 USD")
                                .map(Money::parse)
                                .optional())
                .as((output, bought, yielded, cost) -> ConversionStep.builder()
                        .name("any")
                        .stage(Stage.METAL_MAKING)
                        .output(output)
                        .inputs(bought)
                        .massYield(yielded)
                        .conversionCost(cost)
                        .build());
    }
}
