// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.Provision;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/** Holds one transaction against provisions, one at a time. */
final class Assessor {

    private final Rules rules;
    private final Conditions conditions;
    private final Licences licences;

    Assessor(Rules rules, Transaction transaction) {
        this(rules, new Conditions(rules, transaction));
    }

    Assessor(Rules rules, Conditions conditions) {
        this.rules = rules;
        this.conditions = conditions;
        this.licences = new Licences(conditions);
    }

    Rules rules() {
        return rules;
    }

    Transaction transaction() {
        return conditions.transaction();
    }

    Conditions conditions() {
        return conditions;
    }

    /** Whether a question is about a provision. */
    static boolean asks(Question question, Provision provision, Rules rules) {
        return provision.acts().contains(question.act())
                && rules.jurisdiction(provision).equals(question.jurisdiction())
                && question.programme()
                        .map(provision.programme().orElse("")::equals)
                        .orElse(true);
    }

    Verdict assess(Provision provision) {
        Matcher.ItemMatch item = conditions.matcher().match(provision);
        Trail scopeTrail = new Trail();
        Truth scope = item.truth() == Truth.NO && !item.kindFits() ? Truth.NO : scope(provision, scopeTrail);
        Trail trail = new Trail();
        Truth reach = item.truth().and(scope);
        trail.take(item.trail(), reach);
        trail.take(scopeTrail, reach);
        Effectivity.Status status = rules.life(provision).on(transaction().date());
        Trail outcomeTrail = new Trail();
        EnumSet<Outcome> possible = EnumSet.noneOf(Outcome.class);
        ReviewPolicy policy = null;
        Provision general = null;
        if (provision.outcome().isPresent() && reach.mayBe()) {
            Policies given = policies(provision, provision.outcome().get(), outcomeTrail);
            policy = given.applied();
            for (Outcome outcome : given.outcomes()) {
                general = licence(provision, item, outcome, possible, outcomeTrail, general);
            }
        }
        return new Verdict(provision, status, item, scope, trail, possible, outcomeTrail, policy, general);
    }

    /** What a provision that reaches or may reach the transaction may give, without reasons. */
    EnumSet<Outcome> possible(Provision provision, Outcome usual) {
        EnumSet<Outcome> unlicensed = policies(provision, usual, Trail.QUIET).outcomes();
        if (transaction().licences().isEmpty()) {
            return unlicensed;
        }
        Matcher.ItemMatch item = conditions.matcher().match(provision, Trail.QUIET);
        EnumSet<Outcome> possible = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : unlicensed) {
            licence(provision, item, outcome, possible, Trail.QUIET, null);
        }
        return possible;
    }

    /** Whether countries, actor and circumstances are those of a provision. */
    Truth scope(Provision provision, Trail trail) {
        Truth truth = conditions
                .scope(provision.destination(), transaction().destination(), FactKind.DESTINATION, trail)
                .and(conditions.scope(provision.origin(), transaction().origin(), FactKind.ORIGIN, trail))
                .and(conditions.scope(
                        provision.exporterCountry(),
                        transaction().exporterCountry(),
                        FactKind.EXPORTER_COUNTRY,
                        trail));
        truth = truth.and(binds(provision, trail));
        if (truth == Truth.NO || provision.condition().isEmpty()) {
            return truth;
        }
        Trail part = trail.part();
        Truth condition = conditions.eval(provision.condition().get(), provision, part);
        trail.take(part, condition);
        return truth.and(condition);
    }

    /** Whether a provision binds the one who acts; an actor nobody stated is taken to be bound, and asked for beside it. */
    private Truth binds(Provision provision, Trail trail) {
        if (provision.binds().isEmpty()) {
            return Truth.YES;
        }
        if (transaction().actor().isPresent()) {
            return Truth.of(provision.binds().contains(transaction().actor().get()));
        }
        trail.leavesAside(() -> bound(provision));
        return Truth.YES;
    }

    private static MissingFact bound(Provision provision) {
        String bound = provision.binds().stream()
                .map(actor -> actor.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
        return new MissingFact(FactKind.ACTOR, "actor:" + bound, "Is the one who acts a " + bound + "?");
    }

    private record Policies(
            EnumSet<Outcome> outcomes, @Nullable ReviewPolicy applied) {}

    /** The first policy that holds gives the outcome; as long as an earlier one may hold, several outcomes are possible. */
    private Policies policies(Provision provision, Outcome usual, Trail trail) {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (ReviewPolicy policy : provision.policies()) {
            Trail part = trail.part();
            Truth holds = conditions.eval(policy.when(), provision, part);
            trail.take(part, holds);
            if (holds.mayBe()) {
                outcomes.add(policy.outcome());
            }
            if (holds == Truth.YES) {
                return new Policies(outcomes, outcomes.size() == 1 ? policy : null);
            }
        }
        outcomes.add(usual);
        return new Policies(outcomes, null);
    }

    /** Puts what the licences held make of an outcome among the possible ones; gives the general licence that answered. */
    private @Nullable Provision licence(
            Provision provision,
            Matcher.ItemMatch item,
            Outcome outcome,
            EnumSet<Outcome> possible,
            Trail trail,
            @Nullable Provision found) {
        boolean mayStand = true;
        Provision general = found;
        for (LicenceHeld licence : transaction().licences()) {
            if (!licences.answers(licence, provision, outcome, rules)) {
                continue;
            }
            Provision by = null;
            Trail part = trail.part();
            Truth covers = licences.covers(licence, provision, item, part);
            if (licence.kind() == LicenceKind.GENERAL && licence.answers().isEmpty()) {
                General rule = generalLicence(provision, trail);
                by = rule.provision();
                part.take(rule.trail(), rule.truth());
                covers = covers.and(rule.truth());
            }
            trail.take(part, covers);
            if (covers.mayBe()) {
                possible.add(
                        licence.kind() == LicenceKind.GENERAL
                                ? Outcome.AUTHORISED_BY_GENERAL_LICENCE
                                : Outcome.AUTHORISED_BY_INDIVIDUAL_LICENCE);
                general = by == null ? general : by;
            }
            mayStand &= covers != Truth.YES;
        }
        if (mayStand) {
            possible.add(outcome);
        }
        return general;
    }

    /** A rule on general licences, and whether it knows the item and the circumstances. */
    private record General(@Nullable Provision provision, Truth truth, Trail trail) {}

    /** The operating rule on general licences that authorises what a provision controls; the first that fits best. */
    private General generalLicence(Provision base, Trail like) {
        General best = new General(null, Truth.NO, like.part());
        for (Provision rule : rules.generalLicences(base)) {
            if (!rules.life(rule).on(transaction().date()).state().operates()) {
                continue;
            }
            Trail open = like.part();
            Matcher.ItemMatch item = conditions.matcher().match(rule, like.part());
            Truth truth = item.truth().and(scope(rule, open));
            if (truth.compareTo(best.truth()) > 0) {
                Trail trail = like.part();
                trail.take(item.trail(), truth);
                trail.take(open, truth);
                best = new General(rule, truth, trail);
            }
        }
        return best;
    }
}
