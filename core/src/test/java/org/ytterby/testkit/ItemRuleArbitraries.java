// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.ItemProperty;

/** Rules on forms, subjects, elements, alloys and shapes, each asked for or not. */
public final class ItemRuleArbitraries extends TypeProvider<ItemRule> {

    /** Creates the provider of {@link ItemRule}. */
    public ItemRuleArbitraries() {
        super(ItemRule.class);
    }

    @Override
    public ItemRule example() {
        return ItemRule.builder()
                .addForms(Form.ALLOY, Form.METAL)
                .addArguableForms(Form.POWDER, Form.MIXTURE)
                .addSubjects(Subject.MAGNET_MAKING)
                .addArguableSubjects(Subject.ALLOY_MAKING)
                .elements(new ElementRuleArbitraries().example())
                .alloys(new AlloyListArbitraries().example())
                .shapes(new ShapeListArbitraries().example())
                .dualUse(true)
                .condition(new Condition.Measured(ItemProperty.PURITY, Threshold.parse(">= 0.999")))
                .build();
    }

    @Override
    public Arbitrary<ItemRule> arbitrary() {
        return rules();
    }

    /**
     * Returns a rule drawn from {@link RegimePools}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ItemRule> rules() {
        return Rules.ANY;
    }

    /** Rules without a condition. */
    static Arbitrary<ItemRule> plainRules() {
        return PlainRules.ANY;
    }

    /** Built once: jqwik is slow to tell equal trees of arbitraries apart. */
    private static final class Rules {
        private static final Arbitrary<ItemRule> ANY = buildRules();
    }

    private static final class PlainRules {
        private static final Arbitrary<ItemRule> ANY = buildPlainRules();
    }

    private static Arbitrary<ItemRule> buildRules() {
        return Combinators.combine(
                        plainRules(), ConditionArbitraries.conditions(1).optional(0.25))
                .as((rule, condition) ->
                        ItemRule.builder().from(rule).condition(condition).build())
                .withoutEdgeCases();
    }

    private static Arbitrary<ItemRule> buildPlainRules() {
        return Combinators.combine(
                        RegimePools.some(RegimePools.forms(), 0, 6),
                        RegimePools.some(RegimePools.forms(), 0, 1),
                        RegimePools.some(RegimePools.subjects(), 0, 2),
                        RegimePools.some(RegimePools.subjects(), 0, 1),
                        new ElementRuleArbitraries().arbitrary().optional(0.6),
                        new AlloyListArbitraries().arbitrary().optional(0.15),
                        new ShapeListArbitraries().arbitrary().optional(0.15),
                        RegimePools.of(false, false, false, false, true))
                .as((forms, maybeForms, subjects, maybeSubjects, elements, alloys, shapes, dualUse) ->
                        ItemRule.builder()
                                .forms(forms)
                                .arguableForms(others(maybeForms, forms))
                                .subjects(aboutSome(forms) ? subjects : Set.of())
                                .arguableSubjects(aboutSome(forms) ? others(maybeSubjects, subjects) : Set.of())
                                .elements(elements)
                                .alloys(alloys)
                                .shapes(shapes)
                                .dualUse(dualUse)
                                .build())
                .withoutEdgeCases();
    }

    private static boolean aboutSome(Set<Form> forms) {
        return forms.contains(Form.EQUIPMENT) || forms.contains(Form.TECHNOLOGY);
    }

    /** What may be meant besides what is; nothing if everything is. */
    private static <T> Set<T> others(Set<T> maybe, Set<T> meant) {
        return meant.isEmpty() || maybe.stream().anyMatch(meant::contains) ? Set.of() : maybe;
    }
}
