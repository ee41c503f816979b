// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * Who made what stands behind a purchase at one layer.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TracedLayer extends Serializable {

    /**
     * Returns the layer.
     *
     * @return its name
     */
    String layer();

    /**
     * Returns the share of each maker.
     *
     * @return the fractions, each in (0, 1], with the untraced adding up to 1
     */
    Map<Country, Double> shares();

    /**
     * Returns the share whose maker the network does not tell: somebody makes a product for which nothing at hand is known.
     *
     * @return the fraction, in [0, 1]
     */
    double untraced();

    /** Checks that nothing is lost. */
    @Value.Check
    default void check() {
        double sum = Checks.fraction("untraced", untraced());
        for (Map.Entry<Country, Double> share : shares().entrySet()) {
            sum += Checks.fraction("shares[" + share.getKey().alpha2() + "]", share.getValue());
        }
        if (!(Math.abs(sum - 1) < 1e-6)) {
            throw Checks.refused("shares", "add up to 1 with the untraced", sum);
        }
    }

    /**
     * Returns by how much each country's traced share exceeds its direct one.
     *
     * @param direct the direct shares, by the country that the product was bought from
     * @return the differences, in [-1, 1]; above 0 is hidden behind others, below 0 is passed on for others
     */
    default Map<Country, Double> hidden(Map<Country, Double> direct) {
        Map<Country, Double> hidden = new EnumMap<>(Country.class);
        hidden.putAll(shares());
        direct.forEach((country, share) -> hidden.merge(country, -share, Double::sum));
        return hidden;
    }

    /**
     * Starts a traced layer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TracedLayer}. */
    final class Builder extends ImmutableTracedLayer.Builder {
        Builder() {}
    }
}
