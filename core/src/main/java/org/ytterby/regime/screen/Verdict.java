// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.Provision;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.Outcome;

/**
 * How one provision stands to one transaction: whether it reaches it, how it stands on the day, and what it may give.
 *
 * @param provision the provision
 * @param status how it stands on the day
 * @param item how the item stands to it
 * @param scope whether countries and conditions fit
 * @param trail what the reach rests on
 * @param possible what it may give if it reaches and operates; empty for a rule without outcome
 * @param outcomeTrail what the outcome rests on
 * @param policy the policy that gave the outcome, if one did for certain
 * @param generalLicence the general licence that answered it, if one did
 */
record Verdict(
        Provision provision,
        Effectivity.Status status,
        Matcher.ItemMatch item,
        Truth scope,
        Trail trail,
        EnumSet<Outcome> possible,
        Trail outcomeTrail,
        @Nullable ReviewPolicy policy,
        @Nullable Provision generalLicence) {

    Truth reach() {
        return item.truth().and(scope);
    }

    boolean operates() {
        return status.state().operates();
    }

    /** Whether it bears on the headline of a free outcome: it operates, may operate, or is suspended, and may reach. */
    boolean counts() {
        return !possible.isEmpty()
                && reach().mayBe()
                && (operates()
                        || status.state() == ProvisionState.UNCERTAIN
                        || status.state() == ProvisionState.SUSPENDED);
    }

    private boolean isCertain() {
        return reach() == Truth.YES && status.state() != ProvisionState.UNCERTAIN;
    }

    /** What an outcome comes to, free or suspended as the provision may be. */
    static Outcome given(Outcome outcome, Outcome free, boolean suspended) {
        if (!suspended) {
            return Outcome.strictest(free, outcome);
        }
        return outcome.isStricterThan(Outcome.SUSPENDED_CONTROL) ? Outcome.SUSPENDED_CONTROL : free;
    }

    /** The strictest that some outcomes come to. */
    static Outcome strictest(EnumSet<Outcome> possible, Outcome free, boolean suspended) {
        Outcome strictest = free;
        for (Outcome outcome : possible) {
            strictest = Outcome.strictest(strictest, given(outcome, free, suspended));
        }
        return strictest;
    }

    /** The mildest that some outcomes, at least one, come to. */
    static Outcome mildest(EnumSet<Outcome> possible, Outcome free, boolean suspended) {
        Outcome mildest = Outcome.PROHIBITED;
        for (Outcome outcome : possible) {
            Outcome given = given(outcome, free, suspended);
            mildest = mildest.isStricterThan(given) ? given : mildest;
        }
        return mildest;
    }

    private boolean isSuspended() {
        return status.state() == ProvisionState.SUSPENDED;
    }

    /** The strictest that it may add to the headline. */
    Outcome strictest(Outcome free) {
        return counts() ? strictest(possible, free, isSuspended()) : free;
    }

    /** The mildest that it may add to the headline. */
    Outcome mildest(Outcome free) {
        return counts() && isCertain() ? mildest(possible, free, isSuspended()) : free;
    }

    /** What it gives for certain. */
    Optional<Outcome> outcome() {
        return possible.size() == 1 && isCertain()
                ? Optional.of(possible.iterator().next())
                : Optional.empty();
    }
}
