// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.magnet;
import static org.ytterby.regime.screen.SampleTrades.party;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.RelationType;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.time.PartialDate;

class DecoderTest {

    private static RegimeBook.Builder two(Provision.Builder one, Provision.Builder other) {
        return book(instrument("a", "2024-01-01"), instrument("b", "2024-01-01"))
                .addProvisions(one.build(), other.build());
    }

    private static Relation relation(String subject, RelationType type, String object) {
        return Relation.builder().subject(subject).type(type).object(object).build();
    }

    private static String decider(RegimeBook.Builder book) {
        Determination got = screen(book.build(), export("2025-06-01", Form.METAL, Element.DY));
        assertThat(got.deciding()).hasSize(1);
        assertThat(got.requirements().size() + got.withRole(Role.BASE).size()).isGreaterThan(1);
        return got.deciding().get(0).instrument();
    }

    @Test
    void theStricterDecidesWhateverItsAge() {
        assertThat(decider(two(
                        control("a", "[2024-01-01, ...)"),
                        control("b", "[2025-01-01, ...)").outcome(Outcome.PROHIBITED))))
                .isEqualTo("b");
    }

    @Test
    void ofTwoEquallyStrictTheOlderDecidesAndThenTheFirstByName() {
        assertThat(decider(two(control("a", "[2025-01-01, ...)"), control("b", "[2024-02-01, ...)"))))
                .isEqualTo("b");
        assertThat(decider(two(control("a", "[2025-01-01, ...)"), control("b", "(..., 2026-01-01]"))))
                .as("open at the start")
                .isEqualTo("b");
        assertThat(decider(two(control("b", "[2025-01-01, ...)"), control("a", "[2025-01-01, ...)"))))
                .isEqualTo("a");
    }

