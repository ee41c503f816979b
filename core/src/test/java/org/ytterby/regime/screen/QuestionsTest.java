// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.CustomsReference;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;

class QuestionsTest {

    private static final Condition ASKED = new Condition.Asked("knows", "Does anybody know?");

    private static RegimeBook act(Provision.Builder provision) {
        return book(instrument("act", "2024-01-01"))
                .addProvisions(provision.build())
                .build();
    }

    private static Provision.Builder control() {
        return SmallBooks.control("act", "[2024-01-01, 2025-12-31]");
    }

    private static Transaction.Builder metal(String date) {
        return export(date, Form.METAL, Element.FE);
    }

    @Test
    void aQuestionAsideIsAskedWhileTheMeasureOperates() {
        RegimeBook book = act(control().condition(new Condition.Aside(ASKED)));
        assertThat(screen(book, metal("2025-12-31")).openQuestions())
                .containsExactly(new OpenQuestion("knows", "Does anybody know?", "act"));
        assertThat(screen(book, metal("2026-01-01")).openQuestions()).isEmpty();
        assertThat(screen(book, metal("2025-12-31").putAnswers("knows", true)).openQuestions())
                .isEmpty();
    }

    @Test
    void aQuestionOfAMeasureThatCannotReachIsNotAsked() {
        RegimeBook book =
                act(control().condition(new Condition.Aside(ASKED)).destination(CountryScope.only(Country.JP)));
        assertThat(screen(book, metal("2025-06-01")).openQuestions()).isEmpty();
        assertThat(screen(book, metal("2025-06-01").destination(Country.JP)).openQuestions())
                .hasSize(1);
        assertThat(screen(book, metal("2025-06-01").destination(Optional.empty()))
                        .openQuestions())
                .hasSize(1);
    }

    @Test
    void aPresumptionHoldsAndAsks() {
        RegimeBook book = act(control().condition(new Condition.Presumed(ASKED)));
        Determination open = screen(book, metal("2025-06-01"));
        assertThat(open.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(open.openQuestions()).extracting(OpenQuestion::id).containsExactly("knows");
        Determination no = screen(book, metal("2025-06-01").putAnswers("knows", false));
        assertThat(no.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(no.openQuestions()).isEmpty();
    }

    @Test
    void aPolicyMayAskToo() {
        RegimeBook book = act(control()
                .addPolicies(ReviewPolicy.builder()
                        .title("relief")
                        .outcome(Outcome.EXEMPT)
                        .when(new Condition.Aside(new Condition.UsedFor(Set.of(EndUse.HUMANITARIAN))))
                        .build()));
        Determination got = screen(book, metal("2025-06-01").endUses(List.of()));
        assertThat(got.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(got.openQuestions()).containsExactly(new OpenQuestion("END_USE:", "the end use", "act"));
    }

    private static Provision.Builder printed(String code, String validity) {
        return control()
                .addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)))
                        .addCustomsCodes(new CustomsReference("HS", HsCode.of(code), DateSpan.parse(validity)))
                        .build());
    }

    private static boolean asksForTheCode(RegimeBook book, Transaction.Builder item) {
        Determination got = screen(book, item);
        boolean asked = got.openQuestions().stream().anyMatch(q -> q.id().equals("customs-code:act"));
        assertThat(got.flags().contains(Flag.CUSTOMS_CODE_SHARED)).isEqualTo(asked);
        return asked;
    }

    @ParameterizedTest
    @CsvSource({"280530, true", "28053011, true", "2805, true", "280540, false", "85051100, false"})
    void aSharedCustomsCodeIsWiderOrNarrower(String stated, boolean asks) {
        RegimeBook book = act(printed("280530", "[2024-01-01, ...)"));
        assertThat(asksForTheCode(book, metal("2025-06-01").hsCode(HsCode.of(stated))))
                .isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, false", "2025-05-01, true", "2025-05-31, true", "2025-06-01, false"})
    void aCustomsCodeCountsWhileTheScheduleHasIt(String date, boolean asks) {
        RegimeBook book = act(printed("280530", "[2025-05-01, 2025-05-31]"));
        assertThat(asksForTheCode(book, metal(date).hsCode(HsCode.of("280530"))))
                .isEqualTo(asks);
    }

    @Test
    void aCustomsCodeAsksOnlyWhereTheThingIsOfTheKindAndDoesNotFit() {
        RegimeBook book = act(printed("280530", "[2024-01-01, ...)"));
        HsCode code = HsCode.of("280530");
        assertThat(asksForTheCode(book, metal("2025-06-01")))
                .as("no code stated")
                .isFalse();
        assertThat(asksForTheCode(
                        book, export("2025-06-01", Form.METAL, Element.DY).hsCode(code)))
                .as("it fits")
                .isFalse();
        assertThat(asksForTheCode(
                        book, metal("2025-06-01").elementsPartial(true).hsCode(code)))
                .as("it may fit")
                .isFalse();
        assertThat(asksForTheCode(
                        book, export("2025-06-01", Form.OXIDE, Element.FE).hsCode(code)))
                .as("another kind of thing")
                .isFalse();
        assertThat(asksForTheCode(book, metal("2026-01-01").hsCode(code)))
                .as("it has ended")
                .isFalse();
        RegimeBook describing = act(control()
                .addEntries(
                        entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)))
                                .build(),
                        entry("2", rule(Form.METAL))
                                .effect(EntryEffect.DESCRIBES)
                                .addCustomsCodes(new CustomsReference("HS", code, DateSpan.always()))
                                .build()));
        assertThat(asksForTheCode(describing, metal("2025-06-01").hsCode(code))).isFalse();
    }

    @Test
    void theQuestionNamesTheCodeAndTheAct() {
        RegimeBook book = act(printed("280530", "[2024-01-01, ...)"));
        assertThat(screen(book, metal("2025-06-01").hsCode(HsCode.of("28053011")))
                        .openQuestions())
                .extracting(OpenQuestion::text)
                .containsExactly("Customs code 28053011 is printed beside entries of Act act that the description of "
                        + "the item does not fit; is the description right?");
    }
}
