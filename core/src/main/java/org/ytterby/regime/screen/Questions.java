// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ytterby.material.HsCode;
import org.ytterby.regime.CustomsReference;
import org.ytterby.regime.EntryEffect;

/** The questions beside the headline. */
final class Questions {

    private final Assessment assessment;

    Questions(Assessment assessment) {
        this.assessment = assessment;
    }

    SortedSet<OpenQuestion> all() {
        SortedSet<OpenQuestion> questions = new TreeSet<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (!verdict.operates()
                    && verdict.status().state() != ProvisionState.UNCERTAIN
                    && verdict.status().state() != ProvisionState.SUSPENDED) {
                continue;
            }
            String provision = verdict.provision().id();
            if (verdict.reach() != Truth.NO) {
                ask(verdict.trail().asides(), provision, questions);
                ask(verdict.outcomeTrail().asides(), provision, questions);
            }
            if (verdict.operates() && sharesCustomsCode(verdict)) {
                questions.add(new OpenQuestion(
                        "customs-code:" + provision,
                        "Customs code " + code() + " is printed beside entries of "
                                + assessment
                                        .rules()
                                        .instrument(verdict.provision().instrument())
                                        .name()
                                + " that the description of the item does not fit; is the description right?",
                        provision));
            }
        }
        return questions;
    }

    private static void ask(Set<MissingFact> facts, String provision, SortedSet<OpenQuestion> questions) {
        for (MissingFact fact : facts) {
            String id = fact.question().isEmpty() ? fact.kind() + ":" + fact.detail() : fact.detail();
            questions.add(new OpenQuestion(id, fact.text(), provision));
        }
    }

    private String code() {
        return assessment.assessor().transaction().hsCode().map(HsCode::digits).orElse("");
    }

    /** Whether the customs code is one of a provision's that things of this kind go by, while the item does not fit. */
    boolean sharesCustomsCode(Verdict verdict) {
        return verdict.item().kindFits()
                && verdict.item().truth() == Truth.NO
                && assessment.assessor().transaction().hsCode().isPresent()
                && verdict.provision().entries().stream()
                        .filter(entry -> entry.effect() == EntryEffect.CONTROLS)
                        .flatMap(entry -> entry.customsCodes().stream())
                        .anyMatch(this::isThat);
    }

    private boolean isThat(CustomsReference reference) {
        HsCode stated = assessment.assessor().transaction().hsCode().orElseThrow();
        return reference.validity().contains(assessment.assessor().transaction().date())
                && (reference.code().isPrefixOf(stated) || stated.isPrefixOf(reference.code()));
    }
}
