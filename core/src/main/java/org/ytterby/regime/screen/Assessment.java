// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Outcome;

/** What all provisions asked about make of one transaction. */
final class Assessment {

    private final Assessor assessor;
    private final List<Verdict> verdicts;
    private final Outcome free;
    private final Outcome mildest;
    private final Outcome strictest;

    private Assessment(Assessor assessor, List<Verdict> verdicts) {
        this.assessor = assessor;
        this.verdicts = verdicts;
        this.free = assessor.transaction().question().act().freeOutcome();
        Outcome low = free;
        Outcome high = free;
        for (Verdict verdict : verdicts) {
            low = Outcome.strictest(low, verdict.mildest(free));
            high = Outcome.strictest(high, verdict.strictest(free));
        }
        this.mildest = low;
        this.strictest = high;
    }

    /** Assesses provisions that the question is about, in the order of their identifiers. */
    static Assessment of(Assessor assessor, Iterable<Provision> provisions) {
        List<Verdict> verdicts = new ArrayList<>();
        provisions.forEach(provision -> verdicts.add(assessor.assess(provision)));
        verdicts.sort(Comparator.comparing(verdict -> verdict.provision().id()));
        return new Assessment(assessor, verdicts);
    }

    Assessor assessor() {
        return assessor;
    }

    Rules rules() {
        return assessor.rules();
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    Outcome free() {
        return free;
    }

    Outcome mildest() {
        return mildest;
    }

    Outcome strictest() {
        return strictest;
    }

    Outcome headline() {
        return mildest == strictest ? mildest : Outcome.INDETERMINATE;
    }

    /** The facts without which a provision may give something stricter than what is certain. */
    SortedSet<MissingFact> missingFacts() {
        SortedSet<MissingFact> facts = new TreeSet<>();
        if (headline() != Outcome.INDETERMINATE) {
            return facts;
        }
        for (Verdict verdict : verdicts) {
            if (verdict.strictest(free).isStricterThan(mildest)) {
                if (verdict.reach() == Truth.UNKNOWN) {
                    facts.addAll(verdict.trail().missing());
                }
                if (verdict.possible().size() > 1) {
                    facts.addAll(verdict.outcomeTrail().missing());
                }
            }
        }
        return facts;
    }

    /**
     * The verdict that gives the headline. Of several equally strict ones a measure decides before those it rests on, a
     * confirmed one before an unconfirmed one, and the older before the younger.
     */
    Optional<Verdict> decider() {
        if (headline() == free || headline() == Outcome.SUSPENDED_CONTROL || headline() == Outcome.INDETERMINATE) {
            return Optional.empty();
        }
        List<Verdict> equal = verdicts.stream()
                .filter(verdict -> verdict.counts() && verdict.operates())
                .filter(verdict -> verdict.outcome().filter(headline()::equals).isPresent())
                .toList();
        return equal.stream()
                .filter(verdict -> equal.stream().noneMatch(other -> restsOn(other, verdict)))
                .min(Comparator.comparing((Verdict verdict) -> verdict.status().state())
                        .thenComparing(Assessment::start)
                        .thenComparing(verdict -> verdict.provision().id()))
                .or(() -> equal.stream().findFirst());
    }

    private static long start(Verdict verdict) {
        return verdict.provision().effect().possible().firstEpochDay();
    }

    /** Whether a verdict rests on another: its measure carries the other out or is built on the dual-use list of the other. */
    boolean restsOn(Verdict one, Verdict other) {
        return !one.provision().id().equals(other.provision().id())
                && (rules().restsOn(
                                        one.provision().instrument(),
                                        other.provision().instrument())
                        || (buildsOnDualUse(one.provision())
                                && assessor.conditions().dualUse().by().contains(other.provision())));
    }

    static boolean buildsOnDualUse(Provision provision) {
        return provision.entries().stream()
                .flatMap(entry -> entry.items().stream())
                .anyMatch(item -> item.dualUse());
    }
}
