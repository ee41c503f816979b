// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;

/**
 * What a reference table says of one element beside its weight: the oxides it is counted in, how common it is in the
 * Earth's crust, and what a handler should know.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ElementFacts extends Serializable {

    /**
     * Returns the element.
     *
     * @return the element
     */
    Element element();

    /**
     * Returns the oxide in which the element is usually counted.
     *
     * @return the oxide, empty if there is none in use
     */
    Optional<Oxide> usualOxide();

    /**
     * Returns other oxides in which figures are published.
     *
     * @return the oxides, of the same element
     */
    List<Oxide> otherOxides();

    /**
     * Returns the abundance in the crust by the CRC Handbook.
     *
     * @return milligrams per kilogram, above 0, empty if not stated
     */
    OptionalDouble crustMilligramsPerKilogram();

    /**
     * Returns the abundance in the bulk crust by Rudnick and Gao (2003).
     *
     * @return parts per million by mass, above 0, empty if not stated
     */
    OptionalDouble bulkCrustPpm();

    /**
     * Returns the abundance in the upper crust by Rudnick and Gao (2003).
     *
     * @return parts per million by mass, above 0, empty if not stated
     */
    OptionalDouble upperCrustPpm();

    /**
     * Returns the density near room temperature.
     *
     * @return grams per cubic centimetre, above 0, empty if not stated
     */
    OptionalDouble densityGramsPerCubicCentimetre();

    /**
     * Returns the melting point.
     *
     * @return degrees Celsius, empty if not stated
     */
    OptionalDouble meltingPointCelsius();

    /**
     * Returns a note on radioactivity.
     *
     * @return the note, empty if there is none
     */
    Optional<String> radioactivity();

    /**
     * Returns where the facts come from and how sure they are.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the ranges and that the oxides are the element's. */
    @Value.Check
    default void check() {
        usualOxide().ifPresent(oxide -> checkOxide("usualOxide", oxide));
        otherOxides().forEach(oxide -> checkOxide("otherOxides", oxide));
        crustMilligramsPerKilogram().ifPresent(x -> Checks.positive("crustMilligramsPerKilogram", x));
        bulkCrustPpm().ifPresent(x -> Checks.positive("bulkCrustPpm", x));
        upperCrustPpm().ifPresent(x -> Checks.positive("upperCrustPpm", x));
        densityGramsPerCubicCentimetre().ifPresent(x -> Checks.positive("densityGramsPerCubicCentimetre", x));
        meltingPointCelsius().ifPresent(x -> Checks.finite("meltingPointCelsius", x));
        if (meltingPointCelsius().orElse(0) < -273.15) {
            throw Checks.refused(
                    "meltingPointCelsius",
                    "be at least -273.15",
                    meltingPointCelsius().getAsDouble());
        }
    }

    private void checkOxide(String path, Oxide oxide) {
        if (oxide.element() != element()) {
            throw Checks.refused(path, "be of " + element().symbol(), oxide);
        }
    }

    /**
     * Starts the facts of an element.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ElementFacts}. */
    final class Builder extends ImmutableElementFacts.Builder {
        Builder() {}
    }
}
