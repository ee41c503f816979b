// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.time.PartialDate;

/**
 * A rare-earth deposit or ore mineral as publications describe it: which rare earths, how much, how sure.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Deposit extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, such as {@code "mountain-pass-bastnaesite"}
     */
    String id();

    /**
     * Returns the name.
     *
     * @return the name for people
     */
    String name();

    /**
     * Returns the country.
     *
     * @return the country, empty for a mineral in general
     */
    Optional<Country> country();

    /**
     * Returns what the figures were taken from.
     *
     * @return the material
     */
    DepositMaterial material();

    /**
     * Returns the minerals that carry the rare earths.
     *
     * @return the minerals as published
     */
    List<String> minerals();

    /**
     * Returns the state of the project.
     *
     * @return the state as published, empty if none is given
     */
    Optional<String> status();

    /**
     * Returns when the state held.
     *
     * @return the date, empty if none is given
     */
    Optional<PartialDate> statusAsOf();

    /**
     * Returns the distribution of the rare earths.
     *
     * @return shares of the total rare earths, empty if no element-by-element distribution is published
     */
    Optional<Assay> distribution();

    /**
     * Returns how the distribution, or shares of groups only, are stated.
     *
     * @return the words, empty if there are none
     */
    Optional<String> distributionNote();

    /**
     * Returns where the distribution comes from.
     *
     * @return the evidence, empty if no distribution is stated
     */
    Optional<Evidence> distributionEvidence();

    /**
     * Returns the mass of ore in the class named by {@link #resourceClass()}.
     *
     * @return the mass in the unit of publication, empty if not stated
     */
    Optional<Mass> tonnage();

    /**
     * Returns the grade of total rare-earth oxides.
     *
     * @return the grade, empty if not stated
     */
    Optional<MassFraction> treoGrade();

    /**
     * Returns the published mass of total rare-earth oxides, which rounding keeps from being tonnage times grade exactly.
     *
     * @return the mass, empty if not stated
     */
    Optional<Mass> treoContained();

    /**
     * Returns the class and cut-off of the resource. Classes are not added up unasked.
     *
     * @return the class, empty if no tonnage or grade is stated
     */
    Optional<String> resourceClass();

    /**
     * Returns other grades in the words of the publication.
     *
     * @return the words, empty if there are none
     */
    Optional<String> otherGrades();

    /**
     * Returns where tonnage and grades come from.
     *
     * @return the evidence, empty if neither is stated
     */
    Optional<Evidence> gradeEvidence();

    /**
     * Returns what a reader of the figures should know.
     *
     * @return the note, empty if there is none
     */
    Optional<String> note();

    /** Checks that every figure has its evidence. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("name", name());
        distribution().ifPresent(d -> {
            if (d.whole() != Whole.TOTAL_RARE_EARTHS) {
                throw Checks.refused("distribution.whole", "be TOTAL_RARE_EARTHS", d.whole());
            }
            if (distributionEvidence().isEmpty()) {
                throw Checks.refused("distributionEvidence", "be stated with a distribution", "missing");
            }
        });
        boolean graded = tonnage().isPresent()
                || treoGrade().isPresent()
                || treoContained().isPresent();
        if (graded && gradeEvidence().isEmpty()) {
            throw Checks.refused("gradeEvidence", "be stated with a tonnage or grade", "missing");
        }
    }

    /**
     * Starts a deposit.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deposit}. */
    final class Builder extends ImmutableDeposit.Builder {
        Builder() {}
    }
}
