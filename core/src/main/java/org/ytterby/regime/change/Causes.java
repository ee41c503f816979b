// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.regime.RelationType;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.trade.LicenceHeld;

/** Finds what made an answer another. */
final class Causes {

    private final RegimeDiff diff;
    private final AnswerChange change;
    private final Set<String> provisions;
    private final Set<String> instruments;
    private final Set<Cause> causes = new LinkedHashSet<>();

    private Causes(RegimeDiff diff, AnswerChange change) {
        this.diff = diff;
        this.change = change;
        this.provisions =
                Sets.union(change.before().provisions(), change.after().provisions());
        this.instruments =
                Sets.union(change.before().instruments(), change.after().instruments());
    }

    static ImmutableList<Cause> of(RegimeDiff diff, AnswerChange change) {
        Causes found = new Causes(diff, change);
        found.provisionsThatMoved();
        found.provisionsNamedOtherwise();
        found.recordsThatMoved();
        found.licences();
        if (found.causes.isEmpty()) {
            diff.provisions().forEach(moved -> found.causes.add(cause(moved)));
            diff.records().forEach(moved -> found.causes.add(cause(moved)));
        }
        return ImmutableList.copyOf(found.causes);
    }

    private static Cause cause(ProvisionChange moved) {
        return new Cause(Cause.Kind.PROVISION, moved.provision(), moved.text());
    }

    private static Cause cause(RecordChange moved) {
        return new Cause(Cause.Kind.RECORD, moved.record().label(), moved.text());
    }

    private void provisionsThatMoved() {
        diff.provisions().stream()
                .filter(moved -> provisions.contains(moved.provision()))
                .forEach(moved -> causes.add(cause(moved)));
    }

    /** On its own day a provision may stand otherwise although it does not on the days of the standpoints. */
    private void provisionsNamedOtherwise() {
        Set<String> moved = new HashSet<>();
        diff.provisions().forEach(one -> moved.add(one.provision()));
        for (String id : new TreeSet<>(provisions)) {
            List<String> was = parts(change.before(), id);
            List<String> is = parts(change.after(), id);
            if (!moved.contains(id) && !was.equals(is)) {
                causes.add(new Cause(
                        Cause.Kind.PROVISION, id, id + ": " + words(was) + " -> " + words(is) + " in the answer"));
            }
        }
    }

    private static String words(List<String> parts) {
        return parts.isEmpty() ? "not named" : String.join(", ", parts);
    }

    /** What an answer says of a provision: its roles and states. */
    private static List<String> parts(Answer answer, String id) {
        List<String> parts = new ArrayList<>();
        answer.findings().stream()
                .filter(finding -> finding.provision().filter(id::equals).isPresent())
                .forEach(finding -> parts.add(words(finding.role())
                        + finding.state()
                                .filter(state -> state != ProvisionState.OPERATING)
                                .map(state -> " (" + state.words() + ")")
                                .orElse("")));
        answer.shadows().stream()
                .filter(shadow -> shadow.provision().filter(id::equals).isPresent())
                .forEach(shadow -> parts.add(shadow.state().words()));
        return parts;
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void recordsThatMoved() {
        diff.records().stream().filter(moved -> bears(moved.record())).forEach(moved -> causes.add(cause(moved)));
    }

    private boolean bears(BookRecord record) {
        if (record instanceof BookRecord.OfRelation relation) {
            return relation.record().type() == RelationType.IMPLEMENTS && instruments.contains(record.instrument());
        }
        return record.provisions().isEmpty()
                ? instruments.contains(record.instrument())
                : !Sets.intersection(record.provisions(), provisions).isEmpty();
    }

    private void licences() {
        if (diff.dayPolicy() == DayPolicy.OWN_DAY) {
            return;
        }
        for (LicenceHeld licence : change.transaction().licences()) {
            boolean held = covers(licence, diff.before().day());
            boolean holds = covers(licence, diff.after().day());
            if (held != holds) {
                String what = licence.kind() + " licence of " + licence.validFrom() + " to " + licence.lastDay();
                causes.add(new Cause(
                        Cause.Kind.LICENCE, what, what + (holds ? " covers the day now" : " covers the day no more")));
            }
        }
    }

    private static boolean covers(LicenceHeld licence, LocalDate day) {
        return !day.isBefore(licence.validFrom()) && !day.isAfter(licence.lastDay());
    }
}
