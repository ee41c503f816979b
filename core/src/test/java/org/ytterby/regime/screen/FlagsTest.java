// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.party;
import static org.ytterby.regime.screen.SampleTrades.trade;
import static org.ytterby.regime.screen.SmallBooks.book;
import static org.ytterby.regime.screen.SmallBooks.control;
import static org.ytterby.regime.screen.SmallBooks.ending;
import static org.ytterby.regime.screen.SmallBooks.entry;
import static org.ytterby.regime.screen.SmallBooks.instrument;
import static org.ytterby.regime.screen.SmallBooks.rule;
import static org.ytterby.regime.screen.SmallBooks.screen;
import static org.ytterby.regime.screen.SmallBooks.suspension;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.InformalMeasure;
import org.ytterby.regime.Listing;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.RelationType;
import org.ytterby.regime.ReviewPolicy;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.PartialSpan;

class FlagsTest {

    private static final String SPAN = "[2025-01-10, 2025-12-31]";

    private static RegimeBook.Builder act() {
        return book(instrument("act", "2024-01-01"), instrument("later", "2025-05-15"))
                .addProvisions(control("act", SPAN).build());
    }

    private static Transaction.Builder metal(String date) {
        return export(date, Form.METAL, Element.FE);
    }

    private static Set<Flag> flags(RegimeBook.Builder book, String date) {
        return screen(book.build(), metal(date)).flags();
    }

