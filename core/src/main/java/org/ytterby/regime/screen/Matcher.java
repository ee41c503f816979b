// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Shape;
import org.ytterby.material.Subject;
import org.ytterby.regime.AlloyList;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Reading;
import org.ytterby.regime.ShapeList;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Transaction;

/** Holds the item of one transaction against item rules. */
final class Matcher {

    private static final Set<Form> MAY_BE_POWDER = EnumSet.of(
            Form.METAL, Form.ALLOY, Form.OXIDE, Form.COMPOUND, Form.CARBIDE, Form.MIXTURE, Form.MAGNET_MATERIAL);

    private final Rules rules;
    private final Facts facts;
    private final Conditions conditions;

    Matcher(Rules rules, Facts facts, Conditions conditions) {
        this.rules = rules;
        this.facts = facts;
        this.conditions = conditions;
    }

    /** How the item stands to a provision. */
    record ItemMatch(Truth truth, Map<ControlEntry, Truth> entries, boolean kindFits, Trail trail) {}

    ItemMatch match(Provision provision) {
        return match(provision, new Trail());
    }

    /** The same, with its reasons on a trail, which may be quiet. */
    ItemMatch match(Provision provision, Trail trail) {
        if (provision.entries().isEmpty()) {
            return new ItemMatch(Truth.YES, Map.of(), true, trail);
        }
        Map<ControlEntry, Truth> fitting = new LinkedHashMap<>();
        Truth controls = Truth.NO;
        boolean kindFits = false;
        Trail open = trail.part();
        for (ControlEntry entry : provision.entries()) {
            if (entry.effect() != EntryEffect.CONTROLS) {
                continue;
            }
            kindFits |= entry.items().stream().anyMatch(this::kindMayFit);
            Trail part = trail.part();
            Truth truth = match(entry, provision, part);
            open.take(part, truth);
            controls = controls.or(truth);
            if (truth.mayBe()) {
                fitting.put(entry, truth);
            }
        }
        Truth truth = controls == Truth.NO ? Truth.NO : controls.and(notReleased(provision, open));
        trail.take(open, truth);
        return new ItemMatch(truth, truth.mayBe() ? fitting : Map.of(), kindFits, trail);
    }

    /** Whether no entry that releases items describes this one. */
    private Truth notReleased(Provision provision, Trail trail) {
        Truth released = Truth.NO;
        Trail open = trail.part();
        for (ControlEntry entry : provision.entries()) {
            if (entry.effect() == EntryEffect.RELEASES) {
                Trail part = trail.part();
                Truth one = match(entry, provision, part);
                open.take(part, one);
                released = released.or(one);
            }
        }
        trail.take(open, released);
        return released == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(released != Truth.YES);
    }

    /** Whether one of the rules of an entry describes the item. */
    Truth match(ControlEntry entry, Provision provision, Trail trail) {
        Truth any = Truth.NO;
        Trail open = trail.part();
        for (ItemRule rule : entry.items()) {
            Trail part = trail.part();
            Truth truth = match(rule, entry, provision, part);
            open.take(part, truth);
            any = any.or(truth);
        }
        trail.take(open, any);
        return any;
    }

    /** Whether form and subject alone leave it possible that a rule fits. */
    private boolean kindMayFit(ItemRule rule) {
        Optional<Form> form = facts.transaction().form();
        boolean formFits = form.isEmpty()
                || rule.forms().isEmpty()
                || rule.forms().stream().anyMatch(form.get()::mayBe)
                || rule.arguableForms().stream().anyMatch(form.get()::isA);
        Optional<Subject> subject = facts.transaction().subject();
        return formFits
                && (subject.isEmpty()
                        || rule.subjects().isEmpty()
                        || rule.subjects().contains(subject.get())
                        || rule.arguableSubjects().contains(subject.get()));
    }

    /**
     * Holds the item against one rule. Entry and provision name the questions of reading; without them an arguable form does
     * not fit.
     */
    Truth match(ItemRule rule, @Nullable ControlEntry entry, @Nullable Provision provision, Trail trail) {
        Trail open = trail.part();
        Truth truth = form(rule, entry, provision, open);
        if (truth != Truth.NO) {
            truth = truth.and(subject(rule, entry, provision, open));
        }
        if (truth != Truth.NO && rule.elements().isPresent()) {
            truth = truth.and(elements(rule.elements().get(), open));
        }
        if (truth != Truth.NO) {
            truth = truth.and(beyondElements(rule, provision, open));
        }
        trail.take(open, truth);
        return truth;
    }

