// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * What a shortage is when one more measure counts.
 *
 * @since 0.1
 */
@Value.Immutable
public interface WaterfallStep extends Serializable {

    /**
     * Returns the measure.
     *
     * @return the measure added in this step
     */
    Measure measure();

    /**
     * Returns what it saves.
     *
     * @return tonnes by element; below 0 if it makes things worse, as a new plant without feed does
     */
    Map<Element, Double> savedTonnes();

    /**
     * Returns what it saves in all.
     *
     * @return tonnes of all elements together
     */
    default double saved() {
        return savedTonnes().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        savedTonnes().forEach((element, tonnes) -> Checks.finite("savedTonnes[" + element.symbol() + "]", tonnes));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WaterfallStep}. */
    final class Builder extends ImmutableWaterfallStep.Builder {
        Builder() {}
    }
}
