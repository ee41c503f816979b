// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.foreignMagnet;
import static org.ytterby.regime.screen.SampleTrades.magnet;
import static org.ytterby.regime.screen.SampleTrades.party;
import static org.ytterby.regime.screen.SampleTrades.trade;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.KnowledgeDate;

class ScreenerTest {

    @ParameterizedTest
    @CsvSource({
        "2023-07-02, NOT_CONTROLLED, NOT_YET_PUBLISHED",
        "2023-07-31, NOT_CONTROLLED, NOT_YET_EFFECTIVE",
        "2023-08-01, LICENCE_REQUIRED, ",
        "2024-12-03, LICENCE_REQUIRED, "
    })
    void aControlBindsFromItsDayOfEffectAndNotOfPublication(String date, Outcome outcome, ProvisionState shadow) {
        Determination got = ask(export(date, Form.METAL, Element.GA));
        assertThat(got.headline()).isEqualTo(outcome);
        assertThat(got.shadows().stream()
                        .filter(s -> s.instrument().equals("ga"))
                        .map(Shadow::state))
                .isEqualTo(shadow == null ? List.of() : List.of(shadow));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-02, LICENCE_REQUIRED, ga",
        "2024-12-03, PRESUMPTION_OF_DENIAL, us-ban/para2",
        "2025-11-08, PRESUMPTION_OF_DENIAL, us-ban/para2",
        "2025-11-09, LICENCE_REQUIRED, ga",
        "2026-11-27, LICENCE_REQUIRED, ga",
        "2026-11-28, PRESUMPTION_OF_DENIAL, us-ban/para2"
    })
    void aPartialSuspensionComesAndGoesAndLeavesTheBaseAlone(String date, Outcome outcome, String provision) {
        Determination got = ask(export(date, Form.METAL, Element.GA).destination(Country.US));
        assertThat(got.headline()).isEqualTo(outcome);
        assertThat(got.deciding()).extracting(f -> f.provision().orElseThrow()).containsExactly(provision);
    }

    @Test
    void theParagraphThatWasNotSuspendedGoesOn() {
        Determination got = ask(export("2026-02-01", Form.METAL, Element.GA)
                .destination(Country.US)
                .endUses(List.of(EndUse.MILITARY)));
        assertThat(got.headline()).isEqualTo(Outcome.PROHIBITED);
        assertThat(got.deciding()).extracting(f -> f.part().orElseThrow()).containsExactly("paragraph 1");
        assertThat(got.withRole(Role.BASE)).extracting(Finding::instrument).contains("ga", "law");
        assertThat(got.controlCodes()).containsExactly("Ga-1");
        assertThat(got.deciding().get(0).entries()).containsExactly("para1");
        assertThat(got.flags()).contains(Flag.PARTIAL_SUSPENSION, Flag.DESTINATION_SPECIFIC);
        assertThat(got.shadows()).singleElement().satisfies(shadow -> {
            assertThat(shadow.state()).isEqualTo(ProvisionState.SUSPENDED);
            assertThat(shadow.suspendedBy()).contains("us-truce");
            assertThat(shadow.changesOn()).contains(LocalDate.of(2026, 11, 28));
            assertThat(shadow.wouldGive()).contains(Outcome.PRESUMPTION_OF_DENIAL);
            assertThat(shadow.part()).contains("paragraph 2");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-08, 2026-11-22, ORDINARY_EXPORT_LICENCE, NOT_YET_PUBLISHED",
        "2025-10-09, 2026-11-22, ORDINARY_EXPORT_LICENCE, NOT_YET_EFFECTIVE",
        "2025-11-07, 2026-11-22, ORDINARY_EXPORT_LICENCE, NOT_YET_EFFECTIVE",
        "2025-11-20, 2025-10-08, ORDINARY_EXPORT_LICENCE, NOT_YET_PUBLISHED",
        "2025-11-20, 2025-10-20, LICENCE_REQUIRED, ",
        "2025-11-20, 2025-11-06, LICENCE_REQUIRED, ",
        "2025-11-20, 2025-11-07, SUSPENDED_CONTROL, SUSPENDED",
        "2026-11-10, 2026-11-22, SUSPENDED_CONTROL, SUSPENDED",
        "2026-11-11, 2026-11-22, LICENCE_REQUIRED, "
    })
    void holmiumIsAnsweredByWhatWasKnown(String date, String known, Outcome outcome, ProvisionState shadow) {
        Determination got = ask(export(date, Form.METAL, Element.HO), LocalDate.parse(known));
        assertThat(got.headline()).isEqualTo(outcome);
        assertThat(got.shadows().stream()
                        .filter(s -> s.instrument().equals("ho"))
                        .map(Shadow::state))
                .isEqualTo(shadow == null ? List.of() : List.of(shadow));
    }

    @Test
    void aSuspendedControlHasNoDeciderAndTheOrdinaryLicenceStays() {
        Determination got = ask(export("2025-11-20", Form.METAL, Element.HO));
        assertThat(got.deciding()).isEmpty();
        assertThat(got.withRole(Role.SUSPENDS)).extracting(Finding::instrument).containsExactly("truce");
        assertThat(got.withRole(Role.ALSO_APPLIES))
                .extracting(f -> f.outcome().orElseThrow())
                .containsExactly(Outcome.ORDINARY_EXPORT_LICENCE);
        assertThat(got.controlCodes()).containsExactly("1C909.a");
        assertThat(got.flags()).doesNotContain(Flag.PARTIAL_SUSPENSION, Flag.BEYOND_SOURCES);
    }

    @Test
    void aControlBackAfterASuspensionBeyondTheSourcesIsUnconfirmed() {
        Determination got = ask(export("2026-11-11", Form.METAL, Element.HO));
        assertThat(got.deciding()).singleElement().satisfies(finding -> {
            assertThat(finding.state()).contains(ProvisionState.OPERATING_UNCONFIRMED);
            assertThat(finding.since()).contains(LocalDate.of(2026, 11, 11));
            assertThat(finding.until()).isEmpty();
        });
        assertThat(got.flags()).contains(Flag.EXTENSION_UNCONFIRMED, Flag.BOUNDARY_DATE, Flag.BEYOND_SOURCES);
        assertThat(got.warnings()).anyMatch(warning -> warning.contains("2026-08-22"));
        assertThat(ask(export("2026-11-12", Form.METAL, Element.HO)).flags()).doesNotContain(Flag.BOUNDARY_DATE);
    }

    @Test
    void knowledgeLagIsFlagged() {
        assertThat(ask(export("2025-11-20", Form.METAL, Element.HO), LocalDate.of(2025, 10, 20))
                        .flags())
                .contains(Flag.KNOWLEDGE_LAG);
        assertThat(ask(export("2025-11-20", Form.METAL, Element.HO)).flags()).doesNotContain(Flag.KNOWLEDGE_LAG);
    }

    @Test
    void metalIsLicensedAMagnetWithoutDysprosiumIsFreeAndAMotorIsReadAsOutside() {
        assertThat(ask(export("2025-12-27", Form.METAL, Element.DY)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        Determination plain = ask(export("2025-12-27", Form.MAGNET_MATERIAL, Element.ND, Element.FE, Element.B)
                .hsCode(org.ytterby.material.HsCode.of("85051100")));
        assertThat(plain.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(plain.withRole(Role.EXAMINED))
                .extracting(Finding::instrument)
                .containsExactly("dy");
        assertThat(plain.flags()).contains(Flag.CUSTOMS_CODE_SHARED);
        assertThat(plain.openQuestions())
                .anyMatch(q -> q.id().equals("customs-code:dy") && q.text().contains("85051100"));
        Determination motor =
                ask(export("2025-12-27", Form.FINISHED_PRODUCT, Element.ND, Element.DY, Element.FE, Element.B));
        assertThat(motor.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(motor.withRole(Role.INTERPRETS))
                .extracting(Finding::instrument)
                .containsExactly("reading");
        assertThat(motor.flags()).contains(Flag.GUIDANCE_DEFAULT);
    }

    @Test
    void aRotorIsOpenUntilTheReadingIsKnown() {
        Transaction.Builder rotor =
                export("2025-08-01", Form.MAGNET_ASSEMBLY, Element.ND, Element.DY, Element.FE, Element.B);
        Determination before = ask(rotor, LocalDate.of(2025, 9, 15));
        assertThat(before.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(before.mildest()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(before.strictest()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(before.missingFacts())
                .extracting(MissingFact::detail)
                .containsExactly("reading:dy:a.4:MAGNET_ASSEMBLY");
        assertThat(before.shadows()).extracting(Shadow::instrument).contains("reading");
        assertThat(ask(rotor, LocalDate.of(2025, 9, 16)).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
    }

    @Test
    void guidanceIsADefaultThatATransactionMayRebut() {
        Transaction.Builder rotor =
                export("2025-12-01", Form.MAGNET_ASSEMBLY, Element.ND, Element.DY, Element.FE, Element.B);
        rotor.putAnswers("reading:dy:a.4:MAGNET_ASSEMBLY", true);
        assertThat(ask(rotor).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void anUnknownCompositionIsNotANo() {
        Determination got = ask(export("2025-12-27", Form.MAGNET_MATERIAL, Element.ND, Element.FE, Element.B)
                .elementsPartial(true));
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.missingFacts()).extracting(MissingFact::text).contains("whether it contains Dy");
        assertThat(got.withRole(Role.OPEN)).extracting(Finding::instrument).containsExactly("dy");
        assertThat(got.deciding()).isEmpty();
    }

    @Test
    void whatCannotChangeTheHeadlineIsNotAskedFor() {
        Determination got = ask(export("2026-03-01", Form.METAL, Element.DY)
                .elementsPartial(true)
                .destination(Country.JP));
        assertThat(got.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(got.missingFacts()).isEmpty();
    }

    @Test
    void anUnknownDestinationIsAskedForWhereARuleNamesOne() {
        Transaction.Builder gallium = export("2025-01-15", Form.METAL, Element.GA);
        Determination got = ask(gallium.destination(java.util.Optional.empty()));
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.mildest()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(got.strictest()).isEqualTo(Outcome.PRESUMPTION_OF_DENIAL);
        assertThat(got.missingFacts()).extracting(MissingFact::kind).containsExactly(FactKind.DESTINATION);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00099, 2026-11-15, NOT_CONTROLLED",
        "0.001, 2026-11-15, LICENCE_REQUIRED",
        "0.05, 2026-11-15, LICENCE_REQUIRED",
        "0.05, 2025-11-30, NOT_CONTROLLED",
        "0.05, 2025-12-01, SUSPENDED_CONTROL"
    })
    void theValueShareIsAFloor(BigDecimal share, String date, Outcome outcome) {
        assertThat(ask(foreignMagnet(date).putValueShares("share", share)).headline())
                .isEqualTo(outcome);
    }

    @Test
    void aMeasureAbroadDoesNotReachGoodsBoundForItsCountry() {
        assertThat(ask(foreignMagnet("2026-11-15")
                                .destination(Country.CN)
                                .putValueShares("share", new BigDecimal("0.5")))
                        .headline())
                .isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(ask(foreignMagnet("2026-11-15").putValueShares("share", new BigDecimal("0.5")))
                        .flags())
                .contains(Flag.EXTRATERRITORIAL);
    }

    @Test
    void aPassingOnOfChineseGoodsToTheUnitedStatesIsReachedByOrigin() {
        Transaction.Builder resale = trade("CN REEXPORT", "2025-02-01", Form.METAL, Element.GA);
        assertThat(ask(resale.exporterCountry(Country.KR).destination(Country.US))
                        .headline())
                .isEqualTo(Outcome.PRESUMPTION_OF_DENIAL);
        assertThat(ask(resale.origin(Country.KR)).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
    }

    @Test
    void policiesGoInOrder() {
        Transaction.Builder magnet = foreignMagnet("2026-11-16").putValueShares("share", new BigDecimal("0.03"));
        assertThat(ask(magnet.endUses(List.of(EndUse.HUMANITARIAN))).headline()).isEqualTo(Outcome.EXEMPT);
        assertThat(ask(magnet.endUses(List.of(EndUse.HUMANITARIAN))).flags()).contains(Flag.REPORT_AFTERWARDS);
        assertThat(ask(magnet.endUses(List.of(EndUse.HUMANITARIAN, EndUse.MILITARY)))
                        .headline())
                .isEqualTo(Outcome.PRESUMPTION_OF_DENIAL);
        assertThat(ask(magnet.endUses(List.of(EndUse.SEMICONDUCTOR))).headline())
                .isEqualTo(Outcome.INDETERMINATE);
        assertThat(ask(magnet.putProperties(org.ytterby.regime.trade.ItemProperty.LOGIC_NODE_NM, new BigDecimal("14")))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED_CASE_BY_CASE);
    }

    @Test
    void catchAllsAreOpenQuestionsUntilTheyAreAnswered() {
        Determination open = ask(export("2025-06-01", Form.METAL, Element.FE));
        assertThat(open.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(open.openQuestions()).extracting(OpenQuestion::id).contains("catch-all");
        Determination yes = ask(export("2025-06-01", Form.METAL, Element.FE).putAnswers("catch-all", true));
        assertThat(yes.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        Determination no = ask(export("2025-06-01", Form.METAL, Element.FE).putAnswers("catch-all", false));
        assertThat(no.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(no.openQuestions()).extracting(OpenQuestion::id).doesNotContain("catch-all");
        assertThat(ask(export("2025-06-01", Form.METAL, Element.FE)
                                .endUses(List.of(EndUse.WEAPONS_OF_MASS_DESTRUCTION)))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void aListingReachesOnlyListedItems() {
        Transaction.Builder iron = export("2026-03-01", Form.METAL, Element.FE);
        Determination free = ask(iron.endUser(party("arms maker", p -> p)));
        assertThat(free.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(free.flags()).contains(Flag.PARTY_AND_ITEM).doesNotContain(Flag.LIST_STATUS_UNCONFIRMED);
        assertThat(ask(export("2026-03-01", Form.METAL, Element.FE)).flags()).doesNotContain(Flag.PARTY_AND_ITEM);
        Determination neodymium =
                ask(export("2026-03-01", Form.METAL, Element.ND).endUser(party("Arms Maker", p -> p)));
        assertThat(neodymium.headline()).isEqualTo(Outcome.ORDINARY_EXPORT_LICENCE);
        assertThat(neodymium.flags()).contains(Flag.PARTY_AND_ITEM);
        Determination listed = ask(magnet("2026-03-01").endUser(party("ARMS MAKER", p -> p)));
        assertThat(listed.headline()).isEqualTo(Outcome.PROHIBITED);
        assertThat(listed.deciding()).extracting(Finding::instrument).containsExactly("list");
        assertThat(ask(magnet("2026-02-23").endUser(party("Arms Maker", p -> p)))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void anAnnulledDutyIsVoidForThePastOnceThatIsKnown() {
        Transaction.Builder entry = trade("US IMPORT_DUTY", "2025-06-01", Form.MAGNET_MATERIAL, Element.ND);
        Determination before = ask(entry, LocalDate.of(2026, 2, 19));
        assertThat(before.headline()).isEqualTo(Outcome.DUTY_APPLIES);
        assertThat(before.dutyRate()).contains(new BigDecimal("0.2"));
        Determination after = ask(entry, LocalDate.of(2026, 2, 20));
        assertThat(after.headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(after.shadows()).extracting(Shadow::state).containsExactly(ProvisionState.VOID);
        assertThat(after.dutyRate()).isEmpty();
    }

    @Test
    void aQuestionAboutOneProgrammeLeavesTheOthersOut() {
        assertThat(ask(trade("US IMPORT_DUTY emergency", "2025-06-01", Form.METAL), LocalDate.of(2025, 6, 1))
                        .headline())
                .isEqualTo(Outcome.DUTY_APPLIES);
        assertThat(ask(trade("US IMPORT_DUTY section-301", "2025-06-01", Form.METAL), LocalDate.of(2025, 6, 1))
                        .headline())
                .isEqualTo(Outcome.NOT_CONTROLLED);
    }

    @Test
    void aDateKnownToTheMonthLeavesTheMonthOpen() {
        Transaction.Builder ore = trade("MM EXPORT", "2025-04-15", Form.CONCENTRATE, Element.DY);
        Determination open = ask(ore);
        assertThat(open.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(open.withRole(Role.OPEN))
                .extracting(f -> f.state().orElseThrow())
                .containsExactly(ProvisionState.UNCERTAIN);
        assertThat(ask(ore.date(LocalDate.of(2025, 3, 31))).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(ask(ore.date(LocalDate.of(2025, 4, 30))).headline()).isEqualTo(Outcome.DUTY_APPLIES);
    }

    @Test
    void aDutyBesideTheOutcomeIsListedAndDoesNotDecide() {
        Determination got = ask(export("2024-01-15", Form.METAL, Element.ND));
        assertThat(got.headline()).isEqualTo(Outcome.ORDINARY_EXPORT_LICENCE);
        assertThat(got.withRole(Role.OBLIGES))
                .extracting(Finding::reason)
                .containsExactly("report volume and destination");
        assertThat(got.requirements()).hasSize(2);
        assertThat(got.flags()).doesNotContain(Flag.SECOND_GATE);
        assertThat(ask(export("2023-11-01", Form.METAL, Element.ND)).withRole(Role.OBLIGES))
                .hasSize(1);
        assertThat(ask(export("2023-11-01", Form.METAL, Element.ND), LocalDate.of(2023, 11, 1))
                        .withRole(Role.OBLIGES))
                .isEmpty();
    }

    @Test
    void anInformalHaltIsMentionedAndDecidesNothing() {
        Determination got = ask(export("2026-02-01", Form.METAL, Element.ND).destination(Country.JP));
        assertThat(got.headline()).isEqualTo(Outcome.ORDINARY_EXPORT_LICENCE);
        assertThat(got.flags()).contains(Flag.INFORMAL_MEASURE);
        assertThat(got.warnings()).anyMatch(warning -> warning.contains("Act halt") && warning.contains("denied"));
        assertThat(ask(export("2026-02-01", Form.METAL, Element.ND)).flags()).doesNotContain(Flag.INFORMAL_MEASURE);
        assertThat(ask(export("2026-02-01", Form.METAL, Element.FE).destination(Country.JP))
                        .flags())
                .doesNotContain(Flag.INFORMAL_MEASURE);
        assertThat(ask(export("2026-04-01", Form.METAL, Element.ND).destination(Country.JP))
                        .flags())
                .doesNotContain(Flag.INFORMAL_MEASURE);
    }

    @Test
    void aRuleBindsOnlyItsActors() {
        Transaction.Builder resale = foreignMagnet("2026-11-15").putValueShares("share", new BigDecimal("0.5"));
        Determination open = ask(resale);
        assertThat(open.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(open.openQuestions())
                .extracting(OpenQuestion::text)
                .contains("Is the one who acts a foreign operator?");
        assertThat(ask(resale.actor(Actor.FOREIGN_OPERATOR)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(resale.actor(Actor.DOMESTIC_PERSON)).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
    }

    @Test
    void batchesKeepTheirOrder() {
        Screener screener = Screener.of(SampleRegimes.book(), KnowledgeDate.parse("2026-11-22"));
        List<Transaction> trades = List.of(
                export("2025-12-27", Form.METAL, Element.DY).id("a").build(),
                export("2025-12-27", Form.METAL, Element.FE).id("b").build());
        assertThat(ImmutableList.copyOf(screener.screen(trades.iterator())))
                .extracting(Determination::transaction)
                .containsExactly("a", "b");
        assertThat(screener.screen(
                                Stream.concat(trades.stream(), trades.stream()).parallel())
                        .map(Determination::headline))
                .containsExactly(
                        Outcome.LICENCE_REQUIRED,
                        Outcome.NOT_CONTROLLED,
                        Outcome.LICENCE_REQUIRED,
                        Outcome.NOT_CONTROLLED);
        assertThat(screener.headline(trades.get(0))).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(screener).hasToString("Screener of Sample regimes as known on 2026-11-22");
    }
}
