// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.EnumSet;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/**
 * Finds the mildest and the strictest outcome of one transaction after another, without reasons and without leaving anything
 * behind. It belongs to one thread.
 */
final class QuietScan {

    private final RuleIndex index;
    private final Facts facts;
    private final Conditions conditions;
    private final Assessor assessor;
    private final long[] reaching;
    private final long[] listing;
    private Outcome free = Outcome.NOT_CONTROLLED;
    private Outcome mildest = Outcome.NOT_CONTROLLED;
    private Outcome strictest = Outcome.NOT_CONTROLLED;

    QuietScan(Rules rules, RuleIndex index, Transaction first) {
        this.index = index;
        this.facts = new Facts(first);
        this.reaching = new long[index.words()];
        this.listing = new long[index.words()];
        this.conditions = new Conditions(rules, facts, this::dualUse);
        this.assessor = new Assessor(rules, conditions);
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

    void scan(Transaction transaction) {
        conditions.look(transaction);
        free = transaction.question().act().freeOutcome();
        mildest = free;
        strictest = free;
        ProvisionIndex topic = index.topic(transaction.question());
        if (topic == null) {
            return;
        }
        int segment = topic.segment(transaction.date());
        topic.reaching(facts, segment, reaching);
        for (int w = 0; w < topic.words(); w++) {
            for (long left = reaching[w]; left != 0; left &= left - 1) {
                int at = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                CompiledProvision provision = topic.provision(at);
                if (!provision.strictest().isStricterThan(mildest)) {
                    return; // those that follow are milder still
                }
                look(provision, topic.isUncertain(segment, at), topic.isSuspended(segment, at));
            }
        }
    }

    private void look(CompiledProvision compiled, boolean uncertain, boolean suspended) {
        Transaction transaction = facts.transaction();
        Provision provision = compiled.provision();
        String programme = transaction.question().programme().orElse(null);
        if (programme != null && !programme.equals(provision.programme().orElse(null))) {
            return;
        }
        Truth reach = compiled.match(facts, conditions.matcher());
        if (reach.mayBe()) {
            reach = reach.and(
                    compiled.countriesOnly() ? compiled.countries(facts) : assessor.scope(provision, Trail.QUIET));
        }
        if (!reach.mayBe()) {
            return;
        }
        boolean certain = reach == Truth.YES && !uncertain;
        Outcome usual = compiled.usual();
        if (transaction.licences().isEmpty() && !compiled.hasPolicies()) {
            Outcome only = Verdict.given(usual, free, suspended);
            add(only, only, certain);
            return;
        }
        EnumSet<Outcome> possible = assessor.possible(provision, usual);
        add(Verdict.mildest(possible, free, suspended), Verdict.strictest(possible, free, suspended), certain);
    }

    private void add(Outcome least, Outcome most, boolean certain) {
        strictest = Outcome.strictest(strictest, most);
        if (certain) {
            mildest = Outcome.strictest(mildest, least);
        }
    }

    /** Whether an operating dual-use control of the jurisdiction asked about reaches the item. */
    private Truth dualUse() {
        ProvisionIndex lists = index.dualUse(facts.transaction().question().jurisdiction());
        Truth any = Truth.NO;
        if (lists == null) {
            return any;
        }
        int segment = lists.segment(facts.transaction().date());
        lists.listing(facts, segment, listing);
        for (int w = 0; w < lists.words(); w++) {
            for (long left = listing[w]; left != 0; left &= left - 1) {
                int at = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                Truth match = lists.provision(at).match(facts, conditions.matcher());
                any = any.or(lists.isUncertain(segment, at) ? match.and(Truth.UNKNOWN) : match);
                if (any == Truth.YES) {
                    return any;
                }
            }
        }
        return any;
    }
}
