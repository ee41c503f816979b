// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Region;
import org.ytterby.supply.reliance.TradeBalance;

/** Any {@link TradeBalance}. */
public final class TradeBalanceArbitraries extends TypeProvider<TradeBalance> {

    /** Creates the provider. */
    public TradeBalanceArbitraries() {
        super(TradeBalance.class);
    }

    @Override
    public TradeBalance example() {
        return TradeBalance.builder()
                .region(Region.of(Country.US))
                .material("REE")
                .stage(Stage.SEPARATION)
                .year(2025)
                .basis(Basis.REO)
                .production(Interval.exactly(30))
                .imports(Interval.exactly(80))
                .exports(Interval.exactly(10))
                .stockDecrease(Interval.exactly(5))
                .build();
    }

    @Override
    public Arbitrary<TradeBalance> arbitrary() {
        return Combinators.combine(
                        ShortageArbitraries.amounts(),
                        ShortageArbitraries.amounts(),
                        ShortageArbitraries.amounts(),
                        Arbitraries.doubles().between(-1000, 1000).ofScale(1))
                .as((production, imports, exports, stock) -> TradeBalance.builder()
                        .from(example())
                        .production(production)
                        .imports(imports)
                        .exports(exports)
                        .stockDecrease(Interval.exactly(stock))
                        .build());
    }
}
