// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.supply.trace.Layer;
import org.ytterby.supply.trace.TradeFlow;

/** Any {@link Layer}. */
public final class LayerArbitraries extends TypeProvider<Layer> {

    /** Creates the provider. */
    public LayerArbitraries() {
        super(Layer.class);
    }

    @Override
    public Layer example() {
        return layer(
                "separation", Map.of(Country.CN, 60.0, Country.MY, 20.0), new TradeFlow(Country.CN, Country.JP, 12.5));
    }

    @Override
    public Arbitrary<Layer> arbitrary() {
        return named(Arbitraries.just("separation"));
    }

    static Layer layer(String name, Map<Country, Double> production, TradeFlow... flows) {
        return Layer.builder()
                .name(name)
                .unit("t REO")
                .production(production)
                .addFlows(flows)
                .build();
    }

    /**
     * Returns layers of up to five countries, each of which makes something and sends a part of it on, so that goods may go
     * round.
     *
     * @param names the names
     * @return the arbitrary
     */
    static Arbitrary<Layer> named(Arbitrary<String> names) {
        List<Country> countries = List.of(Country.CN, Country.MY, Country.JP, Country.DE, Country.US);
        return Combinators.combine(
                        names,
                        Arbitraries.doubles()
                                .between(0.01, 100)
                                .ofScale(2)
                                .list()
                                .ofSize(5),
                        Arbitraries.doubles().between(0, 0.2).ofScale(2).list().ofSize(25))
                .as((name, made, sent) -> {
                    Layer.Builder layer = Layer.builder().name(name).unit("t REO");
                    for (int from = 0; from < 5; from++) {
                        layer.putProduction(countries.get(from), made.get(from));
                        for (int to = 0; to < 5; to++) {
                            double amount = made.get(from) * sent.get(5 * from + to);
                            if (from != to && amount > 0) {
                                layer.addFlows(new TradeFlow(countries.get(from), countries.get(to), amount));
                            }
                        }
                    }
                    return layer.build();
                });
    }
}
