// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.yale;

import java.io.Serializable;
import java.util.NavigableMap;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * The weights of the indicators of supply risk. Those of the method are known only from memory, so that the caller chooses.
 *
 * @since 0.1
 */
@Value.Immutable
public interface YaleWeights extends Serializable {

    /**
     * Returns where the weights are from.
     *
     * @return the words, not blank; they stand among the assumptions of every score
     */
    String source();

    /**
     * Returns the weight of each component.
     *
     * @return the weights, finite and above 0, one for each component
     */
    @Value.NaturalOrder
    NavigableMap<YaleComponent, Double> components();

    /**
     * Returns the weight of each indicator within its component.
     *
     * @return the weights, finite and above 0, one for each indicator
     */
    @Value.NaturalOrder
    NavigableMap<YaleIndicator, Double> indicators();

    /** Checks that all weights are there. */
    @Value.Check
    default void check() {
        Checks.notBlank("source", source());
        for (YaleComponent component : YaleComponent.values()) {
            Checks.positive("components[" + component + "]", components().getOrDefault(component, 0.0));
        }
        for (YaleIndicator indicator : YaleIndicator.values()) {
            Checks.positive("indicators[" + indicator + "]", indicators().getOrDefault(indicator, 0.0));
        }
    }

    /**
     * Weighs components equally, and indicators equally within their component. That supply risk is such a mean is from memory -
     * unverified.
     *
     * @return the weights
     */
    static YaleWeights equal() {
        Builder weights = builder().source("equal weights of components and of their indicators");
        for (YaleComponent component : YaleComponent.values()) {
            weights.putComponents(component, 1);
        }
        for (YaleIndicator indicator : YaleIndicator.values()) {
            weights.putIndicators(indicator, 1);
        }
        return weights.build();
    }

    /**
     * Returns the part of an indicator in the score over a horizon.
     *
     * @param indicator the indicator
     * @param horizon the horizon
     * @return the weight, in [0, 1]; 0 if the indicator does not count; all that count add up to 1
     */
    default double weight(YaleIndicator indicator, YaleHorizon horizon) {
        if (!horizon.indicators().contains(indicator)) {
            return 0;
        }
        double siblings = 0;
        double all = 0;
        for (YaleIndicator other : YaleIndicator.values()) {
            siblings +=
                    other.component() == indicator.component() ? indicators().getOrDefault(other, 0.0) : 0;
        }
        for (YaleComponent component : YaleComponent.values()) {
            boolean counts = horizon.indicators().stream().anyMatch(i -> i.component() == component);
            all += counts ? components().getOrDefault(component, 0.0) : 0;
        }
        return indicators().getOrDefault(indicator, 0.0)
                / siblings
                * (components().getOrDefault(indicator.component(), 0.0) / all);
    }

    /**
     * Starts weights.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link YaleWeights}. */
    final class Builder extends ImmutableYaleWeights.Builder {
        Builder() {}
    }
}
