// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.trace;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * The layers of a chain, from mines and reagents to the product that is bought.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SupplyNetwork extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, which says so if the figures are made up
     */
    String name();

    /**
     * Returns whether the figures are of the world.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * Returns the year.
     *
     * @return the calendar year, from 1900 to 2200
     */
    int year();

    /**
     * Returns the layers.
     *
     * @return the layers, each after those it uses up
     */
    List<Layer> layers();

    /** Whether the figures of a network are of the world. */
    enum Origin {
        /** Gathered from sources. */
        OBSERVED,
        /** Made up, to show what tracing does. No figure of it may be quoted. */
        SYNTHETIC
    }

    /** Checks that layers stand in order. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.inRange("year", year(), 1900, 2200);
        Checks.notEmpty("layers", layers());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < layers().size(); i++) {
            for (String input : layers().get(i).inputs()) {
                if (!seen.contains(input)) {
                    throw Checks.refused("layers[" + i + "].inputs", "name layers before it", input);
                }
            }
            if (!seen.add(layers().get(i).name())) {
                throw Checks.refused(
                        "layers[" + i + "].name",
                        "stand once in a network",
                        layers().get(i).name());
            }
        }
    }

    /**
     * Returns a layer.
     *
     * @param name its name
     * @return the layer
     * @throws IllegalArgumentException if the network has none of that name
     */
    default Layer layer(String name) {
        return layers().stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Checks.refused(
                        "layer",
                        "be one of " + layers().stream().map(Layer::name).toList(),
                        name));
    }

    /**
     * Starts a network.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplyNetwork}. */
    final class Builder extends ImmutableSupplyNetwork.Builder {
        Builder() {}
    }
}