    @Test
    void ofTwoEquallyStrictTheConfirmedDecides() {
        assertThat(decider(two(
                        control("a", "[2024-01-01, ...)").unconfirmed("eased, they say"),
                        control("b", "[2025-01-01, ...)"))))
                .isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource({
        "b, IMPLEMENTS, a, b",
        "a, IMPLEMENTED_BY, b, b",
        "a, STRICTER_FOR_DESTINATION, b, b",
        "a, IMPLEMENTS, b, a",
        "b, IMPLEMENTED_BY, a, a",
        "b, AMENDS, a, a"
    })
    void aMeasureDecidesBeforeTheOneItRestsOn(String subject, RelationType type, String object, String decider) {
        RegimeBook.Builder book = two(
                        control("a", "[2024-01-01, ...)"),
                        control("b", "[2025-01-01, ...)").unconfirmed("young and doubted"))
                .addRelations(relation(subject, type, object));
        assertThat(decider(book)).isEqualTo(decider);
    }

    @Test
    void measuresThatRestOnEachOtherStillHaveADecider() {
        RegimeBook.Builder book = two(control("a", "[2025-01-01, ...)"), control("b", "[2024-01-01, ...)"))
                .addRelations(relation("a", RelationType.IMPLEMENTS, "b"), relation("b", RelationType.IMPLEMENTS, "a"));
        assertThat(decider(book)).isEqualTo("a");
    }

    @Test
    void aMeasureBuiltOnADualUseListDecidesBeforeTheListAndNamesItAsItsBase() {
        RegimeBook.Builder book = two(
                control("a", "[2024-01-01, ...)")
                        .dualUse(true)
                        .addEntries(entry("1", rule(Form.METAL))
                                .code("1C902")
                                .confidence(Confidence.FROM_MEMORY)
                                .build()),
                control("b", "[2025-01-01, ...)")
                        .addEntries(entry("all", rule().dualUse(true)).build()));
        assertThat(decider(book)).isEqualTo("b");
        Determination got = screen(book.build(), export("2025-06-01", Form.METAL, Element.DY));
        assertThat(got.withRole(Role.BASE)).singleElement().satisfies(base -> {
            assertThat(base.reason()).isEqualTo("makes the item a dual-use item");
            assertThat(base.entries()).containsExactly("1");
            assertThat(base.controlCodes()).containsExactly("1C902");
            assertThat(base.confidence()).isEqualTo(Confidence.FROM_MEMORY);
            assertThat(base.state()).contains(ProvisionState.OPERATING);
        });
        assertThat(got.controlCodes()).containsExactly("1C902");
        assertThat(got.weakestConfidence()).contains(Confidence.FROM_MEMORY);
    }

    @Test
    void theLawThatADecidingMeasureCarriesOutIsItsBaseOnceItDoesSoAndIsKnown() {
        RegimeBook.Builder book = book(
                        instrument("act", "2024-01-01"),
                        instrument("law", "2024-01-01").officialNumber("No. 7"),
                        instrument("young", "2025-06-02"),
                        Instrument.builder()
                                .from(instrument("old", "2024-01-01").build())
                                .published(Optional.empty()))
                .addProvisions(control("act", "[2024-01-01, ...)").build())
                .addRelations(
                        Relation.builder()
                                .from(relation("act", RelationType.IMPLEMENTS, "law"))
                                .since(PartialDate.parse("2025-06-01"))
                                .build(),
                        relation("act", RelationType.IMPLEMENTS, "young"),
                        relation("act", RelationType.IMPLEMENTS, "old"),
                        relation("act", RelationType.AMENDS, "law"));
        Screener screener = Screener.of(book.build().asKnownOn(LocalDate.of(2025, 6, 1)));
        assertThat(screener.screen(export("2025-05-31", Form.METAL).build()).withRole(Role.BASE))
                .extracting(Finding::instrument)
                .containsExactly("old");
        Determination got = screener.screen(export("2025-06-01", Form.METAL).build());
        assertThat(got.withRole(Role.BASE)).extracting(Finding::instrument).containsExactly("law", "old");
        assertThat(got.withRole(Role.BASE).get(0).reason()).isEqualTo("is what Act act rests on");
        assertThat(got.citations()).extracting(Citation::name).containsExactly("Act act", "No. 7, Act law", "Act old");
    }

    @Test
    void theWatchListDecidesAndTheControlItBuildsOnIsItsBase() {
        Determination got = ask(magnet("2026-03-10").endUser(party("Coil Maker", p -> p)));
        assertThat(got.headline()).isEqualTo(Outcome.INDIVIDUAL_LICENCE_ONLY);
        assertThat(got.withRole(Role.BASE)).extracting(Finding::instrument).containsExactly("dy");
        assertThat(got.withRole(Role.ALSO_APPLIES)).isEmpty();
    }

    @Test
    void anIndeterminateAnswerListsWhatAppliesForCertainBesideWhatIsOpen() {
        Determination got = ask(export("2025-01-15", Form.METAL, Element.GA).destination(Optional.empty()));
        assertThat(got.withRole(Role.ALSO_APPLIES))
                .extracting(Finding::instrument)
                .containsExactly("ga");
        assertThat(got.withRole(Role.OPEN)).singleElement().satisfies(open -> {
            assertThat(open.outcome()).isEmpty();
            assertThat(open.part()).contains("paragraph 2");
        });
    }

    @Test
    void aNearMissFailsByItemOrCircumstancesAlone() {
        Provision.Builder japan = control("a", "[2024-01-01, ...)").destination(CountryScope.only(Country.JP));
        RegimeBook.Builder book = two(
                japan.addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)))
                        .build()),
                control("b", "[2024-01-01, 2025-05-31]")
                        .addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.GA)))
                                .build()));
        assertThat(screen(book.build(), export("2025-06-01", Form.METAL, Element.DY))
                        .withRole(Role.EXAMINED))
                .extracting(Finding::reason)
                .containsExactly("describes the item, but the circumstances are not those of the rule");
        assertThat(screen(
                                book.build(),
                                export("2025-06-01", Form.METAL, Element.FE).destination(Country.JP))
                        .withRole(Role.EXAMINED))
                .as("the other has ended")
                .extracting(Finding::reason)
                .containsExactly("covers things of this kind, but the description does not fit");
        assertThat(screen(book.build(), export("2025-06-01", Form.METAL, Element.FE))
                        .findings())
                .as("fails by both")
                .isEmpty();
        assertThat(screen(book.build(), export("2025-05-31", Form.METAL, Element.FE))
                        .withRole(Role.EXAMINED))
                .extracting(Finding::instrument)
                .containsExactly("b");
        assertThat(screen(
                                book.build(),
                                export("2025-05-31", Form.OXIDE, Element.FE).destination(Country.JP))
                        .findings())
                .as("another kind of thing")
                .isEmpty();
    }

    @Test
    void aNearMissCitesNothing() {
        RegimeBook book = book(instrument("a", "2024-01-01"))
                .addProvisions(control("a", "[2024-01-01, ...)")
                        .addEntries(entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.GA)))
                                .dutyRate(new BigDecimal("0.1"))
                                .build())
                        .build())
                .build();
        Determination got = screen(book, export("2025-06-01", Form.METAL, Element.FE));
        assertThat(got.withRole(Role.EXAMINED)).singleElement().satisfies(finding -> {
            assertThat(finding.dutyRate()).isEmpty();
            assertThat(finding.outcome()).isEmpty();
        });
        assertThat(got.citations()).isEmpty();
        assertThat(got.weakestConfidence()).isEmpty();
    }

    @Test
    void anExemptionAmongPoliciesDecidesAndCitesItsNote() {
        Determination got = ask(SampleTrades.foreignMagnet("2026-11-16")
                .putValueShares("share", new BigDecimal("0.03"))
                .endUses(List.of(EndUse.HUMANITARIAN)));
        assertThat(got.deciding())
                .extracting(Finding::reason)
                .containsExactly("disaster relief (report within ten working days)");
    }
}
