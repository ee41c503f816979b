// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * Traces a purchase back through the layers of a network.
 *
 * <p>What is at hand in a country, its pool, is its production with its imports, and all of it is mixed: x(c) = (p(c) e(c) +
 * &Sigma; f(i,c) x(i)) / pool(c) for the shares of makers x, so that goods passed on keep their makers. Behind a layer, each
 * maker's product stands for the mixture of the pool it draws on. This is the proportionality assumption of input-output analysis
 * with bilateral trade (Miller and Blair 2009, Input-Output Analysis, 2nd edition, chapter 3).
 *
 * @since 0.1
 */
public final class Tracing {

    private Tracing() {}

    /**
     * Traces what a buyer uses of a product.
     *
     * @param network the network
     * @param product the name of the layer that is bought
     * @param buyer the buyer, which makes or receives the product
     * @return where it comes from, with what was assumed
     * @throws IllegalArgumentException if the network has no such layer, nothing is at hand for the buyer, or goods go round
     *     between countries of which none makes any
     */
    public static TracedDependence of(SupplyNetwork network, String product, Country buyer) {
        Layer bought = network.layer(product);
        double pool = bought.pools().getOrDefault(buyer, 0.0);
        if (!(pool > 0)) {
            throw Checks.refused("buyer", "make or receive " + product, buyer);
        }
        TracedDependence.Builder result = TracedDependence.builder()
                .buyer(buyer)
                .product(product)
                .origin(network.origin())
                .putAllDirect(direct(bought, buyer, pool));
        Map<String, TracedLayer> traced = new LinkedHashMap<>();
        trace(network, bought, Map.of(buyer, 1.0), 0, traced);
        return result.addAllLayers(traced.values()).build();
    }

    private static Map<Country, Double> direct(Layer layer, Country buyer, double pool) {
        Map<Country, Double> direct = new EnumMap<>(Country.class);
        Double own = layer.production().get(buyer);
        if (own != null) {
            direct.put(buyer, own / pool);
        }
        layer.flows().stream()
                .filter(flow -> flow.to() == buyer)
                .forEach(flow -> direct.merge(flow.from(), flow.amount() / pool, Double::sum));
        direct.replaceAll((country, share) -> Math.min(1, share));
        return direct;
    }

    /** Traces a mixture of pools; a layer that several layers use is told once for each path. */
    private static void trace(
            SupplyNetwork network,
            Layer layer,
            Map<Country, Double> pools,
            double lost,
            Map<String, TracedLayer> traced) {
        Map<Country, Map<Country, Double>> makers = Pools.makers(layer);
        Map<Country, Double> shares = new EnumMap<>(Country.class);
        double untraced = lost;
        for (Map.Entry<Country, Double> pool : pools.entrySet()) {
            Map<Country, Double> mixture = makers.get(pool.getKey());
            if (mixture == null) {
                untraced += pool.getValue();
            } else {
                mixture.forEach((maker, share) -> shares.merge(maker, share * pool.getValue(), Double::sum));
            }
        }
        shares.values().removeIf(share -> !(share > 0));
        shares.replaceAll((maker, share) -> Math.min(1, share));
        String path = traced.containsKey(layer.name()) ? layer.name() + " (" + (traced.size() + 1) + ")" : layer.name();
        double rest = Math.min(1, untraced);
        traced.put(
                path,
                TracedLayer.builder()
                        .layer(path)
                        .putAllShares(shares)
                        .untraced(rest)
                        .build());
        List<String> inputs = layer.inputs();
        inputs.forEach(input -> trace(network, network.layer(input), shares, rest, traced));
    }
}
