// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.util.List;
import java.util.Optional;
import org.ytterby.evidence.Evidence;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;

/** Lends a grade that states no coefficient of coercivity the range of its class or family, as the policy says. */
final class FamilyLines {

    /** Properties with the coefficients to use, where these come from, and what is assumed by lending them. */
    record Completed(MagnetProperties properties, Optional<Evidence> source, List<String> assumptions) {}

    private final MagnetCatalogue catalogue;
    private final CoefficientPolicy policy;

    FamilyLines(MagnetCatalogue catalogue, CoefficientPolicy policy) {
        this.catalogue = catalogue;
        this.policy = policy;
    }

    /** Completes a sheet. */
    Completed complete(
            MagnetProperties properties,
            MagnetFamily family,
            MagnetProcess process,
            Evidence sheet,
            Optional<SuffixRule> rule) {
        if (coercivity(properties.temperature()).isPresent()) {
            return new Completed(properties, Optional.of(sheet), List.of());
        }
        Optional<TemperatureCoefficients> ofClass = rule.flatMap(SuffixRule::temperature);
        if (policy == CoefficientPolicy.CLASS_RANGE && coercivity(ofClass).isPresent()) {
            TemperatureCoefficients line = ofClass.orElseThrow();
            return new Completed(
                    lend(properties, line, line.validCelsius()),
                    rule.flatMap(SuffixRule::temperatureEvidence),
                    List.of("the temperature coefficients are the range of class "
                            + rule.orElseThrow().id()));
        }
        Optional<FamilyFacts> facts = catalogue.family(family, process);
        Optional<TemperatureCoefficients> ofFamily =
                facts.flatMap(f -> f.properties().temperature());
        if (policy == CoefficientPolicy.STATED_ONLY || coercivity(ofFamily).isEmpty()) {
            return new Completed(properties, Optional.empty(), List.of());
        }
        return new Completed(
                lend(properties, ofFamily.orElseThrow(), upToGuide(properties, ofFamily.orElseThrow())),
                facts.map(f -> f.temperatureEvidence().orElse(f.evidence())),
                List.of("the temperature coefficients are the range of family " + family));
    }

    private static MagnetProperties lend(MagnetProperties properties, TemperatureCoefficients line, Interval valid) {
        return MagnetProperties.builder()
                .from(properties)
                .temperature(TemperatureCoefficients.builder()
                        .from(line)
                        .remanencePercentPerCelsius(properties
                                .temperature()
                                .flatMap(TemperatureCoefficients::remanencePercentPerCelsius)
                                .or(line::remanencePercentPerCelsius))
                        .validCelsius(valid)
                        .build())
                .build();
    }

    private static Optional<Interval> coercivity(Optional<TemperatureCoefficients> line) {
        return line.flatMap(TemperatureCoefficients::coercivityPercentPerCelsius);
    }

    /** The line of a family holds up to the guide temperature of the grade, which is what that stands for. */
    private static Interval upToGuide(MagnetProperties properties, TemperatureCoefficients line) {
        double guide = properties.guideCelsius().orElse(line.validCelsius().upper());
        return Interval.of(
                TemperatureCoefficients.REFERENCE_CELSIUS, Math.max(guide, TemperatureCoefficients.REFERENCE_CELSIUS));
    }
}
