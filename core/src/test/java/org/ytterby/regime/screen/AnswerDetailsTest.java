// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.magnet;
import static org.ytterby.regime.screen.SampleTrades.party;
import static org.ytterby.regime.screen.SampleTrades.trade;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.screen;
import static org.ytterby.regime.screen.SmallBooks.suspension;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.KnowledgeDate;

class AnswerDetailsTest {

    @Test
    void shadowsStandInTheOrderOfTheirNames() {
        RegimeBook book = book(instrument("a", "2024-01-01"), instrument("b", "2024-01-01"))
                .addProvisions(
                        control("b", "[2024-01-01, ...)").build(),
                        control("a", "[2024-01-01, ...)").build())
                .addSuspensions(suspension("s", "a", "[2025-01-01, 2025-12-31]", "a", "b")
                        .build())
                .build();
        Determination got = screen(book, export("2025-06-01", Form.METAL));
        assertThat(got.headline()).isEqualTo(Outcome.SUSPENDED_CONTROL);
        assertThat(got.shadows()).extracting(Shadow::instrument).containsExactly("a", "b");
        assertThat(got.withRole(Role.SUSPENDS)).as("one suspension, named once").hasSize(1);
    }

    @Test
    void aNumberOnTheLimitIsFlaggedOnBothSidesOfIt() {
        for (String threshold : new String[] {">= 0.5", "> 0.5"}) {
            RegimeBook book = book(instrument("act", "2024-01-01"))
                    .addProvisions(control("act", "[2024-01-01, 2025-12-31]")
                            .addEntries(entry(
                                            "1",
                                            rule(Form.METAL)
                                                    .condition(new Condition.Measured(
                                                            ItemProperty.PURITY, Threshold.parse(threshold))))
                                    .build())
                            .build())
                    .build();
            Transaction.Builder half =
                    export("2025-06-01", Form.METAL).putProperties(ItemProperty.PURITY, new BigDecimal("0.5"));
            Determination got = screen(book, half);
            assertThat(got.flags()).containsExactly(Flag.THRESHOLD_EDGE);
            assertThat(got.headline())
                    .isEqualTo(threshold.equals("> 0.5") ? Outcome.NOT_CONTROLLED : Outcome.LICENCE_REQUIRED);
            Transaction.Builder oxide =
                    export("2025-06-01", Form.OXIDE).putProperties(ItemProperty.PURITY, new BigDecimal("0.5"));
            assertThat(screen(book, oxide).flags()).isEmpty();
        }
    }

    @Test
    void aRuleAndTheListItBuildsOnAreOneGate() {
        RegimeBook book = book(instrument("a", "2024-01-01"), instrument("b", "2024-01-01"))
                .addProvisions(
                        control("a", "[2024-01-01, ...)")
                                .dualUse(true)
                                .addEntries(entry("1", rule(Form.METAL)).build())
                                .build(),
                        control("b", "[2024-01-01, ...)")
                                .addEntries(entry("all", rule().dualUse(true)).build())
                                .build())
                .build();
        assertThat(screen(book, export("2025-06-01", Form.METAL)).flags()).doesNotContain(Flag.SECOND_GATE);
    }

    @Test
    void whatAnAnswerIsBuiltOnIsExplainedWithoutAnOutcomeOfItsOwn() {
        Determination got = ask(magnet("2025-12-15")
                .exporter(party("Magnet Works", p -> p))
                .endUser(party("Auto Supplier", p -> p))
                .addLicences(LicenceHeld.builder()
                        .kind(LicenceKind.GENERAL)
                        .validFrom(LocalDate.of(2025, 12, 2))
                        .build()));
        assertThat(got.explain().lines())
                .contains(
                        "Decides: No. general, Act general, authorised by the general licence held: the general licence "
                                + "held covers shipments under No. dy.",
                        "Built on: No. dy, Act dy: controls the item; since 2025-04-04.");
    }

    @Test
    void anElementNamedAsUnknownIsUnknownThoughTheListIsComplete() {
        Transaction.Builder item = export("2025-06-01", Form.METAL, Element.ND)
                .composition(Composition.of(
                        Composition.partial(Map.of(Element.ND, 0.5)).fractions(), Set.of(Element.DY), true));
        Facts facts = new Facts(item.build());
        assertThat(facts.contains(Element.DY)).isEqualTo(Truth.UNKNOWN);
        assertThat(facts.contains(Element.FE)).isEqualTo(Truth.NO);
        assertThat(facts.contains(Element.ND)).isEqualTo(Truth.YES);
    }

