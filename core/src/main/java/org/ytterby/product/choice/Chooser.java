// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.product.magnet.FamilyFacts;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;

/** Holds the grades of a catalogue, and the classes of its rules, against a requirement. */
final class Chooser {

    private static final Comparator<GradeAssessment> ORDER = Comparator.comparing(GradeAssessment::answer)
            .thenComparingDouble(grade ->
                    grade.heavyRareEarths().map(Interval::upper).orElse(Double.POSITIVE_INFINITY))
            .thenComparing(GradeAssessment::id);

    private final MagnetCatalogue catalogue;
    private final Criteria criteria;
    private final CoefficientPolicy policy;
    private final Optional<GrainBoundaryDiffusion> diffusion;

    private Chooser(
            MagnetRequirement requirement,
            MagnetCatalogue catalogue,
            CoefficientPolicy policy,
            Optional<GrainBoundaryDiffusion> diffusion) {
        this.catalogue = catalogue;
        this.criteria = new Criteria(requirement);
        this.policy = policy;
        this.diffusion = diffusion;
    }

    static MagnetChoice choose(
            MagnetRequirement requirement,
            MagnetCatalogue catalogue,
            CoefficientPolicy policy,
            Optional<GrainBoundaryDiffusion> diffusion) {
        Chooser chooser = new Chooser(requirement, catalogue, policy, diffusion);
        List<GradeAssessment> assessments = new ArrayList<>();
        catalogue.grades().forEach(grade -> assessments.add(chooser.assess(grade)));
        catalogue.suffixRules().forEach(rule -> assessments.add(chooser.assess(rule)));
        assessments.sort(ORDER);
        return MagnetChoice.builder()
                .requirement(requirement)
                .policy(policy)
                .diffusion(diffusion)
                .assessments(assessments)
                .build();
    }

    private GradeAssessment assess(MagnetGrade grade) {
        List<String> assumptions = new ArrayList<>();
        List<Confidence> used = new ArrayList<>(List.of(grade.evidence().confidence()));
        MagnetProperties properties = grade.properties();
        Optional<SuffixRule> rule = grade.name().flatMap(catalogue::rule);
        if (properties.guideCelsius().isEmpty() && rule.isPresent() && rule.get().guideCelsius().isPresent()) {
            properties = MagnetProperties.builder()
                    .from(properties)
                    .guideCelsius(rule.get().guideCelsius())
                    .build();
            rule.get().guideEvidence().ifPresent(evidence -> used.add(evidence.confidence()));
            assumptions.add("the guide temperature is that of class " + rule.get().id());
        }
        if (grade.heavyRareEarths().isEmpty()) {
            rule.flatMap(SuffixRule::heavyRareEarthEvidence).ifPresent(evidence -> {
                used.add(evidence.confidence());
                assumptions.add("dysprosium and terbium are those of class " + rule.get().id());
            });
        }
        return assessment(
                grade.id(),
                grade.family(),
                grade.designation(),
                withCoefficients(properties, grade.family(), grade.process(), used, assumptions),
                catalogue.heavyRareEarths(grade),
                used,
                assumptions);
    }

    private GradeAssessment assess(SuffixRule rule) {
        List<String> assumptions = new ArrayList<>();
        List<Confidence> used = new ArrayList<>(List.of(rule.evidence().confidence()));
        rule.guideEvidence().ifPresent(evidence -> used.add(evidence.confidence()));
        rule.heavyRareEarthEvidence().ifPresent(evidence -> used.add(evidence.confidence()));
        assumptions.add("a class and no data sheet");
        MagnetFamily family = rule.series().family();
        MagnetProperties properties = MagnetProperties.builder()
                .intrinsicCoercivity(rule.intrinsicCoercivity())
                .guideCelsius(rule.guideCelsius())
                .build();
        return assessment(
                rule.id(),
                family,
                "class " + rule.series().prefix() + ".." + rule.suffix().letters(),
                withCoefficients(properties, family, MagnetProcess.SINTERED, used, assumptions),
                rule.heavyRareEarths(),
                used,
                assumptions);
    }

    private MagnetProperties withCoefficients(
            MagnetProperties properties,
            MagnetFamily family,
            MagnetProcess process,
            List<Confidence> used,
            List<String> assumptions) {
        boolean stated = properties
                .temperature()
                .flatMap(line -> line.coercivityPercentPerCelsius())
                .isPresent();
        Optional<FamilyFacts> facts = catalogue.family(family, process);
        if (stated || policy == CoefficientPolicy.STATED_ONLY || facts.isEmpty()) {
            return properties;
        }
        return facts.get()
                .properties()
                .temperature()
                .filter(line -> line.coercivityPercentPerCelsius().isPresent())
                .map(line -> {
                    used.add(facts.get().evidence().confidence());
                    assumptions.add("the temperature coefficients are the range of family " + family);
                    return MagnetProperties.builder()
                            .from(properties)
                            .temperature(TemperatureCoefficients.builder()
                                    .from(line)
                                    .remanencePercentPerCelsius(properties
                                            .temperature()
                                            .flatMap(TemperatureCoefficients::remanencePercentPerCelsius)
                                            .or(line::remanencePercentPerCelsius))
                                    .validCelsius(valid(properties, line))
                                    .build())
                            .build();
                })
                .orElse(properties);
    }

    /** A line borrowed from the family holds up to the guide temperature of the grade, which is what that stands for. */
    private static Interval valid(MagnetProperties properties, TemperatureCoefficients line) {
        double guide = properties.guideCelsius().orElse(line.validCelsius().upper());
        return Interval.of(TemperatureCoefficients.REFERENCE_CELSIUS, Math.max(guide, 20));
    }

    private GradeAssessment assessment(
            String id,
            MagnetFamily family,
            String designation,
            MagnetProperties properties,
            Optional<Interval> heavy,
            List<Confidence> used,
            List<String> assumptions) {
        Optional<Interval> diffused = heavy.filter(content -> family == MagnetFamily.NDFEB)
                .flatMap(content -> diffusion.map(process -> process.content(content)));
        diffused.ifPresent(content -> used.add(diffusion.get().evidence().confidence()));
        return GradeAssessment.builder()
                .id(id)
                .family(family)
                .designation(designation)
                .findings(criteria.findings(properties))
                .heavyRareEarths(heavy)
                .diffusedHeavyRareEarths(diffused)
                .assumptions(assumptions)
                .confidence(Confidence.weakest(used))
                .build();
    }
}
