// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.Subject;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.time.DateSpan;

class ItemRuleTest {

    @Test
    void asksNothingByItself() {
        ItemRule rule = ItemRule.builder().build();
        assertThat(rule.forms()).isEmpty();
        assertThat(rule.elements()).isEmpty();
        assertThat(rule.dualUse()).isFalse();
    }

    @Test
    void refusesAFormThatIsMeantAndArguable() {
        ItemRule.Builder rule = ItemRule.builder().addForms(Form.METAL).addArguableForms(Form.POWDER);
        assertThat(rule.build().arguableForms()).containsExactly(Form.POWDER);
        ItemRule.Builder both = rule.addArguableForms(Form.METAL);
        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage("arguableForms must not be among the forms meant but was METAL");
    }

    @Test
    void refusesAnArguableFormWhereEveryFormIsMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ItemRule.builder().addArguableForms(Form.METAL).build())
                .withMessage("arguableForms must not be among the forms meant but was METAL");
    }

    @Test
    void refusesASubjectThatIsMeantAndArguable() {
        ItemRule.Builder rule =
                ItemRule.builder().addSubjects(Subject.MAGNET_MAKING).addArguableSubjects(Subject.ALLOY_MAKING);
        assertThat(rule.build().arguableSubjects()).containsExactly(Subject.ALLOY_MAKING);
        ItemRule.Builder both = rule.addArguableSubjects(Subject.MAGNET_MAKING);
        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage("arguableSubjects must not be among the subjects meant but was MAGNET_MAKING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemRule.builder()
                        .addArguableSubjects(Subject.MAGNET_MAKING)
                        .build())
                .withMessage("arguableSubjects must not be among the subjects meant but was MAGNET_MAKING");
    }

    @Test
    void countsUpAlloysInTheOrderOfTheTextAndShapesInTheirOwn() {
        List<AlloySystem> systems = List.of(AlloySystem.parse("Tb-Dy-Fe"), AlloySystem.parse("Sm-Co"));
        assertThat(new AlloyList(systems, true).systems()).containsExactlyElementsOf(systems);
        assertThat(new ShapeList(Set.of(Shape.WIRE, Shape.INGOT), true).shapes())
                .containsExactly(Shape.INGOT, Shape.WIRE);
    }

    @Test
    void refusesListsWithoutAnything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlloyList(List.of(), true))
                .withMessage("systems must not be empty but was []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShapeList(Set.of(), true))
                .withMessage("shapes must not be empty but was []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomsReference(" ", HsCode.of("2846"), DateSpan.always()))
                .withMessage("schedule must not be blank but was ' '");
    }
}
