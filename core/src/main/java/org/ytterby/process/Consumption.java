// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * How much of a reagent, of energy or of a material an operation takes, or how much of a gas it gives off, per kilogram of
 * a flow.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Consumption extends Serializable {

    /**
     * Returns what is taken or given off.
     *
     * @return the name, such as {@code "H2SO4"}
     */
    String what();

    /**
     * Returns whether it is a reagent, energy, a material or an emission.
     *
     * @return the kind
     */
    ConsumptionKind kind();

    /**
     * Returns the amount.
     *
     * @return the amount in {@link #unit()} per kilogram of the flow, at least 0; empty if it is not known
     */
    Optional<Interval> perKilogram();

    /**
     * Returns the unit of the amount.
     *
     * @return the unit, such as {@code "kg"} or {@code "kWh"}
     */
    String unit();

    /**
     * Returns the flow the amount is stated for.
     *
     * @return the basis
     */
    ConsumptionBasis basis();

    /**
     * Returns the flow in the words of the source.
     *
     * @return the words, such as {@code "t concentrate"}
     */
    String basisWords();

    /**
     * Returns where the amount is published.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("what", what());
        Checks.notBlank("unit", unit());
        Checks.notBlank("basisWords", basisWords());
        perKilogram().ifPresent(amount -> {
            if (!Interval.atLeast(0).encloses(amount)) {
                throw Checks.refused("perKilogram", "be at least 0", amount);
            }
        });
    }

    /**
     * Starts a consumption.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consumption}. */
    final class Builder extends ImmutableConsumption.Builder {
        Builder() {}
    }
}