    @Test
    void aPlainAnswerHasNoFlag() {
        assertThat(flags(act(), "2025-06-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-08, false",
        "2025-01-09, true",
        "2025-01-10, true",
        "2025-01-11, false",
        "2025-12-30, false",
        "2025-12-31, true",
        "2026-01-01, true",
        "2026-01-02, false"
    })
    void theDaysOnBothSidesOfAChangeAreFlagged(String date, boolean flagged) {
        assertThat(flags(act(), date).contains(Flag.BOUNDARY_DATE)).isEqualTo(flagged);
    }

    @Test
    void anEndOnlyByItsOwnTermsAfterTheSourcesIsUnconfirmed() {
        RegimeBook.Builder book = book(instrument("act", "2024-01-01").sourcesReachTo(LocalDate.of(2025, 6, 30)))
                .addProvisions(control("act", SPAN).build());
        assertThat(flags(book, "2026-02-01"))
                .containsExactlyInAnyOrder(Flag.EXTENSION_UNCONFIRMED, Flag.BEYOND_SOURCES);
        assertThat(flags(book, "2025-06-30")).isEmpty();
        Determination beyond = screen(book.build(), metal("2025-07-01"));
        assertThat(beyond.flags()).containsExactly(Flag.BEYOND_SOURCES);
        assertThat(beyond.warnings())
                .containsExactly("The day lies after 2025-06-30, up to which the sources were searched.");
    }

    @Test
    void aDoubtedListingIsFlaggedWhileItOperates() {
        RegimeBook.Builder book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act", SPAN).unconfirmed("they say").build());
        assertThat(flags(book, "2025-06-01")).containsExactly(Flag.LIST_STATUS_UNCONFIRMED);
        assertThat(flags(book, "2026-02-01")).isEmpty();
    }

    @Test
    void aSuspensionOfOnePartIsPartial() {
        RegimeBook.Builder both = act().addProvisions(
                        control("act/2", SPAN).outcome(Outcome.PROHIBITED).build())
                .addSuspensions(suspension("s", "later", "[2025-05-15, 2025-06-30]", "act", "act/2")
                        .build());
        assertThat(flags(both, "2025-06-01")).isEmpty();
        RegimeBook.Builder one = act().addProvisions(
                        control("act/2", SPAN).outcome(Outcome.PROHIBITED).build())
                .addSuspensions(suspension("s", "later", "[2025-05-15, 2025-06-30]", "act")
                        .build());
        assertThat(flags(one, "2025-06-01")).containsExactly(Flag.PARTIAL_SUSPENSION);
        assertThat(flags(one, "2025-08-01")).isEmpty();
    }

    @Test
    void limbsOfOneInstrumentStartOnTheirOwnDays() {
        RegimeBook.Builder limbs =
                act().addProvisions(control("act/2", "[2025-02-01, ...)").build());
        assertThat(flags(limbs, "2025-06-01")).containsExactly(Flag.LIMB_EFFECTIVITY);
        RegimeBook.Builder apart =
                act().addProvisions(control("later", "[2025-06-01, ...)").build());
        assertThat(flags(apart, "2025-08-01")).containsExactly(Flag.SECOND_GATE);
    }

    @Test
    void severalPermissionsOfOneInstrumentAreOneGate() {
        RegimeBook.Builder one = act().addProvisions(control("act/2", SPAN).build());
        assertThat(flags(one, "2025-06-01")).isEmpty();
        assertThat(screen(one.build(), metal("2025-06-01")).withRole(Role.ALSO_APPLIES))
                .hasSize(1);
    }

    @Test
    void whatWasPublishedLaterIsFlaggedIfItChangesTheState() {
        RegimeBook repealed = act().addEndings(ending(EndingKind.REPEAL, "later", "2025-05-31 inclusive", "act")
                        .build())
                .build();
        Screener eve = Screener.of(repealed.asKnownOn(LocalDate.of(2025, 5, 14)));
        assertThat(eve.screen(metal("2025-06-10").build()).flags()).containsExactly(Flag.KNOWLEDGE_LAG);
        assertThat(eve.screen(metal("2025-05-20").build()).flags()).isEmpty();
        Screener day = Screener.of(repealed.asKnownOn(LocalDate.of(2025, 5, 15)));
        assertThat(day.screen(metal("2025-06-10").build()).flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "later, WOULD_AMEND, act, true",
        "later, WOULD_REPEAL, act, true",
        "later, WOULD_DELAY, act, true",
        "act, WOULD_DELAY, later, false",
        "act, PROPOSED_AMENDMENT, later, true",
        "act, PROPOSED_REWRITE, later, true",
        "act, PROPOSED_REPEAL, later, true",
        "act, PROPOSED_DELAY, later, true",
        "later, PROPOSED_DELAY, act, false",
        "later, AMENDS, act, false"
    })
    void aBillThatWouldChangeAMeasureIsPending(String subject, RelationType type, String object, boolean pending) {
        RegimeBook.Builder book = act().addRelations(Relation.builder()
                .subject(subject)
                .type(type)
                .object(object)
                .build());
        assertThat(flags(book, "2025-06-01").contains(Flag.PENDING_LEGISLATION)).isEqualTo(pending);
        assertThat(flags(book, "2026-02-01").contains(Flag.PENDING_LEGISLATION))
                .as("a shadow too")
                .isEqualTo(pending);
    }

    @Test
    void aRuleForOneDestinationAndOneWithReachAbroadAreFlaggedWhereTheyDecide() {
        RegimeBook.Builder book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act", SPAN)
                        .addActs(Act.REEXPORT)
                        .destination(CountryScope.only(Country.DE))
                        .build());
        assertThat(flags(book, "2025-06-01")).containsExactly(Flag.DESTINATION_SPECIFIC);
        Determination abroad = screen(book.build(), trade("CN REEXPORT", "2025-06-01", Form.METAL, Element.FE));
        assertThat(abroad.flags()).containsExactlyInAnyOrder(Flag.DESTINATION_SPECIFIC, Flag.EXTRATERRITORIAL);
        assertThat(screen(book.build(), trade("CN REEXPORT", "2026-02-01", Form.METAL, Element.FE))
                        .flags())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPT, report within ten days, true",
        "EXEMPT, , false",
        "LICENCE_REQUIRED_CASE_BY_CASE, be patient, false"
    })
    void onlyAnExemptionWithANoteIsReportedAfterwards(Outcome outcome, String note, boolean flagged) {
        RegimeBook.Builder book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act", SPAN)
                        .addPolicies(ReviewPolicy.builder()
                                .title("relief")
                                .outcome(outcome)
                                .note(Optional.ofNullable(note))
                                .when(new Condition.UsedFor(Set.of(EndUse.CIVIL)))
                                .build())
                        .build());
        assertThat(flags(book, "2025-06-01").contains(Flag.REPORT_AFTERWARDS)).isEqualTo(flagged);
    }

    @Test
    void aListedPartyWithAnItemThatIsNotIsFlaggedWhileTheListingOperates() {
        RegimeBook book = book(instrument("act", "2024-01-01"))
                .addProvisions(control("act", SPAN)
                        .condition(new Condition.OnOwnListing(Set.of(PartyRole.END_USER)))
                        .listing(Listing.builder()
                                .list("l")
                                .addMembers("Arms Maker")
                                .complete(true)
                                .build())
                        .addEntries(entry("1", rule().elements(ElementRule.anyOf(Element.DY)))
                                .build())
                        .build())
                .build();
        Transaction.Builder sale = metal("2025-06-01").endUser(party("Arms Maker", p -> p));
        assertThat(screen(book, sale).flags()).containsExactly(Flag.PARTY_AND_ITEM);
        assertThat(screen(book, sale.date(LocalDate.of(2026, 2, 1))).flags()).isEmpty();
        assertThat(screen(book, metal("2025-06-01").endUser(party("Baker", p -> p)))
                        .flags())
                .isEmpty();
        assertThat(screen(book, export("2025-06-01", Form.METAL, Element.DY).endUser(party("Arms Maker", p -> p)))
                        .flags())
                .isEmpty();
    }

    private static InformalMeasure.Builder halt() {
        InformalMeasure.Builder builder = InformalMeasure.builder();
        return builder.instrument("later")
                .felt(PartialSpan.parse("[2025-06, 2025-07]"))
                .destination(CountryScope.only(Country.DE))
                .confidence(Confidence.FROM_MEMORY);
    }

    private static Determination halted(InformalMeasure.Builder halt, Transaction.Builder item) {
        return screen(act().addInformalMeasures(halt.build()).build(), item);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, false", "2025-06-01, true", "2025-07-31, true", "2025-08-01, false"})
    void aHaltIsMentionedForTheDaysOnWhichItMayHaveBeenFelt(String date, boolean felt) {
        Determination got = halted(halt(), metal(date));
        assertThat(got.flags().contains(Flag.INFORMAL_MEASURE)).isEqualTo(felt);
        assertThat(got.warnings()).hasSize(felt ? 1 : 0);
    }

    @Test
    void aHaltIsMentionedForItsItemsDestinationActAndCountry() {
        assertThat(halted(halt(), metal("2025-06-15")).warnings())
                .containsExactly("Without a published act: Act later");
        assertThat(halted(halt().denial("denied"), metal("2025-06-15")).warnings())
                .containsExactly("Without a published act: Act later (denied)");
        assertThat(halted(halt(), metal("2025-06-15").destination(Optional.empty()))
                        .warnings())
                .as("it may be bound there")
                .hasSize(1);
        assertThat(halted(halt(), metal("2025-06-15").destination(Country.FR)).warnings())
                .isEmpty();
        assertThat(halted(halt().felt(Optional.empty()), metal("2025-06-15")).warnings())
                .isEmpty();
        InformalMeasure.Builder some = halt().addEntries(
                        entry("1", rule(Form.METAL).elements(ElementRule.anyOf(Element.DY)))
                                .build());
        assertThat(halted(some, metal("2025-06-15")).warnings()).isEmpty();
        assertThat(halted(some, export("2025-06-15", Form.METAL, Element.DY)).warnings())
                .hasSize(1);
        assertThat(halted(halt(), trade("CN REEXPORT", "2025-06-15", Form.METAL))
                        .warnings())
                .isEmpty();
        assertThat(halted(halt(), trade("US EXPORT", "2025-06-15", Form.METAL)).warnings())
                .isEmpty();
    }
}
