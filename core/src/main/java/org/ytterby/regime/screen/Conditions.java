// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;

/** Answers conditions by the facts of one transaction. */
final class Conditions {

    private final Rules rules;
    private final Facts facts;
    private final Matcher matcher;
    private final PartyConditions parties;
    private final @Nullable DualUseSearch search;
    private @Nullable DualUse dualUse;
    private @Nullable Truth listed;
    private boolean findingDualUse;

    Conditions(Rules rules, Transaction transaction) {
        this(rules, new Facts(transaction), null);
    }

    /** Answers by facts that may turn to another transaction, and finds dual-use items by a search of its own. */
    Conditions(Rules rules, Facts facts, @Nullable DualUseSearch search) {
        this.rules = rules;
        this.facts = facts;
        this.search = search;
        this.matcher = new Matcher(rules, facts, this);
        this.parties = new PartyConditions(rules, facts);
    }

    /** Finds out whether an operating dual-use control reaches the item, without saying which. */
    interface DualUseSearch {
        Truth find();
    }

    /** Turns to another transaction. */
    void look(Transaction next) {
        facts.look(next);
        dualUse = null;
        listed = null;
    }

    Transaction transaction() {
        return facts.transaction();
    }

    /** Whether the item is on an operating dual-use list, and by which provisions. */
    record DualUse(Truth truth, List<Provision> by, Trail trail) {}

    Matcher matcher() {
        return matcher;
    }

    Truth eval(Condition condition, @Nullable Provision provision, Trail trail) {
        if (condition instanceof Condition.All all) {
            return all(all.of(), provision, trail);
        } else if (condition instanceof Condition.Any any) {
            return any(any.of(), provision, trail);
        } else if (condition instanceof Condition.Aside aside) {
            return settledOr(Truth.ASIDE, aside.condition(), provision, trail);
        } else if (condition instanceof Condition.Presumed presumed) {
            return settledOr(Truth.YES, presumed.condition(), provision, trail);
        } else if (condition instanceof Condition.Asked asked) {
            Boolean answer = transaction().answers().get(asked.id());
            return answer != null
                    ? Truth.of(answer)
                    : trail.lacks(() -> new MissingFact(FactKind.ANSWER, asked.id(), asked.text()));
        } else if (condition instanceof Condition.Measured measured) {
            BigDecimal value = transaction().properties().get(measured.property());
            return value == null
                    ? trail.lacks(FactKind.PROPERTY, measured.property().name())
                    : holds(measured.threshold(), value, trail);
        } else if (condition instanceof Condition.Fraction fraction) {
            Optional<BigDecimal> value = facts.fraction(fraction.element());
            return value.isEmpty()
                    ? trail.lacks(FactKind.MASS_FRACTION, fraction.element().symbol())
                    : holds(fraction.threshold(), value.get(), trail);
        } else if (condition instanceof Condition.Has has) {
            return has(has.trait(), has.value(), trail);
        } else if (condition instanceof Condition.UsedFor use) {
            if (transaction().endUses().isEmpty()) {
                return trail.lacks(FactKind.END_USE, "");
            }
            return Truth.of(!Collections.disjoint(transaction().endUses(), use.anyOf()));
        } else if (condition instanceof Condition.InAct act) {
            return Truth.of(act.acts().contains(transaction().question().act()));
        } else if (condition instanceof Condition.Origin origin) {
            return scope(origin.countries(), transaction().origin(), FactKind.ORIGIN, trail);
        } else if (condition instanceof Condition.NotDualUse) {
            Truth listed = dualUse(provision, trail);
            return listed == Truth.UNKNOWN ? listed : Truth.of(listed != Truth.YES);
        }
        return evalMore(condition, provision, trail);
    }

    private Truth evalMore(Condition condition, @Nullable Provision provision, Trail trail) {
        if (condition instanceof Condition.TechnologyOf technology) {
            Boolean used = transaction().madeWithTechnologyOf().get(technology.country());
            return used == null
                    ? trail.lacks(FactKind.TECHNOLOGY, technology.country().name())
                    : Truth.of(used);
        } else if (condition instanceof Condition.AtStage stage) {
            return transaction()
                    .processingStage()
                    .map(s -> Truth.of(stage.stages().contains(s)))
                    .orElse(Truth.YES);
        } else if (condition instanceof Condition.StageIn stage) {
            return stageIn(stage, trail);
        } else if (condition instanceof Condition.RecycledIn recycled) {
            return recycledIn(recycled.country(), trail);
        } else if (condition instanceof Condition.ValueShare share) {
            return ValueShares.test(share, transaction(), rules, trail);
        }
        return parties.eval(condition, provision, trail);
    }

    private Truth all(List<Condition> parts, @Nullable Provision provision, Trail trail) {
        Trail open = trail.part();
        Truth truth = Truth.YES;
        for (Condition part : parts) {
            Trail own = trail.part();
            Truth one = eval(part, provision, own);
            open.take(own, one);
            truth = truth.and(one);
            if (truth == Truth.NO) {
                trail.take(open, Truth.NO);
                return Truth.NO;
            }
        }
        trail.take(open, truth);
        return truth;
    }

