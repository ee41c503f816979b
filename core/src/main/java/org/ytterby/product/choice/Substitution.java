// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetFamily;
import org.ytterby.product.magnet.MagnetProperties;

/** Holds a family against a requirement and keeps what is made, theory and plans apart. */
final class Substitution {

    private Substitution() {}

    static SubstituteAssessment assess(
            MagnetFamily family, MagnetRequirement requirement, MagnetCatalogue catalogue, CoefficientPolicy policy) {
        List<Confidence> used = new ArrayList<>();
        List<GradeAssessment> grades = MagnetChoice.of(requirement, catalogue, policy).assessments().stream()
                .filter(grade -> grade.family() == family)
                .filter(grade -> catalogue.grades().stream().anyMatch(g -> g.id().equals(grade.id())))
                .toList();
        grades.forEach(grade -> used.add(grade.confidence()));
        List<MagnetProperties> made = new ArrayList<>();
        catalogue.families().stream().filter(f -> f.family() == family).forEach(f -> {
            made.add(f.properties());
            used.add(f.evidence().confidence());
        });
        catalogue.demonstrations().stream().filter(d -> d.family() == family).forEach(d -> {
            made.add(d.properties());
            used.add(d.evidence().confidence());
        });
        List<MagnetProperties> limits = new ArrayList<>();
        catalogue.limits().stream().filter(l -> l.family() == family).forEach(l -> {
            limits.add(l.properties());
            used.add(l.evidence().confidence());
        });
        List<MagnetProperties> plans = new ArrayList<>();
        catalogue.targets().stream().filter(t -> t.family() == family).forEach(t -> {
            plans.add(t.properties());
            used.add(t.evidence().confidence());
        });
        if (used.isEmpty()) {
            throw Checks.refused("family", "be one the catalogue knows", family);
        }
        Criteria criteria = new Criteria(requirement);
        List<CriterionFinding> byMade = best(criteria, made, grades, "nothing made is known");
        List<CriterionFinding> byTheory = best(criteria, limits, List.of(), "no theoretical limit is known");
        List<String> meeting = grades.stream()
                .filter(grade -> grade.answer() == Answer.MET)
                .map(GradeAssessment::id)
                .toList();
        return SubstituteAssessment.builder()
                .family(family)
                .requirement(requirement)
                .fit(fit(meeting, byMade, byTheory, limits.isEmpty()))
                .meetingGrades(meeting)
                .made(byMade)
                .theoretical(byTheory)
                .planned(best(criteria, plans, List.of(), "nothing is planned that is known"))
                .boundBy(bounding(byMade))
                .confidence(Confidence.weakest(used))
                .build();
    }

    private static SubstituteFit fit(
            List<String> meeting, List<CriterionFinding> made, List<CriterionFinding> theory, boolean noTheory) {
        if (!meeting.isEmpty()) {
            return SubstituteFit.FULL;
        }
        for (int i = 0; i < made.size(); i++) {
            boolean ruledOut = noTheory || theory.get(i).answer() == Answer.NOT_MET;
            if (made.get(i).answer() == Answer.NOT_MET && ruledOut) {
                return SubstituteFit.NONE;
            }
        }
        return SubstituteFit.PARTIAL;
    }

    private static Set<Criterion> bounding(List<CriterionFinding> made) {
        Set<Criterion> bounding = EnumSet.noneOf(Criterion.class);
        made.stream().filter(f -> f.answer() != Answer.MET).forEach(f -> bounding.add(f.criterion()));
        return bounding;
    }

    private static List<CriterionFinding> best(
            Criteria criteria, List<MagnetProperties> properties, List<GradeAssessment> grades, String nothing) {
        List<List<CriterionFinding>> all = new ArrayList<>();
        properties.forEach(p -> all.add(criteria.findings(p)));
        grades.forEach(grade -> all.add(grade.findings()));
        List<CriterionFinding> best = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            best.add(all.stream()
                    .flatMap(List::stream)
                    .filter(finding -> finding.criterion() == criterion)
                    .reduce((a, b) -> b.answer().compareTo(a.answer()) < 0 ? b : a)
                    .orElseGet(() -> CriterionFinding.builder()
                            .criterion(criterion)
                            .answer(Answer.OPEN)
                            .because(nothing)
                            .build()));
        }
        return best;
    }
}
