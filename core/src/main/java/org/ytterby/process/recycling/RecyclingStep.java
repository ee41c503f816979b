// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import java.io.Serializable;
import java.util.NavigableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * One step of a recycling route, such as collection, dismantling or leaching: how much of what comes in it passes on.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RecyclingStep extends Serializable {

    /** A recovery nobody has stated: anything from nothing to all. */
    Interval UNKNOWN_RECOVERY = Interval.of(0, 1);

    /**
     * Returns what the step is called.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns the recovery of every element without one of its own.
     *
     * @return mass passed on over mass fed, within [0, 1]; {@link #UNKNOWN_RECOVERY} if it is unknown
     */
    Interval recovery();

    /**
     * Returns the recoveries of elements that fare otherwise.
     *
     * @return the recoveries, each within [0, 1], often empty
     */
    @Value.NaturalOrder
    NavigableMap<Element, Interval> elementRecoveries();

    /**
     * Returns what the recoveries rest on.
     *
     * @return the evidence, empty if they are an assumption or unknown
     */
    Optional<Evidence> evidence();

    /**
     * Returns the assumption behind the recoveries.
     *
     * @return the assumption in words, not blank; empty if the recoveries have evidence or are unknown
     */
    Optional<String> assumption();

    /** Checks the names and the recoveries. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        requireRecovery("recovery", recovery());
        elementRecoveries()
                .forEach((element, recovery) ->
                        requireRecovery("elementRecoveries[" + element.symbol() + "]", recovery));
        assumption().ifPresent(words -> Checks.notBlank("assumption", words));
    }

    private static void requireRecovery(String path, Interval recovery) {
        if (!UNKNOWN_RECOVERY.encloses(recovery)) {
            throw Checks.refused(path, "be within [0, 1]", recovery);
        }
    }

    /**
     * Returns the recovery of an element.
     *
     * @param element the element
     * @return its own recovery, or that of the step
     */
    default Interval recovery(Element element) {
        return elementRecoveries().getOrDefault(element, recovery());
    }

    /**
     * Starts a step.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecyclingStep}. */
    final class Builder extends ImmutableRecyclingStep.Builder {
        Builder() {}
    }
}
