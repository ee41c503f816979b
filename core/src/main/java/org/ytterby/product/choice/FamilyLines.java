// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.util.List;
import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;

/** Lends a grade that states no coefficient of coercivity the range of its family, if the policy says so. */
final class FamilyLines {

    private final MagnetCatalogue catalogue;
    private final CoefficientPolicy policy;

    FamilyLines(MagnetCatalogue catalogue, CoefficientPolicy policy) {
        this.catalogue = catalogue;
        this.policy = policy;
    }

    MagnetProperties complete(
            MagnetProperties properties,
            MagnetFamily family,
            MagnetProcess process,
            List<Confidence> used,
            List<String> assumptions) {
        Optional<TemperatureCoefficients> stated = properties.temperature();
        Optional<FamilyFacts> facts = catalogue.family(family, process);
        Optional<TemperatureCoefficients> line =
                facts.flatMap(f -> f.properties().temperature());
        if (policy == CoefficientPolicy.STATED_ONLY
                || coercivity(stated).isPresent()
                || coercivity(line).isEmpty()) {
            return properties;
        }
        used.add(facts.orElseThrow().evidence().confidence());
        assumptions.add("the temperature coefficients are the range of family " + family);
        return MagnetProperties.builder()
                .from(properties)
                .temperature(TemperatureCoefficients.builder()
                        .from(line.orElseThrow())
                        .remanencePercentPerCelsius(stated.flatMap(TemperatureCoefficients::remanencePercentPerCelsius)
                                .or(line.orElseThrow()::remanencePercentPerCelsius))
                        .validCelsius(valid(properties, line.orElseThrow()))
                        .build())
                .build();
    }

    private static Optional<Interval> coercivity(Optional<TemperatureCoefficients> line) {
        return line.flatMap(TemperatureCoefficients::coercivityPercentPerCelsius);
    }

    /** A borrowed line holds up to the guide temperature of the grade, which is what that stands for. */
    private static Interval valid(MagnetProperties properties, TemperatureCoefficients line) {
        double guide = properties.guideCelsius().orElse(line.validCelsius().upper());
        return Interval.of(
                TemperatureCoefficients.REFERENCE_CELSIUS, Math.max(guide, TemperatureCoefficients.REFERENCE_CELSIUS));
    }
}
