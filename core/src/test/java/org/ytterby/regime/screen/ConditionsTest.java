// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.foreignMagnet;
import static org.ytterby.regime.screen.SampleTrades.magnet;
import static org.ytterby.regime.screen.SampleTrades.party;
import static org.ytterby.regime.screen.SampleTrades.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Ownership;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource({"0.9998, NOT_CONTROLLED", "0.9999, LICENCE_REQUIRED", "0.99995, LICENCE_REQUIRED"})
    void purityHasAnInclusiveBound(BigDecimal purity, Outcome outcome) {
        Determination got =
                ask(export("2024-10-01", Form.OXIDE, Element.SB).putProperties(ItemProperty.PURITY, purity));
        assertThat(got.headline()).isEqualTo(outcome);
        assertThat(got.flags().contains(Flag.THRESHOLD_EDGE))
                .isEqualTo(purity.compareTo(new BigDecimal("0.9999")) == 0);
    }

    @Test
    void anUnstatedPurityIsAskedFor() {
        Determination got = ask(export("2024-10-01", Form.OXIDE, Element.SB));
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.missingFacts()).extracting(MissingFact::text).containsExactly("the property purity");
    }

    @ParameterizedTest
    @CsvSource({
        "'Dy,Fe', LICENCE_REQUIRED",
        "'Tb,Dy,Fe', LICENCE_REQUIRED",
        "'Dy,Cu', NOT_CONTROLLED",
        "'Nd,Dy,Fe,B', INDETERMINATE",
        "'Nd,Fe', NOT_CONTROLLED"
    })
    void aClosedListOfAlloysIsClosed(String elements, Outcome outcome) {
        Transaction.Builder alloy = export("2025-09-01", Form.ALLOY);
        for (String symbol : elements.split(",", -1)) {
            alloy.addElements(Element.ofSymbol(symbol));
        }
        assertThat(ask(alloy).headline()).isEqualTo(outcome);
    }

    @Test
    void aStatedAlloySystemSettlesTheList() {
        Transaction.Builder alloy = export("2025-09-01", Form.ALLOY, Element.ND, Element.DY, Element.FE, Element.B);
        Determination open = ask(alloy);
        assertThat(open.missingFacts()).extracting(MissingFact::kind).containsExactly(FactKind.ALLOY_SYSTEM);
        assertThat(open.flags()).contains(Flag.ENUMERATED_LIST);
        assertThat(ask(alloy.alloySystem(AlloySystem.parse("Fe-Dy"))).headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(alloy.alloySystem(AlloySystem.parse("Nd-Dy-Fe-B"))).headline())
                .isEqualTo(Outcome.NOT_CONTROLLED);
        Transaction.Builder named = export("2025-09-01", Form.ALLOY).alloySystem(AlloySystem.parse("Tb-Dy-Fe"));
        assertThat(ask(named).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void aPowderMayBeOfAnyMaterial() {
        Determination got = ask(export("2025-09-01", Form.POWDER, Element.DY));
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.missingFacts()).extracting(MissingFact::kind).contains(FactKind.FORM);
    }

    @Test
    void aTraceIsPresentAndAStatedZeroIsNot() {
        Transaction.Builder magnet = export("2025-12-27", Form.MAGNET_MATERIAL);
        Map<Element, Double> trace = Map.of(Element.ND, 0.3, Element.FE, 0.68, Element.B, 0.01, Element.DY, 2e-5);
        assertThat(ask(magnet.composition(Composition.of(trace))).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        Map<Element, Double> zero = Map.of(Element.ND, 0.3, Element.FE, 0.68, Element.B, 0.01, Element.DY, 0.0);
        assertThat(ask(magnet.composition(Composition.partial(zero))).headline())
                .isEqualTo(Outcome.INDETERMINATE);
        assertThat(ask(magnet.composition(Composition.of(zero))).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(ask(export("2025-12-27", Form.MAGNET_MATERIAL)).headline()).isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void rareEarthsInGeneralAreNotEveryRareEarth() {
        Determination got = ask(export("2025-12-27", Form.METAL).unnamedRareEarths(true));
        assertThat(got.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.mildest()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(got.strictest()).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void subjectsTellTechnologyApart() {
        Transaction.Builder know = trade("CN TECHNOLOGY_TRANSFER", "2025-06-01", Form.TECHNOLOGY);
        assertThat(ask(know.subject(Subject.GALLIUM_EXTRACTION)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(know.subject(Subject.MAGNET_MAKING)).headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        Determination arguable = ask(know.subject(Subject.GOLD_ANTIMONY_SEPARATION));
        assertThat(arguable.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(arguable.missingFacts())
                .extracting(MissingFact::detail)
                .containsExactly("reading:ga:tech:GOLD_ANTIMONY_SEPARATION");
        Transaction.Builder unsaid = trade("CN TECHNOLOGY_TRANSFER", "2025-06-01", Form.TECHNOLOGY);
        assertThat(ask(unsaid).missingFacts()).extracting(MissingFact::kind).containsExactly(FactKind.SUBJECT);
        assertThat(ask(unsaid.addClassification("tech")).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(trade("CN TECHNOLOGY_TRANSFER", "2025-06-01", Form.TECHNOLOGY)
                                .addClassification("other"))
                        .headline())
                .isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(ask(trade("CN TECHNOLOGY_TRANSFER", "2025-06-01", Form.MAGNET_MATERIAL, Element.FE))
                        .headline())
                .as("a good has no subject")
                .isEqualTo(Outcome.NOT_CONTROLLED);
    }

    private static ValuedInput input(Form form, Element element, Country origin, String value) {
        return ValuedInput.builder()
                .form(form)
                .addElements(element)
                .origin(Optional.ofNullable(origin))
                .value(Money.parse(value))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"0.099 USD, NOT_CONTROLLED", "0.1 USD, LICENCE_REQUIRED", "3 USD, LICENCE_REQUIRED"})
    void aValueShareIsComputedExactly(String value, Outcome outcome) {
        assertThat(ask(foreignMagnet("2026-11-15")
                                .value(Money.parse("100 USD"))
                                .addInputs(
                                        input(Form.METAL, Element.DY, Country.CN, value),
                                        input(Form.METAL, Element.ND, Country.CN, "20 USD"),
                                        input(Form.METAL, Element.DY, Country.MY, "5 USD"),
                                        input(Form.OXIDE, Element.DY, Country.CN, "5 USD")))
                        .headline())
                .isEqualTo(outcome);
    }

    @Test
    void anInputOfUnknownOriginLeavesTheShareOpenOnlyWhereItMatters() {
        Transaction.Builder magnet = foreignMagnet("2026-11-15").value(Money.parse("100 USD"));
        Determination open = ask(magnet.addInputs(input(Form.METAL, Element.DY, null, "0.1 USD")));
        assertThat(open.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(open.missingFacts())
                .extracting(MissingFact::text)
                .containsExactly("the value share of the test share");
        assertThat(ask(magnet.addInputs(input(Form.METAL, Element.SM, Country.CN, "1 USD")))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        Transaction.Builder little = foreignMagnet("2026-11-15").value(Money.parse("100 USD"));
        assertThat(ask(little.addInputs(input(Form.METAL, Element.DY, null, "0.09 USD")))
                        .headline())
                .isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(ask(foreignMagnet("2026-11-15")).headline())
                .as("nothing stated")
                .isEqualTo(Outcome.INDETERMINATE);
        assertThat(ask(foreignMagnet("2026-11-15")
                                .value(Money.parse("0 USD"))
                                .addInputs(input(Form.METAL, Element.DY, Country.CN, "0 USD")))
                        .headline())
                .as("no share of nothing")
                .isEqualTo(Outcome.INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource({"0.49, LICENCE_REQUIRED", "0.5, PRESUMPTION_OF_DENIAL", "1, PRESUMPTION_OF_DENIAL"})
    void ownershipHasAnInclusiveBound(BigDecimal share, Outcome outcome) {
        Party buyer = party("Subsidiary", p -> p.addOwners(new Ownership("control", share)));
        assertThat(ask(foreignMagnet("2026-11-16")
                                .putValueShares("share", new BigDecimal("0.03"))
                                .endUser(buyer))
                        .headline())
                .isEqualTo(outcome);
    }

    @Test
    void sharesOfSeveralOwnersAddUpOnlyWhereTheRuleSaysSo() {
        Party buyer = party(
                "Subsidiary",
                p -> p.addOwners(
                        new Ownership("control", new BigDecimal("0.3")),
                        new Ownership("control", new BigDecimal("0.3")),
                        new Ownership("other", BigDecimal.ONE)));
        assertThat(ask(foreignMagnet("2026-11-16")
                                .putValueShares("share", new BigDecimal("0.03"))
                                .endUser(buyer))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void anUnscreenedNameIsAQuestionAsideAndANamelessPartyIsAskedFor() {
        Transaction.Builder sale = magnet("2026-03-01");
        Party named = Party.builder().name("Nobody Knows").military(false).build();
        Determination aside = ask(sale.endUser(named));
        assertThat(aside.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(aside.openQuestions())
                .extracting(OpenQuestion::text)
                .contains("Does Nobody Knows stand on the list control?");
        Determination asked = ask(sale.endUser(Optional.empty()));
        assertThat(asked.headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(asked.missingFacts()).extracting(MissingFact::kind).contains(FactKind.LIST_MEMBERSHIP);
        assertThat(asked.missingFacts()).extracting(MissingFact::kind).doesNotContain(FactKind.MILITARY_USER);
    }

    @Test
    void aStatedListingMeansTheListingThatNamesTheParty() {
        Party listed = party("Unknown To The Book", p -> p.addListedOn("control"));
        Determination open = ask(magnet("2026-03-01").endUser(listed));
        assertThat(open.headline()).as("the members held are not complete").isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(open.openQuestions()).extracting(OpenQuestion::id).contains("list:control");
        Party watched = party("Unknown To The Book", p -> p.addListedOn("watch"));
        assertThat(ask(magnet("2026-03-01").endUser(watched)).openQuestions())
                .extracting(OpenQuestion::id)
                .doesNotContain("list:watch");
        Party cleared = Party.builder()
                .name("X")
                .military(false)
                .addNotListedOn("control", "watch")
                .build();
        assertThat(ask(magnet("2026-03-01").endUser(cleared)).openQuestions())
                .extracting(OpenQuestion::id)
                .doesNotContain("list:control", "list:watch");
    }

    @Test
    void aConsigneeCountsToo() {
        Transaction.Builder sale = magnet("2026-03-01").consignee(party("Sonar Works", p -> p));
        assertThat(ask(sale).headline()).isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void aListTheBookDoesNotHoldIsAQuestionUntilTheCallerResolvesIt() {
        Transaction.Builder ingot = export("2026-02-01", Form.METAL, Element.SB);
        Determination open = ask(ingot);
        assertThat(open.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(open.openQuestions())
                .extracting(OpenQuestion::text)
                .anyMatch(text -> text.contains("state-traders"));
        Party outside = Party.builder().addNotListedOn("state-traders").build();
        Determination shut = ask(ingot.exporter(outside));
        assertThat(shut.headline()).isEqualTo(Outcome.PROHIBITED);
        assertThat(shut.flags()).contains(Flag.SECOND_GATE);
        assertThat(shut.withRole(Role.ALSO_APPLIES))
                .extracting(Finding::instrument)
                .contains("ga");
        Party inside = Party.builder().addListedOn("state-traders").build();
        assertThat(ask(ingot.exporter(inside)).headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(ingot.exporter(outside).date(java.time.LocalDate.of(2028, 1, 1)))
                        .headline())
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(ask(ingot.exporter(outside).date(java.time.LocalDate.of(2028, 1, 1)))
                        .shadows())
                .extracting(Shadow::state)
                .contains(ProvisionState.ENDED_UNCONFIRMED);
    }

    private static Transaction.Builder delivery(String date) {
        return trade("US PROCUREMENT", date, Form.MAGNET_MATERIAL, Element.ND, Element.FE, Element.B)
                .endUses(List.of(EndUse.MILITARY));
    }

    @Test
    void procurementGoesByStageAndWidensIn2027() {
        Map<StageOfOrigin, Country> stages = Map.of(
                StageOfOrigin.MINED, Country.AU,
                StageOfOrigin.SEPARATED, Country.CN,
                StageOfOrigin.MELTED, Country.JP,
                StageOfOrigin.PRODUCED, Country.JP);
        Determination before = ask(delivery("2026-12-31").stages(stages));
        assertThat(before.headline()).isEqualTo(Outcome.PROCUREMENT_ALLOWED);
        assertThat(before.deciding()).isEmpty();
        Determination after = ask(delivery("2027-01-01").stages(stages));
        assertThat(after.headline()).isEqualTo(Outcome.PROCUREMENT_PROHIBITED);
        assertThat(after.deciding())
                .extracting(f -> f.provision().orElseThrow())
                .containsExactly("dod/mined");
        assertThat(after.flags()).contains(Flag.STAGE_OF_ORIGIN, Flag.PENDING_LEGISLATION);
        assertThat(ask(delivery("2027-01-01").stages(stages), java.time.LocalDate.of(2020, 12, 31))
                        .headline())
                .as("before the amendment was published")
                .isEqualTo(Outcome.PROCUREMENT_ALLOWED);
        Determination unknown = ask(delivery("2026-06-01").putStages(StageOfOrigin.MELTED, Country.JP));
        assertThat(unknown.missingFacts()).extracting(MissingFact::detail).containsExactly("PRODUCED");
        assertThat(ask(delivery("2026-06-01").putStages(StageOfOrigin.MELTED, Country.CN))
                        .headline())
                .isEqualTo(Outcome.PROCUREMENT_PROHIBITED);
    }

    @Test
    void recycledMagnetsAreReleased() {
        Transaction.Builder recycled = delivery("2026-06-01")
                .putStages(StageOfOrigin.MELTED, Country.CN)
                .putTraits(Trait.RECYCLED_FEED, true)
                .milledIn(Country.US);
        assertThat(ask(recycled).headline()).as("sintering unknown").isEqualTo(Outcome.PROCUREMENT_PROHIBITED);
        Determination released = ask(recycled.sinteredIn(Country.US));
        assertThat(released.headline()).isEqualTo(Outcome.PROCUREMENT_ALLOWED);
        assertThat(released.withRole(Role.EXEMPTS))
                .extracting(Finding::reason)
                .containsExactly("recycled in the United States");
        assertThat(ask(recycled.sinteredIn(Country.CN)).headline()).isEqualTo(Outcome.PROCUREMENT_PROHIBITED);
    }
}
