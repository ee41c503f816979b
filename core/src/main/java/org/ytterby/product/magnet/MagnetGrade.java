// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A grade somebody sells, as a data sheet or price list describes it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetGrade extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank, such as {@code "ndfeb-n42"}
     */
    String id();

    /**
     * Returns the family.
     *
     * @return the family
     */
    MagnetFamily family();

    /**
     * Returns what the seller calls it, which for some makers follows no series.
     *
     * @return the designation, not blank, such as {@code "N42"} or {@code "26HS"}
     */
    String designation();

    /**
     * Returns the name in a series of grades.
     *
     * @return the name, empty if the designation follows no series
     */
    Optional<GradeName> name();

    /**
     * Returns how it is made.
     *
     * @return the process
     */
    MagnetProcess process();

    /**
     * Returns what the numbers are.
     *
     * @return a range, typical values or a bare statement
     */
    StatedAs statedAs();

    /**
     * Returns its properties at 20 &deg;C.
     *
     * @return the properties
     */
    MagnetProperties properties();

    /**
     * Returns its dysprosium and terbium together.
     *
     * @return the mass fraction, within [0, 1], empty if it is not stated
     */
    Optional<Interval> heavyRareEarths();

    /**
     * Returns where the values come from.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("designation", designation());
        name().filter(name -> name.series().family() != family()).ifPresent(name -> {
            throw Checks.refused("name", "be of the series of " + family(), name);
        });
        heavyRareEarths().filter(range -> !Interval.of(0, 1).encloses(range)).ifPresent(range -> {
            throw Checks.refused("heavyRareEarths", "be within [0, 1]", range);
        });
    }

    /**
     * Starts a magnet grade.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MagnetGrade}. */
    final class Builder extends ImmutableMagnetGrade.Builder {
        Builder() {}
    }
}