    /** Whether alloy, shape, dual use and circumstances are those of a rule. */
    Truth beyondElements(ItemRule rule, @Nullable Provision provision, Trail open) {
        Truth truth = Truth.YES;
        if (rule.alloys().isPresent()) {
            truth = alloys(rule.alloys().get(), open);
        }
        if (truth != Truth.NO && rule.shapes().isPresent()) {
            truth = truth.and(shapes(rule.shapes().get(), open));
        }
        if (truth != Truth.NO && rule.dualUse()) {
            truth = truth.and(conditions.dualUse(provision, open));
        }
        if (truth != Truth.NO && rule.condition().isPresent()) {
            truth = truth.and(conditions.eval(rule.condition().get(), provision, open));
        }
        return truth;
    }

    private Truth form(ItemRule rule, @Nullable ControlEntry entry, @Nullable Provision provision, Trail trail) {
        if (rule.forms().isEmpty()) {
            return Truth.YES;
        }
        Optional<Form> stated = facts.transaction().form();
        if (stated.isEmpty()) {
            return trail.lacks(FactKind.FORM, "");
        }
        Form form = stated.get();
        return switch (fit(rule, entry != null && entry.effect() == EntryEffect.RELEASES, form)) {
            case YES -> Truth.YES;
            case MAYBE -> trail.lacks(FactKind.FORM, "");
            case ARGUABLE -> reading(form.name(), entry, provision, trail);
            case NO -> Truth.NO;
        };
    }

    /** How a stated form stands to a rule that names forms; whether an arguable one is meant is a question of reading. */
    enum FormFit {
        YES,
        MAYBE,
        ARGUABLE,
        NO
    }

    static FormFit fit(ItemRule rule, boolean releases, Form form) {
        if (releases) {
            return rule.forms().contains(form) ? FormFit.YES : FormFit.NO; // a release is read narrowly
        }
        boolean powder = form == Form.POWDER;
        boolean may = false;
        for (Form named : rule.forms()) {
            if (form.isA(named)) {
                return FormFit.YES;
            }
            may |= form.mayBe(named) || (powder && MAY_BE_POWDER.contains(named));
        }
        if (powder && listsPowder(rule)) {
            return FormFit.YES;
        }
        if (may) {
            return FormFit.MAYBE;
        }
        for (Form read : rule.arguableForms()) {
            if (form.isA(read)) {
                return FormFit.ARGUABLE;
            }
        }
        return FormFit.NO;
    }

    private static boolean listsPowder(ItemRule rule) {
        return rule.shapes()
                .filter(list -> list.shapes().contains(Shape.POWDER))
                .isPresent();
    }

    /** Whether the subject is that of a rule. */
    Truth subject(ItemRule rule, @Nullable ControlEntry entry, @Nullable Provision provision, Trail trail) {
        if (rule.subjects().isEmpty()) {
            return Truth.YES;
        }
        Transaction transaction = facts.transaction();
        Subject subject = facts.subject();
        if (subject != null) {
            if (rule.subjects().contains(subject)) {
                return Truth.YES;
            }
            return rule.arguableSubjects().contains(subject)
                    ? reading(subject.name(), entry, provision, trail)
                    : Truth.NO;
        }
        if (facts.isGood()) {
            return Truth.NO;
        }
        if (entry != null && !transaction.classification().isEmpty()) {
            return Truth.of(transaction.classification().contains(entry.id())
                    || entry.code()
                            .filter(transaction.classification()::contains)
                            .isPresent());
        }
        return trail.lacks(FactKind.SUBJECT, "");
    }

    /** Whether words that may or may not mean a form do: by the transaction's own answer, else by guidance. */
    private Truth reading(String what, @Nullable ControlEntry entry, @Nullable Provision provision, Trail trail) {
        if (entry == null || provision == null) {
            return Truth.NO;
        }
        String id = "reading:" + provision.id() + ":" + entry.id() + ":" + what;
        Boolean answer = facts.transaction().answers().get(id);
        if (answer != null) {
            return Truth.of(answer);
        }
        Truth guided = guided(provision, trail);
        if (guided != Truth.UNKNOWN) {
            return guided;
        }
        return trail.lacks(() -> new MissingFact(
                FactKind.ANSWER,
                id,
                "Do the words of " + entry.label() + " reach "
                        + what.toLowerCase(Locale.ROOT).replace('_', ' ') + "?"));
    }

