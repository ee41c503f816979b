// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;

/**
 * How much of an analyte a stream, a feed or an outlet holds, as printed.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Grade extends Serializable {

    /**
     * Returns what was analysed.
     *
     * @return the analyte as the source writes it, such as {@code "TREO"} or {@code "P2O5"}
     */
    String analyte();

    /**
     * Returns the elements the analyte counts.
     *
     * @return the scope
     */
    ElementScope scope();

    /**
     * Returns the grade as printed.
     *
     * @return the figure in percent of dry mass, with a number within [0, 100]
     */
    PublishedFigure percent();

    /**
     * Returns where it is printed.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("analyte", analyte());
        Interval range = percent().interval().orElseThrow(() -> Checks.refused("percent", "have a number", percent()));
        if (!(percent().high().isEmpty() || range.upper() <= 100)
                || !(percent().low().isEmpty() || range.lower() >= 0)) {
            throw Checks.refused("percent", "be within [0, 100]", percent());
        }
    }

    /**
     * Returns what the grade may be, rounding not counted.
     *
     * @return mass fractions within [0, 1]
     */
    default Interval fraction() {
        return Interval.of(
                percent().low().map(Printed::share).orElse(0.0),
                percent().high().map(Printed::share).orElse(1.0));
    }

    /**
     * Returns what the grade may have been before it was rounded: half a unit of the last printed decimal wider.
     *
     * @return mass fractions within [0, 1]
     */
    default Interval beforeRounding() {
        return Printed.beforeRounding(percent());
    }

    /**
     * Starts a grade.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grade}. */
    final class Builder extends ImmutableGrade.Builder {
        Builder() {}
    }
}
