// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.ytterby.product.magnet.DeratedProperties;
import org.ytterby.product.magnet.Derating;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.RangePolicy;
import org.ytterby.quantity.Interval;

/** Answers the criteria of a requirement by stated properties. A value outside the range of its line stays open and is never extended. */
final class Criteria {

    private final MagnetRequirement requirement;

    Criteria(MagnetRequirement requirement) {
        this.requirement = requirement;
    }

    ImmutableList<CriterionFinding> findings(MagnetProperties properties) {
        return ImmutableList.of(temperature(properties), coercivity(properties), energyProduct(properties));
    }

    CriterionFinding temperature(MagnetProperties properties) {
        double celsius = requirement.celsius();
        Optional<Interval> decomposition = properties.decompositionCelsius();
        if (decomposition.isPresent() && celsius >= decomposition.get().upper()) {
            return finding(
                    Criterion.TEMPERATURE,
                    Answer.NOT_MET,
                    "decomposes within " + decomposition.get() + " C, asked " + celsius);
        }
        if (properties.guideCelsius().isPresent()) {
            double guide = properties.guideCelsius().getAsDouble();
            return finding(
                    Criterion.TEMPERATURE,
                    celsius <= guide ? Answer.MET : Answer.NOT_MET,
                    "guide " + guide + " C, which depends on the permeance, asked " + celsius);
        }
        return finding(
                Criterion.TEMPERATURE,
                Answer.OPEN,
                decomposition
                        .map(range -> "no guide stated, decomposes within " + range + " C, asked " + celsius)
                        .orElse("no guide stated, asked " + celsius));
    }

    CriterionFinding coercivity(MagnetProperties properties) {
        if (properties.intrinsicCoercivity().isEmpty()) {
            return finding(Criterion.COERCIVITY_AT_TEMPERATURE, Answer.OPEN, "no coercivity stated");
        }
        MagneticRange at20 = properties.intrinsicCoercivity().get();
        if (properties.temperature().isEmpty()) {
            return finding(Criterion.COERCIVITY_AT_TEMPERATURE, Answer.OPEN, "no coefficient stated for " + at20);
        }
        if (!properties.temperature().get().validCelsius().contains(requirement.celsius())) {
            return finding(
                    Criterion.COERCIVITY_AT_TEMPERATURE,
                    Answer.OPEN,
                    "coefficients hold within " + properties.temperature().get().validCelsius() + " C, asked "
                            + requirement.celsius());
        }
        DeratedProperties derated = Derating.at(properties, requirement.celsius(), RangePolicy.REFUSE);
        return derated.intrinsicCoercivity()
                .map(field -> compare(
                        Criterion.COERCIVITY_AT_TEMPERATURE,
                        field,
                        requirement.intrinsicCoercivity(),
                        MagneticUnit.KILOAMPERE_PER_METRE))
                .orElseGet(() -> finding(
                        Criterion.COERCIVITY_AT_TEMPERATURE, Answer.OPEN, "open at temperature: " + derated.flags()));
    }

    CriterionFinding energyProduct(MagnetProperties properties) {
        return properties
                .energyProduct()
                .map(product -> compare(
                        Criterion.ENERGY_PRODUCT,
                        product,
                        requirement.energyProduct(),
                        MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                .orElseGet(() -> finding(Criterion.ENERGY_PRODUCT, Answer.OPEN, "no energy product stated"));
    }

    private static CriterionFinding compare(
            Criterion criterion, MagneticRange stated, MagneticRange least, MagneticUnit unit) {
        Interval have = stated.in(unit);
        Interval ask = least.in(unit);
        Answer answer =
                ask.encloses(have) ? Answer.MET : have.intersection(ask).isPresent() ? Answer.OPEN : Answer.NOT_MET;
        return finding(
                criterion,
                answer,
                String.format(
                        java.util.Locale.ROOT,
                        "%s %s, asked at least %.1f",
                        rounded(have),
                        unit.symbol(),
                        ask.lower()));
    }

    private static String rounded(Interval have) {
        if (have.isPoint()) {
            return String.format(java.util.Locale.ROOT, "%.1f", have.lower());
        }
        return Double.isFinite(have.upper())
                ? String.format(java.util.Locale.ROOT, "%.1f to %.1f", have.lower(), have.upper())
                : String.format(java.util.Locale.ROOT, "at least %.1f", have.lower());
    }

    private static CriterionFinding finding(Criterion criterion, Answer answer, String because) {
        return CriterionFinding.builder()
                .criterion(criterion)
                .answer(answer)
                .because(because)
                .build();
    }
}
