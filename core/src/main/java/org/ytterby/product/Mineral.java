// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.Formula;
import org.ytterby.element.Oxide;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * A mineral that carries rare earths: its end-member formula and what natural crystals hold. Natural monazite holds less rare-earth oxide than pure
 * CePO4 since thorium, calcium and silicon take its place.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Mineral extends Serializable {

    /**
     * Returns the name.
     *
     * @return the name, not blank, such as {@code "bastnäsite-(Ce)"}
     */
    String name();

    /**
     * Returns other names in tables of deposits.
     *
     * @return the names, such as {@code "bastnäsite"}
     */
    Set<String> aliases();

    /**
     * Returns the ideal formula of the end member.
     *
     * @return the formula, empty for a mineral that has no simple one
     */
    Optional<Formula> formula();

    /**
     * Returns where the formula comes from.
     *
     * @return the evidence, empty if there is no formula
     */
    Optional<Evidence> formulaEvidence();

    /**
     * Returns the rare-earth oxides of natural crystals.
     *
     * @return the mass fraction, within [0, 1], empty if it is not stated
     */
    Optional<Interval> oxides();

    /**
     * Returns where that range comes from.
     *
     * @return the evidence, empty if there is no range
     */
    Optional<Evidence> oxideEvidence();

    /**
     * Tells whether the mineral as a rule holds thorium or uranium.
     *
     * @return true if it does
     */
    boolean radioactive();

    /**
     * Returns where the names, the radioactivity and the note come from.
     *
     * @return the evidence, empty if nobody is named for them
     */
    Optional<Evidence> factsEvidence();

    /**
     * Returns what a reader should know.
     *
     * @return the note, empty if there is none
     */
    Optional<String> note();

    /**
     * Returns the rare-earth oxides that the pure end member gives, each in its commercial form.
     *
     * @param weights the atomic weights
     * @return the mass fraction, empty if there is no formula
     * @throws org.ytterby.element.NoStandardAtomicWeightException if an element of the formula has no weight in the table
     */
    default java.util.OptionalDouble theoreticalOxides(AtomicWeights weights) {
        return formula().isEmpty()
                ? java.util.OptionalDouble.empty()
                : java.util.OptionalDouble.of(formula().get().atoms().toMap().keySet().stream()
                        .filter(Element::isRareEarth)
                        .mapToDouble(element -> formula().get().oxideYield(Oxide.commercial(element), weights))
                        .sum());
    }

    /**
     * Tells whether a table of deposits may mean this mineral.
     *
     * @param text a name
     * @return true if it is the name or an alias
     */
    default boolean isNamed(String text) {
        return name().equals(text) || aliases().contains(text);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        if (formula().isPresent() && formulaEvidence().isEmpty()) {
            throw Checks.refused("formulaEvidence", "be stated with a formula", "missing");
        }
        if (oxides().isPresent() && oxideEvidence().isEmpty()) {
            throw Checks.refused("oxideEvidence", "be stated with oxides", "missing");
        }
        oxides().filter(range -> !Interval.of(0, 1).encloses(range)).ifPresent(range -> {
            throw Checks.refused("oxides", "be within [0, 1]", range);
        });
    }

    /**
     * Starts a mineral.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Mineral}. */
    final class Builder extends ImmutableMineral.Builder {
        Builder() {}
    }
}
