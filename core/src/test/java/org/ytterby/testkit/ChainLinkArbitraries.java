// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.market.chain.ChainLink;
import org.ytterby.market.chain.PricedMass;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;

/** Any {@link ChainLink}. */
public final class ChainLinkArbitraries extends TypeProvider<ChainLink> {

    /** Creates the provider. */
    public ChainLinkArbitraries() {
        super(ChainLink.class);
    }

    @Override
    public ChainLink example() {
        return ChainLink.builder()
                .name("separation")
                .stage(Stage.SEPARATION)
                .addInputs(new PricedMass(
                        Mass.ofKilograms(2), UnitPriceArbitraries.oxide(Element.ND, Interval.exactly(30))))
                .output(new PricedMass(
                        Mass.ofKilograms(1.9), UnitPriceArbitraries.oxide(Element.ND, Interval.exactly(73))))
                .putCountries(Country.CN, 0.9)
                .putCountries(Country.MY, 0.08)
                .build();
    }

    @Override
    public Arbitrary<ChainLink> arbitrary() {
        Arbitrary<PricedMass> masses = Combinators.combine(
                        Arbitraries.doubles().between(0, 10).ofScale(3), UnitPriceArbitraries.oxides())
                .as((mass, price) -> new PricedMass(Mass.ofKilograms(mass), price));
        return Combinators.combine(
                        masses.list().ofMaxSize(2),
                        masses,
                        Arbitraries.doubles().between(0, 0.5).ofScale(2),
                        Arbitraries.doubles().between(0, 0.5).ofScale(2))
                .as((inputs, output, china, malaysia) -> ChainLink.builder()
                        .name("any")
                        .stage(Stage.SEPARATION)
                        .inputs(inputs)
                        .output(output)
                        .putCountries(Country.CN, china)
                        .putCountries(Country.MY, malaysia)
                        .build());
    }
}
