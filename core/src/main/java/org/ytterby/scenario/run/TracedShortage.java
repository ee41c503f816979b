// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * What one demand is short of one element over a run, by cause.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TracedShortage extends Serializable {

    /**
     * Returns who is short.
     *
     * @return the identifier of the demand
     */
    String demand();

    /**
     * Returns of what.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns who caused it.
     *
     * @return the parts, by country, stage and cause
     */
    List<CausedShortage> causes();

    /**
     * Returns the part that no country caused: need that the network could not have met without any shock either.
     *
     * @return tonnes, at least 0; growth of need, for the most part, and projects not yet built
     */
    double beyondNetwork();

    /**
     * Returns the whole.
     *
     * @return tonnes, the sum of the parts
     */
    default double tonnes() {
        return beyondNetwork()
                + causes().stream().mapToDouble(CausedShortage::tonnes).sum();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("demand", demand());
        Checks.notNegative("beyondNetwork", beyondNetwork());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TracedShortage}. */
    final class Builder extends ImmutableTracedShortage.Builder {
        Builder() {}
    }
}
