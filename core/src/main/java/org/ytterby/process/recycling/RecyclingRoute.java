// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.quantity.Interval;

/**
 * A way from products given up to material that is used again: its steps in order.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RecyclingRoute extends Serializable {

    /**
     * Returns what the route is called.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns how far back it goes.
     *
     * @return the loop
     */
    RecyclingLoop loop();

    /**
     * Returns what it makes.
     *
     * @return the form, such as oxide or alloy
     */
    Form output();

    /**
     * Returns the steps.
     *
     * @return the steps in order, at least one
     */
    List<RecyclingStep> steps();

    /** Checks that there is a step. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notEmpty("steps", steps());
    }

    /**
     * Returns how much of an element in products given up comes back: the product of the recoveries of all steps. From
     * collection on it is the end-of-life recycling rate of the element.
     *
     * @param element the element
     * @return the recovery, within [0, 1]; a bound as far as steps are
     */
    default Interval recovery(Element element) {
        Interval recovery = Interval.exactly(1);
        for (RecyclingStep step : steps()) {
            recovery = recovery.times(step.recovery(element));
        }
        return recovery.clampedTo(RecyclingStep.UNKNOWN_RECOVERY);
    }

    /**
     * Returns the steps whose recovery nobody has stated.
     *
     * @return the names, in order
     */
    default List<String> unknownSteps() {
        return steps().stream()
                .filter(step -> step.recovery().equals(RecyclingStep.UNKNOWN_RECOVERY))
                .map(RecyclingStep::name)
                .toList();
    }

    /**
     * Starts a route.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecyclingRoute}. */
    final class Builder extends ImmutableRecyclingRoute.Builder {
        Builder() {}
    }
}
