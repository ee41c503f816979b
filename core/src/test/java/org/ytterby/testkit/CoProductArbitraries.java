// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.coproduction.CoProduct;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.Money;

/** Any {@link CoProduct}. */
public final class CoProductArbitraries extends TypeProvider<CoProduct> {

    /** Creates the provider. */
    public CoProductArbitraries() {
        super(CoProduct.class);
    }

    @Override
    public CoProduct example() {
        return CoProduct.builder()
                .name("NdPr oxide")
                .mass(Mass.ofTonnes(1294))
                .value(Money.parse("71000000 USD"))
                .avoidedBurden(64000)
                .build();
    }

    @Override
    public Arbitrary<CoProduct> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("La", "NdPr", "SEG"),
                        new MassArbitraries().arbitrary().filter(mass -> mass.kilograms() > 0),
                        new MoneyArbitraries().arbitrary().optional(),
                        Arbitraries.doubles().between(0, 1e9).ofScale(2).injectNull(0.5))
                .as((name, mass, value, avoided) -> {
                    CoProduct.Builder product =
                            CoProduct.builder().name(name).mass(mass).value(value);
                    return avoided == null
                            ? product.build()
                            : product.avoidedBurden(avoided).build();
                });
    }
}