    @Test
    void aDualUseListThatMayHoldTheItemLeavesWhatBuildsOnItOpenAndAsksOnce() {
        RegimeBook book = book(instrument("a", "2024-01-01"), instrument("b", "2024-01-01"))
                .addProvisions(
                        control("a", "[2024-01-01, ...)")
                                .dualUse(true)
                                .addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)))
                                        .build())
                                .build(),
                        control("b", "[2024-01-01, ...)")
                                .outcome(Outcome.PROHIBITED)
                                .addEntries(entry("all", rule().dualUse(true)).build())
                                .build())
                .build();
        Determination got =
                screen(book, export("2025-06-01", Form.METAL, Element.FE).elementsPartial(true));
        assertThat(got.mildest()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(got.strictest()).isEqualTo(Outcome.PROHIBITED);
        assertThat(got.missingFacts()).extracting(MissingFact::text).containsExactly("whether it contains Dy");
        assertThat(got.withRole(Role.OPEN)).extracting(Finding::instrument).containsExactly("a", "b");
    }

    @Test
    void aDualUseListOfAnUncertainDayMayHoldTheItem() {
        RegimeBook book = book(instrument("a", "2024-01-01"), instrument("b", "2024-01-01"))
                .addProvisions(
                        control("a", "[2025-06, ...)").dualUse(true).build(),
                        control("b", "[2024-01-01, ...)")
                                .outcome(Outcome.PROHIBITED)
                                .addEntries(entry("all", rule().dualUse(true)).build())
                                .build())
                .build();
        assertThat(screen(book, export("2025-05-31", Form.METAL)).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        Determination open = screen(book, export("2025-06-15", Form.METAL));
        assertThat(open.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(open.strictest()).isEqualTo(Outcome.PROHIBITED);
        assertThat(screen(book, export("2025-06-30", Form.METAL)).headline()).isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void everyRequirementHasToBeMetAndItsCodesDeclared() {
        RegimeBook book = book(instrument("a", "2024-01-01"), instrument("b", "2024-01-01"))
                .addProvisions(
                        control("a", "[2024-01-01, ...)")
                                .addEntries(entry("1", rule(Form.METAL)).build())
                                .build(),
                        control("a/near", "[2024-01-01, ...)")
                                .addEntries(entry("2", rule(Form.METAL).elements(ElementRule.anyOf(Element.GA)))
                                        .build())
                                .build(),
                        control("b", "[2024-01-01, ...)")
                                .addEntries(
                                        entry("3", rule(Form.METAL)).code("1C9").build())
                                .build())
                .build();
        Determination got = screen(book, export("2025-06-01", Form.METAL, Element.FE));
        assertThat(got.findings()).hasSize(3);
        assertThat(got.requirements()).extracting(Finding::role).containsExactly(Role.DECIDES, Role.ALSO_APPLIES);
        assertThat(got.controlCodes()).containsExactly("1", "1C9");
    }

    @Test
    void aScreenerIsItsBookAndAgreesWithThePlainScan() {
        RegimeBook book = SampleRegimes.book();
        Screener screener = Screener.of(book, KnowledgeDate.parse("2026-11-22"));
        new EqualsTester()
                .addEqualityGroup(
                        screener,
                        Screener.of(book.asKnownOn(LocalDate.of(2026, 11, 22))),
                        SerializableTester.reserialize(screener))
                .addEqualityGroup(Screener.of(book, KnowledgeDate.parse("2026-11-21")))
                .testEquals();
        for (Form form : Form.values()) {
            for (String question : new String[] {"CN EXPORT", "CN REEXPORT", "US IMPORT_DUTY emergency", "EU EXPORT"}) {
                Transaction item = trade(question, "2025-12-27", form, Element.ND, Element.DY, Element.FE, Element.B)
                        .build();
                Determination plain = PlainScan.screen(screener.view(), item);
                assertThat(screener.screen(item)).isEqualTo(plain);
                assertThat(PlainScan.headline(screener.view(), item))
                        .isEqualTo(plain.headline())
                        .isEqualTo(screener.headline(item));
            }
        }
    }
}
