// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/** Finds what a reader of a determination should look at twice. */
final class Flags {

    private final Assessment assessment;
    private final Rules rules;
    private final Transaction transaction;
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<String> warnings = new ArrayList<>();

    Flags(Assessment assessment, @Nullable Verdict decider, List<Finding> findings, List<Shadow> shadows) {
        this.assessment = assessment;
        this.rules = assessment.rules();
        this.transaction = assessment.assessor().transaction();
        for (Verdict verdict : assessment.verdicts()) {
            look(verdict);
        }
        if (decider != null) {
            lookAtDecider(decider);
        }
        long gates = findings.stream()
                .filter(finding -> finding.role() == Role.DECIDES || finding.role() == Role.ALSO_APPLIES)
                .filter(finding -> finding.outcome().isPresent())
                .map(Finding::instrument)
                .distinct()
                .count();
        set(Flag.SECOND_GATE, gates > 1);
        boolean pending = findings.stream().anyMatch(finding -> rules.isPendingChange(finding.instrument()))
                || shadows.stream().anyMatch(shadow -> rules.isPendingChange(shadow.instrument()));
        set(Flag.PENDING_LEGISLATION, pending);
        informal();
        beyondSources();
    }

    Set<Flag> all() {
        return flags;
    }

    List<String> warnings() {
        return warnings;
    }

    private void set(Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private void look(Verdict verdict) {
        if (verdict.item().truth() == Truth.NO
                && verdict.scope() == Truth.YES
                && verdict.operates()
                && verdict.provision().listing().isPresent()) {
            flags.add(Flag.PARTY_AND_ITEM);
        }
        if (verdict.operates() && new Questions(assessment).sharesCustomsCode(verdict)) {
            flags.add(Flag.CUSTOMS_CODE_SHARED);
        }
        boolean bears =
                verdict.reach().mayBe() || (verdict.operates() && verdict.item().kindFits());
        if (bears) {
            flags.addAll(verdict.item().trail().flags());
            flags.addAll(verdict.trail().flags());
            flags.addAll(verdict.outcomeTrail().flags());
        }
        if (verdict.reach() != Truth.YES) {
            return;
        }
        Effectivity life = rules.life(verdict.provision());
        LocalDate date = transaction.date();
        ProvisionState state = verdict.status().state();
        set(
                Flag.BOUNDARY_DATE,
                life.on(date.minusDays(1)).state() != state
                        || life.on(date.plusDays(1)).state() != state);
        set(
                Flag.EXTENSION_UNCONFIRMED,
                verdict.status().extensionUnconfirmed() || state == ProvisionState.ENDED_UNCONFIRMED);
        set(
                Flag.LIST_STATUS_UNCONFIRMED,
                verdict.operates() && verdict.provision().unconfirmed().isPresent());
        set(
                Flag.KNOWLEDGE_LAG,
                rules.lifeInHindsight(verdict.provision()).on(date).state() != state);
        Suspension suspension = verdict.status().suspension();
        set(Flag.PARTIAL_SUSPENSION, suspension != null && isPartial(verdict.provision(), suspension));
        set(Flag.LIMB_EFFECTIVITY, hasLimbs(verdict.provision()));
    }

    private boolean isPartial(Provision provision, Suspension suspension) {
        return rules.book().provisions().stream()
                .anyMatch(other -> other.instrument().equals(provision.instrument())
                        && !suspension.provisions().contains(other.id()));
    }

    private boolean hasLimbs(Provision provision) {
        return rules.book().provisions().stream()
                .anyMatch(other -> other.instrument().equals(provision.instrument())
                        && !other.effect().start().equals(provision.effect().start()));
    }

    private void lookAtDecider(Verdict decider) {
        set(Flag.DESTINATION_SPECIFIC, decider.provision().destination().mode() == CountryScope.Mode.ONLY);
        set(Flag.EXTRATERRITORIAL, transaction.question().act() == Act.REEXPORT);
        set(
                Flag.REPORT_AFTERWARDS,
                assessment.headline() == Outcome.EXEMPT
                        && decider.policy() != null
                        && decider.policy().note().isPresent());
    }

    private void informal() {
        if (transaction.question().act() != Act.EXPORT) {
            return;
        }
        for (InformalMeasure measure : rules.book().informalMeasures()) {
            boolean felt = measure.felt()
                    .filter(span -> span.possible().contains(transaction.date()))
                    .isPresent();
            boolean asked = rules.instrument(measure.instrument())
                    .jurisdiction()
                    .equals(transaction.question().jurisdiction());
            if (felt && asked && touches(measure)) {
                flags.add(Flag.INFORMAL_MEASURE);
                warnings.add("Without a published act: "
                        + rules.instrument(measure.instrument()).title()
                        + measure.denial().map(words -> " (" + words + ")").orElse(""));
            }
        }
    }

    private boolean touches(InformalMeasure measure) {
        Conditions conditions = assessment.assessor().conditions();
        if (!conditions
                .scope(measure.destination(), transaction.destination(), FactKind.DESTINATION, new Trail())
                .mayBe()) {
            return false;
        }
        for (ControlEntry entry : measure.entries()) {
            if (entry.items().stream()
                    .anyMatch(item -> conditions
                            .matcher()
                            .match(item, null, null, new Trail())
                            .mayBe())) {
                return true;
            }
        }
        return measure.entries().isEmpty();
    }

    private void beyondSources() {
        rules.book()
                .sourcesReachTo()
                .filter(reach -> transaction.date().isAfter(reach))
                .ifPresent(reach -> {
                    flags.add(Flag.BEYOND_SOURCES);
                    warnings.add("The day lies after " + reach + ", up to which the sources were searched.");
                });
    }
}
