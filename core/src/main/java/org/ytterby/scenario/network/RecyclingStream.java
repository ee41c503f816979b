// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Old products of a use that come back as feed of a recycling plant after a delay: in a month the plant can put out at
 * most collected &middot; recovered &middot; what the demand used so many months before. Several streams of a plant
 * add up; a plant of stage {@code RECYCLING} without a stream puts out nothing.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RecyclingStream extends Serializable {

    /**
     * Returns what is collected.
     *
     * @return the identifier of the demand whose products come back
     */
    String demand();

    /**
     * Returns where they go.
     *
     * @return the identifier of a plant of stage {@code RECYCLING}
     */
    String plant();

    /**
     * Returns the part collected.
     *
     * @return the fraction of what was used that is collected, in [0, 1]
     */
    double collected();

    /**
     * Returns the part recovered.
     *
     * @return the fraction of what is collected that comes out as element content, in [0, 1]
     */
    double recovered();

    /**
     * Returns the time in use.
     *
     * @return the months from use to recovery, 1 to 1200
     */
    int delayMonths();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("demand", demand());
        Checks.notBlank("plant", plant());
        Checks.fraction("collected", collected());
        Checks.fraction("recovered", recovered());
        Checks.inRange("delayMonths", delayMonths(), 1, 1200);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecyclingStream}. */
    final class Builder extends ImmutableRecyclingStream.Builder {
        Builder() {}
    }
}
