// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import java.io.Serializable;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.FractionUnit;

/**
 * An analysis as it was reported: numbers with their decimals and limits, on the basis and in the unit of the report, dry.
 *
 * <p>An analyte left out was not assayed. To compute with an assay, turn it into a {@link RareEarthContent}.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Assay extends Serializable {

    /**
     * Returns the identifier of the sample.
     *
     * @return the identifier, not blank
     */
    String sampleId();

    /**
     * Returns whether the numbers are masses of element or of oxide.
     *
     * @return the basis
     */
    AnalyteBasis basis();

    /**
     * Returns the unit of the numbers.
     *
     * @return the unit
     */
    FractionUnit unit();

    /**
     * Returns what the numbers are shares of.
     *
     * @return the sample or its total rare earths
     */
    Whole whole();

    /**
     * Returns which part of the rare earths was analysed.
     *
     * @return all of them or the leachable ones
     */
    AssayedPart part();

    /**
     * Returns what was printed for each analyte.
     *
     * @return the measurements; an element left out was not assayed
     */
    @Value.NaturalOrder
    NavigableMap<Element, Measurement> measurements();

    /**
     * Returns the oxides that are not the commercial ones, on oxide basis only. An analyte that is no rare earth must be
     * here.
     *
     * @return the oxide by element
     */
    @Value.NaturalOrder
    NavigableMap<Element, Oxide> oxides();

    /**
     * Returns the moisture of the sample as it came, which the numbers do not include.
     *
     * @return the mass fraction of the wet sample, in [0, 1), empty if it is not stated
     */
    OptionalDouble moisture();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("sampleId", sampleId());
        oxides().forEach((element, oxide) -> {
            if (basis() != AnalyteBasis.OXIDE || oxide.element() != element) {
                throw Checks.refused(
                        "oxides[" + element.symbol() + "]", "name an oxide of the element on oxide basis", oxide);
            }
        });
        measurements().forEach(this::checkMeasurement);
        moisture().ifPresent(x -> {
            if (!(x >= 0 && x < 1)) {
                throw Checks.refused("moisture", "be in [0, 1)", x);
            }
        });
    }

    private void checkMeasurement(Element element, Measurement measurement) {
        String path = "measurements[" + element.symbol() + "]";
        if (basis() == AnalyteBasis.OXIDE && !element.isRareEarth() && !oxides().containsKey(element)) {
            throw Checks.refused(path, "have its oxide named in oxides", measurement);
        }
        measurement.number().ifPresent(number -> {
            if (!(unit().toFraction(number.doubleValue()) <= 1)) {
                throw Checks.refused(path, "be at most the whole, in " + unit(), measurement);
            }
        });
    }

    /**
     * Returns what was printed for an analyte.
     *
     * @param element the analyte
     * @return the measurement, {@link Measurement#NOT_ASSAYED} if the assay leaves it out
     */
    default Measurement measurement(Element element) {
        return measurements().getOrDefault(element, Measurement.NOT_ASSAYED);
    }

    /**
     * Returns the oxide in which an analyte is counted on oxide basis.
     *
     * @param element the analyte
     * @return the oxide named in the assay, otherwise the commercial one
     * @throws IllegalArgumentException if the element is no rare earth and no oxide is named
     */
    default Oxide oxide(Element element) {
        Oxide named = oxides().get(element);
        return named == null ? Oxide.commercial(element) : named;
    }

    /**
     * Starts an assay.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assay}. */
    final class Builder extends ImmutableAssay.Builder {
        Builder() {}
    }
}
