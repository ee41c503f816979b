// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.product.magnet.Demonstration;
import org.ytterby.product.magnet.DevelopmentTarget;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.GradeSeries;
import org.ytterby.product.magnet.GradeSuffix;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.StatedAs;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.product.magnet.TheoreticalLimit;
import org.ytterby.quantity.Interval;

/** A small catalogue: four sheets and two classes of NdFeB, ferrite, and iron nitride in theory, as a film and as a target. */
final class SampleMagnets {

    private static final Evidence SHEET = evidence(Confidence.SECONDARY_SOURCE_SEEN);
    private static final Evidence RECALL = evidence(Confidence.FROM_MEMORY);
    private static final TemperatureCoefficients LINE = line(-0.5, -0.5, 150);

    static final MagnetCatalogue CATALOGUE = MagnetCatalogue.builder()
            .addGrades(
                    grade("N42SH", sheet(1592, 318, 342).temperature(LINE).guideCelsius(150)),
                    grade("N35SH", sheet(1592, 263, 279).temperature(LINE).guideCelsius(150)),
                    grade("N45SH", sheet(1592, 342, 366)),
                    grade(
                            "N52",
                            sheet(955, 390, 422)
                                    .temperature(line(-0.76, -0.76, 80))
                                    .guideCelsius(80)))
            .addSuffixRules(
                    rule(GradeSuffix.NONE, 955, 80, Interval.exactly(0)),
                    rule(GradeSuffix.SH, 1592, 150, Interval.of(0.02, 0.05)))
            .addFamilies(family(
                    "ndfeb",
                    MagnetFamily.NDFEB,
                    MagnetProperties.builder().temperature(line(-0.6, -0.4, 80)).build()))
            .addFamilies(family(
                    "ferrite",
                    MagnetFamily.FERRITE,
                    MagnetProperties.builder().energyProduct(kilojoules(10, 40)).build()))
            .addLimits(TheoreticalLimit.builder()
                    .id("limit")
                    .family(MagnetFamily.IRON_NITRIDE)
                    .of("phase")
                    .properties(MagnetProperties.builder()
                            .energyProduct(kilojoules(1035, 1074))
                            .decompositionCelsius(Interval.of(200, 300))
                            .build())
                    .evidence(SHEET)
                    .build())
            .addDemonstrations(Demonstration.builder()
                    .id("film")
                    .family(MagnetFamily.IRON_NITRIDE)
                    .of("film")
                    .process(MagnetProcess.THIN_FILM)
                    .properties(MagnetProperties.builder()
                            .energyProduct(kilojoules(159, 159))
                            .build())
                    .evidence(SHEET)
                    .build())
            .addTargets(DevelopmentTarget.builder()
                    .id("target")
                    .family(MagnetFamily.IRON_NITRIDE)
                    .of("bonded")
                    .properties(MagnetProperties.builder()
                            .energyProduct(MagneticRange.atLeast(239, MagneticUnit.KILOJOULE_PER_CUBIC_METRE))
                            .build())
                    .evidence(SHEET)
                    .build())
            .build();

    private SampleMagnets() {}

    private static MagnetGrade grade(String name, MagnetProperties.Builder properties) {
        return MagnetGrade.builder()
                .id(name)
                .family(MagnetFamily.NDFEB)
                .designation(name)
                .name(GradeName.parse(name))
                .process(MagnetProcess.SINTERED)
                .statedAs(StatedAs.RANGE)
                .properties(properties.build())
                .evidence(SHEET)
                .build();
    }

    private static MagnetProperties.Builder sheet(double coercivity, double low, double high) {
        return MagnetProperties.builder()
                .intrinsicCoercivity(MagneticRange.atLeast(coercivity, MagneticUnit.KILOAMPERE_PER_METRE))
                .energyProduct(kilojoules(low, high));
    }

    static MagneticRange kilojoules(double low, double high) {
        return MagneticRange.between(low, high, MagneticUnit.KILOJOULE_PER_CUBIC_METRE);
    }

    private static SuffixRule rule(GradeSuffix suffix, double coercivity, double guide, Interval heavy) {
        return SuffixRule.builder()
                .id("rule-" + suffix)
                .series(GradeSeries.NDFEB)
                .suffix(suffix)
                .intrinsicCoercivity(MagneticRange.atLeast(coercivity, MagneticUnit.KILOAMPERE_PER_METRE))
                .evidence(SHEET)
                .guideCelsius(guide)
                .guideEvidence(SHEET)
                .heavyRareEarths(heavy)
                .heavyRareEarthEvidence(RECALL)
                .build();
    }

    private static FamilyFacts family(String id, MagnetFamily family, MagnetProperties properties) {
        return FamilyFacts.builder()
                .id(id)
                .family(family)
                .process(MagnetProcess.SINTERED)
                .properties(properties)
                .evidence(SHEET)
                .composition(Optional.empty())
                .build();
    }

    private static TemperatureCoefficients line(double low, double high, double hot) {
        return TemperatureCoefficients.builder()
                .coercivityPercentPerCelsius(Interval.of(low, high))
                .validCelsius(Interval.of(20, hot))
                .build();
    }

    private static Evidence evidence(Confidence confidence) {
        return Evidence.builder()
                .source(Source.builder().citation("test").build())
                .confidence(confidence)
                .build();
    }
}
