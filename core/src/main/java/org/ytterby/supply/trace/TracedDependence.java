// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * Where a buyer's purchase comes from: directly, by the country it was bought from, and traced, by who made the product and
 * what stands behind it, layer by layer.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TracedDependence extends Serializable {

    /** What every traced share rests on, to be told with it. */
    String ASSUMPTION =
            "Proportionality: what a country uses or sends on is taken to be mixed in proportion from all it makes "
                    + "and buys, in one year, whatever contracts, grades and stocks say.";

    /**
     * Returns the buyer.
     *
     * @return the country
     */
    Country buyer();

    /**
     * Returns the product that is bought.
     *
     * @return the name of its layer
     */
    String product();

    /**
     * Returns whether the figures are of the world.
     *
     * @return the origin of the network
     */
    SupplyNetwork.Origin origin();

    /**
     * Returns the share of each country the product was bought from, the buyer itself for what it makes.
     *
     * @return the fractions, each in (0, 1], adding up to 1
     */
    Map<Country, Double> direct();

    /**
     * Returns the layers.
     *
     * @return the product's own layer first, then those behind it
     */
    List<TracedLayer> layers();

    /** Checks that shares add up. */
    @Value.Check
    default void check() {
        Checks.notBlank("product", product());
        Checks.notEmpty("layers", layers());
        double sum = 0;
        for (Map.Entry<Country, Double> share : direct().entrySet()) {
            sum += Checks.fraction("direct[" + share.getKey().alpha2() + "]", share.getValue());
        }
        if (!(Math.abs(sum - 1) < 1e-6)) {
            throw Checks.refused("direct", "add up to 1", sum);
        }
    }

    /**
     * Returns the layer and country where traced and direct shares differ most.
     *
     * @return the layer, the country and by how much the traced share is above the direct one, or below it
     */
    default HiddenShare largestDifference() {
        HiddenShare largest = new HiddenShare(product(), buyer(), 0);
        for (TracedLayer layer : layers()) {
            for (Map.Entry<Country, Double> entry : layer.hidden(direct()).entrySet()) {
                if (Math.abs(entry.getValue()) > Math.abs(largest.share())) {
                    largest = new HiddenShare(layer.layer(), entry.getKey(), entry.getValue());
                }
            }
        }
        return largest;
    }

    /**
     * Returns the result as lines for people, the assumption last.
     *
     * @return the lines
     */
    default String explain() {
        return Explanation.of(this);
    }

    /**
     * Starts a result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TracedDependence}. */
    final class Builder extends ImmutableTracedDependence.Builder {
        Builder() {}
    }
}
