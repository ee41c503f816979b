// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * What flows from a seller to a buyer.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LinkOutcome extends Serializable {

    /**
     * Returns who delivers.
     *
     * @return the identifier of a plant, not blank
     */
    String seller();

    /**
     * Returns who takes in.
     *
     * @return the identifier of a plant or demand, not blank
     */
    String buyer();

    /**
     * Returns what flows.
     *
     * @return tonnes by element and month, stocks included
     */
    Map<Element, MonthSeries> tonnes();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("seller", seller());
        Checks.notBlank("buyer", buyer());
        tonnes().forEach((element, flow) -> flow.checkTonnes("tonnes[" + element.symbol() + "]", flow.size()));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LinkOutcome}. */
    final class Builder extends ImmutableLinkOutcome.Builder {
        Builder() {}
    }
}
