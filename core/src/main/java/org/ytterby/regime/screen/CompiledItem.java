// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.material.Form;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Provision;

/** One item rule of an entry with its tests on form and elements as bits; everything else is left to the {@link Matcher}. */
final class CompiledItem {

    private final Provision provision;
    private final ControlEntry entry;
    private final ItemRule rule;
    private final long fits;
    private final long mayFit;
    private final long arguable;
    private final boolean namesElements;
    private final boolean allOf;
    private final boolean rareEarths;
    private final ElementMask elements;
    private final boolean namesSubjects;
    private final boolean plain;
    private final Condition.@Nullable Measured measured;

    CompiledItem(Provision provision, ControlEntry entry, ItemRule rule) {
        this.provision = provision;
        this.entry = entry;
        this.rule = rule;
        boolean releases = entry.effect() == EntryEffect.RELEASES;
        long yes = 0;
        long maybe = 0;
        long read = 0;
        for (Form form : Form.values()) {
            long bit = 1L << form.index();
            switch (rule.forms().isEmpty() ? Matcher.FormFit.YES : Matcher.fit(rule, releases, form)) {
                case YES -> yes |= bit;
                case MAYBE -> maybe |= bit;
                case ARGUABLE -> read |= bit;
                case NO -> {}
            }
        }
        this.fits = yes;
        this.mayFit = maybe;
        this.arguable = read;
        Optional<ElementRule> named = rule.elements();
        this.namesElements = named.isPresent();
        this.allOf = named.filter(e -> e.match() == ElementRule.Match.ALL_OF).isPresent();
        this.rareEarths = named.filter(ElementRule::rareEarths).isPresent();
        this.elements = named.map(e -> ElementMask.of(e.elements())).orElse(new ElementMask(0, 0));
        this.namesSubjects = !rule.subjects().isEmpty();
        Condition condition = rule.condition().orElse(null);
        boolean simple = rule.alloys().isEmpty() && rule.shapes().isEmpty() && !rule.dualUse();
        this.plain = simple && condition == null;
        this.measured = simple && condition instanceof Condition.Measured test ? test : null;
    }

    ItemRule rule() {
        return rule;
    }

    /** The stated forms that may fit, as a bit for each {@link Form#index()}. */
    long forms() {
        return fits | mayFit | arguable;
    }

    /** What {@link Matcher} answers, without reasons. */
    Truth match(Facts facts, Matcher matcher) {
        Form stated = facts.form();
        Truth truth;
        if (stated == null) {
            truth = rule.forms().isEmpty() ? Truth.YES : Truth.UNKNOWN;
        } else {
            long bit = 1L << stated.index();
            if ((arguable & bit) != 0) {
                return matcher.match(rule, entry, provision, Trail.QUIET);
            }
            truth = (fits & bit) != 0 ? Truth.YES : (mayFit & bit) != 0 ? Truth.UNKNOWN : Truth.NO;
        }
        if (truth == Truth.NO) {
            return truth;
        }
        if (namesElements) {
            truth = truth.and(elements(facts));
            if (truth == Truth.NO) {
                return truth;
            }
        }
        if (namesSubjects) {
            truth = truth.and(matcher.subject(rule, entry, provision, Trail.QUIET));
        }
        if (truth == Truth.NO || plain) {
            return truth;
        }
        return truth.and(
                measured == null ? matcher.beyondElements(rule, provision, Trail.QUIET) : measure(measured, facts));
    }

    private static Truth measure(Condition.Measured test, Facts facts) {
        BigDecimal value = facts.transaction().properties().get(test.property());
        return value == null ? Truth.UNKNOWN : Truth.of(test.threshold().isMetBy(value));
    }

    private Truth elements(Facts facts) {
        if (allOf) {
            return facts.containsAll(elements);
        }
        if (!rareEarths) {
            return facts.containsAny(elements);
        }
        return facts.concernsRareEarths()
                ? Truth.YES
                : facts.containsAny(elements).or(facts.containsRareEarth());
    }
}