    /**
     * What the guidance that is known says of the item: the first reading that speaks of it for certain, unless an earlier
     * one, which only may speak of it, says the opposite.
     */
    private Truth guided(Provision provision, Trail trail) {
        EnumSet<Truth> doubted = EnumSet.noneOf(Truth.class);
        Trail open = trail.part();
        for (Guidance guidance : rules.guidance(provision)) {
            for (Reading reading : guidance.readings()) {
                Trail part = trail.part();
                Truth speaks = speaksOfTheItem(reading, part);
                if (!speaks.mayBe()) {
                    continue;
                }
                if (!rules.isCertainlyKnown(guidance)) {
                    trail.wouldRead(guidance.instrument());
                    continue;
                }
                Truth says = Truth.of(reading.inside());
                if (speaks == Truth.YES && EnumSet.of(says).containsAll(doubted)) {
                    trail.reads(guidance.instrument());
                    trail.flag(Flag.GUIDANCE_DEFAULT);
                    return says;
                }
                open.take(part, speaks);
                doubted.add(says);
            }
        }
        trail.take(open, Truth.UNKNOWN);
        return Truth.UNKNOWN;
    }

    private Truth speaksOfTheItem(Reading reading, Trail trail) {
        Truth any = Truth.NO;
        for (ItemRule rule : reading.items()) {
            any = any.or(match(rule, null, null, trail));
        }
        return any;
    }

    /** Whether a reading that is known says outright that the item is inside. */
    boolean isInside(Guidance guidance) {
        return guidance.readings().stream()
                .filter(Reading::inside)
                .anyMatch(reading ->
                        reading.items().stream().anyMatch(rule -> match(rule, null, null, Trail.QUIET) == Truth.YES));
    }

    private Truth elements(ElementRule rule, Trail trail) {
        if (rule.rareEarths() && facts.concernsRareEarths()) {
            return Truth.YES;
        }
        boolean all = rule.match() == ElementRule.Match.ALL_OF;
        Truth truth = all ? Truth.YES : Truth.NO;
        Trail open = trail.part();
        for (Element element : rule.elements()) {
            Truth one = facts.contains(element);
            if (one == Truth.UNKNOWN) {
                open.lacks(FactKind.ELEMENT, element.symbol());
            }
            truth = all ? truth.and(one) : truth.or(one);
        }
        if (rule.rareEarths()) {
            Truth any = facts.containsRareEarth();
            if (any == Truth.UNKNOWN) {
                open.lacks(FactKind.ELEMENT, "rare earths");
            }
            truth = truth.or(any);
        }
        trail.take(open, truth);
        return truth;
    }

    private Truth alloys(AlloyList list, Trail trail) {
        if (!list.closed()) {
            return Truth.YES;
        }
        trail.flag(Flag.ENUMERATED_LIST);
        Optional<AlloySystem> stated = facts.transaction().alloySystem();
        if (stated.isPresent()) {
            return Truth.of(list.systems().stream()
                    .anyMatch(system -> system.elements().equals(stated.get().elements())));
        }
        Truth any = Truth.NO;
        for (AlloySystem system : list.systems()) {
            any = any.or(isOf(system));
        }
        return any == Truth.UNKNOWN ? trail.lacks(FactKind.ALLOY_SYSTEM, "") : any;
    }

    /**
     * Whether the elements are those of a system. Further elements beside all of an alloy's leave open whether it is that
     * alloy; a pure metal has none.
     */
    private Truth isOf(AlloySystem system) {
        Truth all = Truth.YES;
        for (Element element : system.elements()) {
            all = all.and(facts.contains(element));
        }
        if (all == Truth.NO) {
            return Truth.NO;
        }
        boolean more = false;
        boolean open = facts.transaction().elementsPartial() || !facts.statesElements();
        for (Element element : Element.values()) {
            if (!system.elements().contains(element)) {
                Truth other = facts.contains(element);
                more |= other == Truth.YES;
                open |= other == Truth.UNKNOWN;
            }
        }
        if (more) {
            return system.elements().size() == 1 ? Truth.NO : Truth.UNKNOWN;
        }
        return open ? Truth.UNKNOWN : all;
    }

    private Truth shapes(ShapeList list, Trail trail) {
        if (!list.closed()) {
            return Truth.YES;
        }
        trail.flag(Flag.ENUMERATED_LIST);
        Optional<Shape> shape = facts.transaction().shape();
        return shape.isPresent() ? Truth.of(list.shapes().contains(shape.get())) : trail.lacks(FactKind.SHAPE, "");
    }
}
