// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * Something that does a job without some elements, such as a magnet of iron nitride. From the month in which it is
 * ready it takes over a growing part of the need of its demands, in even steps up to its largest share.
 *
 * @since 0.1
 */
@Value.Immutable
public interface UseSubstitute extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * Returns where it can stand in.
     *
     * @return the identifiers of demands, at least one
     */
    Set<String> demands();

    /**
     * Returns what it saves.
     *
     * @return the elements no longer needed where it stands in, at least one
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns when it is ready.
     *
     * @return the first month in which it is used, in years 1900 to 2200
     */
    YearMonth ready();

    /**
     * Returns how long it takes to spread.
     *
     * @return the months from ready to its largest share, 0 to 600, in even steps
     */
    int rampMonths();

    /**
     * Returns how far it spreads.
     *
     * @return the largest fraction of the need it can take over, in [0, 1]
     */
    double largestShare();

    /**
     * Returns what it costs in performance.
     *
     * @return the fraction of performance lost where it stands in, in [0, 1]
     */
    double performanceLoss();

    /**
     * Returns what this is based on.
     *
     * @return the source or assumption, in words
     */
    String basedOn();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notEmpty("demands", demands());
        Checks.notEmpty("elements", elements());
        Months.inRange("ready", ready());
        Checks.inRange("rampMonths", rampMonths(), 0, 600);
        Checks.fraction("largestShare", largestShare());
        Checks.fraction("performanceLoss", performanceLoss());
        Checks.notBlank("basedOn", basedOn());
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UseSubstitute}. */
    final class Builder extends ImmutableUseSubstitute.Builder {
        Builder() {}
    }
}