    private Truth any(List<Condition> parts, @Nullable Provision provision, Trail trail) {
        Trail open = trail.part();
        Truth truth = Truth.NO;
        for (Condition part : parts) {
            Trail own = trail.part();
            Truth one = eval(part, provision, own);
            if (one == Truth.YES) {
                trail.take(own, one);
                return one;
            }
            open.take(own, one);
            truth = truth.or(one);
        }
        trail.take(open, truth);
        return truth;
    }

    /** The answer to a condition; as long as it is unknown, another answer, with the question left open beside it. */
    private Truth settledOr(Truth otherwise, Condition condition, @Nullable Provision provision, Trail trail) {
        Trail part = trail.part();
        Truth truth = eval(condition, provision, part);
        if (truth == Truth.UNKNOWN || truth == Truth.ASIDE) {
            trail.setAside(part);
            return otherwise;
        }
        trail.take(part, truth);
        return truth;
    }

    static Truth holds(Threshold threshold, BigDecimal value, Trail trail) {
        if (value.compareTo(threshold.limit()) == 0) {
            trail.flag(Flag.THRESHOLD_EDGE);
        }
        return Truth.of(threshold.isMetBy(value));
    }

    private Truth has(Trait trait, boolean wanted, Trail trail) {
        Boolean stated = transaction().traits().get(trait);
        return stated == null ? trail.lacks(FactKind.TRAIT, trait.name()) : Truth.of(stated == wanted);
    }

    Truth scope(CountryScope scope, Optional<Country> stated, FactKind fact, Trail trail) {
        return switch (scope.mode()) {
            case ALL -> Truth.YES;
            case OUTSIDE_ORIGIN -> outsideOrigin(stated, fact, trail);
            case ONLY, ALL_BUT -> {
                if (stated.isEmpty()) {
                    yield trail.lacks(fact, "");
                }
                yield Truth.of(scope.countries().contains(stated.get()) == (scope.mode() == CountryScope.Mode.ONLY));
            }
        };
    }

    private Truth outsideOrigin(Optional<Country> stated, FactKind fact, Trail trail) {
        if (stated.isPresent() && transaction().origin().isPresent()) {
            return Truth.of(!stated.equals(transaction().origin()));
        }
        if (stated.isEmpty()) {
            trail.lacks(fact, "");
        }
        if (transaction().origin().isEmpty()) {
            trail.lacks(FactKind.ORIGIN, "");
        }
        return Truth.UNKNOWN;
    }

    private Truth stageIn(Condition.StageIn condition, Trail trail) {
        Trail open = trail.part();
        Truth any = Truth.NO;
        for (StageOfOrigin stage : condition.stages()) {
            Country where = transaction().stages().get(stage);
            any = any.or(
                    where == null
                            ? open.lacks(FactKind.STAGE, stage.name())
                            : Truth.of(condition.countries().contains(where)));
        }
        trail.flag(Flag.STAGE_OF_ORIGIN);
        trail.take(open, any);
        return any;
    }

    private Truth recycledIn(Country country, Trail trail) {
        Trail open = trail.part();
        Truth truth = has(Trait.RECYCLED_FEED, true, open)
                .and(place(transaction().milledIn(), country, "MILLING", open))
                .and(place(transaction().sinteredIn(), country, "SINTERING", open));
        trail.take(open, truth);
        return truth;
    }

    private static Truth place(Optional<Country> where, Country wanted, String stage, Trail trail) {
        return where.map(country -> Truth.of(country == wanted)).orElseGet(() -> trail.lacks(FactKind.STAGE, stage));
    }

    /** Whether an operating dual-use control of the jurisdiction asked about reaches the item. */
    Truth dualUse(@Nullable Provision asking, Trail trail) {
        if (findingDualUse || (asking != null && asking.dualUse())) {
            return Truth.NO; // a list does not build on itself, nor does what reads it
        }
        if (search != null && trail.isQuiet()) {
            return listed(search);
        }
        DualUse known = dualUse();
        trail.take(known.trail(), known.truth());
        return known.truth();
    }

    private Truth listed(DualUseSearch quick) {
        Truth known = listed;
        if (known == null) {
            findingDualUse = true;
            known = quick.find();
            findingDualUse = false;
            listed = known;
        }
        return known;
    }

    DualUse dualUse() {
        if (dualUse == null) {
            findingDualUse = true;
            dualUse = findDualUse(transaction().question().jurisdiction());
            findingDualUse = false;
        }
        return dualUse;
    }

    private DualUse findDualUse(Jurisdiction jurisdiction) {
        Trail trail = new Trail();
        Truth any = Truth.NO;
        List<Provision> by = new ArrayList<>();
        for (Provision provision : rules.dualUse(jurisdiction)) {
            ProvisionState state =
                    rules.life(provision).on(transaction().date()).state();
            if (!state.operates() && state != ProvisionState.UNCERTAIN) {
                continue;
            }
            Matcher.ItemMatch match = matcher.match(provision);
            Truth truth = state.operates() ? match.truth() : match.truth().and(Truth.UNKNOWN);
            trail.take(match.trail(), truth);
            any = any.or(truth);
            if (truth == Truth.YES) {
                by.add(provision);
            }
        }
        Trail part = new Trail();
        part.take(trail, any);
        return new DualUse(any, by, part);
    }
}
