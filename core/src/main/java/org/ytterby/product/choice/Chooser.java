// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetGrade;
import org.ytterby.product.magnet.MagnetProcess;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.SuffixRule;
import org.ytterby.quantity.Interval;

/** Holds the grades of a catalogue, and the classes of its rules, against a requirement. */
final class Chooser {

    private static final Comparator<GradeAssessment> ORDER = Comparator.comparing(GradeAssessment::answer)
            .thenComparingDouble(
                    grade -> grade.heavyRareEarths().map(Interval::upper).orElse(Double.POSITIVE_INFINITY))
            .thenComparing(GradeAssessment::id);

    private final MagnetCatalogue catalogue;
    private final Criteria criteria;
    private final FamilyLines lines;
    private final Optional<GrainBoundaryDiffusion> diffusion;

    private Chooser(
            MagnetRequirement requirement,
            MagnetCatalogue catalogue,
            CoefficientPolicy policy,
            Optional<GrainBoundaryDiffusion> diffusion) {
        this.catalogue = catalogue;
        this.criteria = new Criteria(requirement);
        this.lines = new FamilyLines(catalogue, policy);
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
        if (properties.guideCelsius().isEmpty()
                && rule.isPresent()
                && rule.get().guideCelsius().isPresent()) {
            properties = MagnetProperties.builder()
                    .from(properties)
                    .guideCelsius(rule.get().guideCelsius())
                    .build();
            rule.get().guideEvidence().ifPresent(evidence -> used.add(evidence.confidence()));
            assumptions.add(
                    "the guide temperature is that of class " + rule.get().id());
        }
        if (grade.heavyRareEarths().isEmpty()) {
            rule.flatMap(SuffixRule::heavyRareEarthEvidence).ifPresent(evidence -> {
                used.add(evidence.confidence());
                assumptions.add("dysprosium and terbium are those of class "
                        + rule.get().id());
            });
        }
        return assessment(
                grade.id(),
                grade.family(),
                grade.designation(),
                lines.complete(properties, grade.family(), grade.process(), grade.evidence(), rule),
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
                .temperature(rule.temperature())
                .build();
        Evidence stated = rule.temperatureEvidence().orElse(rule.evidence());
        return assessment(
                rule.id(),
                family,
                "class " + rule.series().prefix() + ".." + rule.suffix().letters(),
                lines.complete(properties, family, MagnetProcess.SINTERED, stated, Optional.empty()),
                rule.heavyRareEarths(),
                used,
                assumptions);
    }

    private GradeAssessment assessment(
            String id,
            MagnetFamily family,
            String designation,
            FamilyLines.Completed completed,
            Optional<Interval> heavy,
            List<Confidence> used,
            List<String> assumptions) {
        Optional<Interval> diffused = heavy.filter(content -> family == MagnetFamily.NDFEB)
                .flatMap(content -> diffusion.map(process -> process.content(content)));
        diffused.ifPresent(content -> used.add(diffusion.get().evidence().confidence()));
        completed.source().ifPresent(source -> used.add(source.confidence()));
        assumptions.addAll(completed.assumptions());
        return GradeAssessment.builder()
                .id(id)
                .family(family)
                .designation(designation)
                .findings(criteria.findings(completed.properties()))
                .heavyRareEarths(heavy)
                .diffusedHeavyRareEarths(diffused)
                .coefficientEvidence(completed.source())
                .assumptions(assumptions)
                .confidence(Confidence.weakest(used))
                .build();
    }
}
