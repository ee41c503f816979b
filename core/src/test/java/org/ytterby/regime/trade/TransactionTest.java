// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.quantity.Money;

class TransactionTest {

    private static Transaction.Builder any() {
        return Transaction.builder()
                .id("t")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2025, 11, 8));
    }

    private static ValuedInput input(String value) {
        return ValuedInput.builder()
                .form(Form.METAL)
                .addElements(Element.DY)
                .value(Money.parse(value))
                .build();
    }

    private static Composition of(Map<Element, Double> fractions) {
        return Composition.of(ElementVector.of(fractions), Set.of(), true);
    }

    private static void assertRefused(Transaction.Builder transaction, String reason) {
        assertThatIllegalArgumentException().isThrownBy(transaction::build).withMessage(reason);
    }

    @Test
    void needsAnIdentifierAQuestionAndADayAndNothingElse() {
        Transaction transaction = any().build();
        assertThat(transaction.elementsPartial()).isFalse();
        assertThat(transaction.unnamedRareEarths()).isFalse();
        assertThat(transaction.form()).isEmpty();
        assertThat(transaction.elements()).isEmpty();
        assertRefused(any().id(" "), "id must not be blank but was ' '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void takesADayOfTheYearsItKnows(LocalDate day) {
        assertThat(any().date(day).build().date()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01"})
    void refusesADayOutsideThem(LocalDate day) {
        assertRefused(any().date(day), "date must be in [1900-01-01, 2200-12-31] but was " + day);
    }

    @ParameterizedTest
    @CsvSource({"EQUIPMENT, MAGNET_SINTERING", "TECHNOLOGY, MAGNET_MAKING", "SERVICE, PRODUCTION_LINE_SUPPORT"})
    void takesASubjectThatFitsTheForm(Form form, Subject subject) {
        assertThat(any().form(form).subject(subject).build().subject()).contains(subject);
    }

    @ParameterizedTest
    @CsvSource({"EQUIPMENT, MAGNET_MAKING", "TECHNOLOGY, MAGNET_SINTERING", "METAL, MAGNET_MAKING", "METAL, JET_MILLING"
    })
    void refusesASubjectThatDoesNot(Form form, Subject subject) {
        assertRefused(any().form(form).subject(subject), "subject must fit the form " + form + " but was " + subject);
    }

    @Test
    void takesASubjectWithoutAForm() {
        assertThat(any().subject(Subject.MAGNET_MAKING).build().form()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void boundsAPropertyThatIsAShareOfAWholeAndNoOther(ItemProperty property) {
        BigDecimal above = new BigDecimal("1.001");
        assertThat(any().putProperties(property, BigDecimal.ONE).build().properties())
                .containsEntry(property, BigDecimal.ONE);
        if (property.isFraction()) {
            assertRefused(
                    any().putProperties(property, above),
                    "properties[" + property + "] must be in [0, 1] but was 1.001");
        } else {
            assertThat(any().putProperties(property, above).build().properties())
                    .containsEntry(property, above);
        }
    }

    @Test
    void refusesAPropertyTooLongToWriteOut() {
        assertRefused(
                any().putProperties(ItemProperty.MASS_KG, new BigDecimal("1E+61")),
                "properties[MASS_KG] must have at most 60 digits but was 1E+61");
        assertThat(any().putProperties(ItemProperty.MASS_KG, new BigDecimal("1E+60"))
                        .build()
                        .properties())
                .hasSize(1);
    }

    @Test
    void takesAShareOfValueUpToTheWhole() {
        assertThat(any().putValueShares("a", BigDecimal.ONE)
                        .putValueShares("b", BigDecimal.ZERO)
                        .build()
                        .valueShares())
                .hasSize(2);
        assertRefused(any().putValueShares("a", new BigDecimal("1.1")), "valueShares[a] must be in [0, 1] but was 1.1");
        assertRefused(
                any().putValueShares("a", new BigDecimal("-0.1")), "valueShares[a] must be in [0, 1] but was -0.1");
    }

    @Test
    void refusesInputsWithoutAValueOfTheItem() {
        assertRefused(any().addInputs(input("1 USD")), "value must be stated where inputs are but was 'missing'");
        assertThat(any().value(Money.parse("1 USD")).build().inputs()).isEmpty();
    }

    @Test
    void refusesInputsInAnotherCurrency() {
        Transaction.Builder dollars = any().value(Money.parse("10 USD")).addInputs(input("1 USD"));
        assertThat(dollars.build().inputs()).hasSize(1);
        assertRefused(dollars.addInputs(input("1 CNY")), "inputs[1].value must be in USD like the item but was 1 CNY");
    }

    @Test
    void refusesAnInputWithoutElements() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValuedInput.builder()
                        .form(Form.METAL)
                        .value(Money.parse("1 USD"))
                        .build())
                .withMessage("elements must not be empty but was []");
    }

    @Test
    void refusesACompositionWithAnElementThatACompleteListLeavesOut() {
        Composition magnet = of(Map.of(Element.ND, 0.3, Element.FE, 0.69, Element.DY, 0.0));
        assertThat(any().addElements(Element.ND, Element.FE)
                        .composition(magnet)
                        .build()
                        .composition())
                .contains(magnet);
        assertRefused(
                any().addElements(Element.ND).composition(magnet),
                "composition[Fe] must be 0 or the element be listed in elements but was 0.69");
        assertThat(any().composition(magnet).build().elements()).isEmpty();
        assertThat(any().addElements(Element.ND)
                        .elementsPartial(true)
                        .composition(magnet)
                        .build()
                        .elementsPartial())
                .isTrue();
    }

    @Test
    void takesRareEarthsThatNobodyNamedForThoseOfTheComposition() {
        Composition magnet = of(Map.of(Element.ND, 0.3, Element.FE, 0.69));
        assertThat(any().addElements(Element.FE)
                        .unnamedRareEarths(true)
                        .composition(magnet)
                        .build()
                        .unnamedRareEarths())
                .isTrue();
        assertRefused(
                any().addElements(Element.FE).composition(magnet),
                "composition[Nd] must be 0 or the element be listed in elements but was 0.3");
        assertRefused(
                any().addElements(Element.ND).unnamedRareEarths(true).composition(magnet),
                "composition[Fe] must be 0 or the element be listed in elements but was 0.69");
    }

    @Test
    void standsInTheOrderOfOutcomesFromStrictToFree() {
        assertThat(Outcome.PROHIBITED.isStricterThan(Outcome.NOT_CONTROLLED)).isTrue();
        assertThat(Outcome.NOT_CONTROLLED.isStricterThan(Outcome.PROHIBITED)).isFalse();
        assertThat(Outcome.PROHIBITED.isStricterThan(Outcome.PROHIBITED)).isFalse();
        assertThat(Outcome.INDETERMINATE.isStricterThan(Outcome.PROHIBITED)).isFalse();
        assertThat(Outcome.PROHIBITED.isStricterThan(Outcome.INDETERMINATE)).isFalse();
        assertThat(Outcome.strictest(Outcome.EXEMPT, Outcome.LICENCE_REQUIRED)).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(Outcome.strictest(Outcome.LICENCE_REQUIRED, Outcome.EXEMPT)).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(Outcome.strictest(Outcome.EXEMPT, Outcome.EXEMPT)).isEqualTo(Outcome.EXEMPT);
        assertThat(Outcome.EXEMPT.words()).isEqualTo("exempt");
    }

    @Test
    void isFreeInTheWayOfItsAct() {
        assertThat(Act.EXPORT.freeOutcome()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(Act.PROCUREMENT.freeOutcome()).isEqualTo(Outcome.PROCUREMENT_ALLOWED);
        assertThat(Act.BENCHMARK.freeOutcome()).isEqualTo(Outcome.TARGET_MET);
    }

    @Test
    void bearsALicenceForOneYearOrThree() {
        assertThat(LicenceKind.INDIVIDUAL.longestYears()).isEqualTo(1);
        assertThat(LicenceKind.GENERAL.longestYears()).isEqualTo(3);
    }
}
