// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.regime.Commitment;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.screen.Screener;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.ExportedGoods;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.LicensedCut;
import org.ytterby.scenario.shock.LicensedFlows;
import org.ytterby.scenario.shock.Licensing;
import org.ytterby.scenario.shock.LicensingReason;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.UnsettledPolicy;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;
import org.ytterby.time.PartialDate;
import org.ytterby.time.PartialSpan;

/** Cuts of flows that follow the bundled book: no date of a rule stands here that is not read from it. */
class LicensingByTheBookTest {

    private static final RegimeBook BOOK = RegimeBooks.bundled();
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 22);
    private static final Screener SCREENER = Screener.of(BOOK, KnowledgeDate.of(KNOWN));
    private static final String APRIL = "cn-mofcom-gac-2025-18";
    private static final String OCTOBER = "cn-mofcom-gac-2025-57";
    private static final Set<Element> SEVEN =
            Set.of(Element.SM, Element.GD, Element.TB, Element.DY, Element.LU, Element.SC, Element.Y);
    private static final DateSpan DAYS = DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Network OXIDES = network(Stage.SEPARATION);

    @Test
    void sevenElementsAreHeldBackFromTheDayTheAnnouncementTookEffect() {
        LicensedFlows flows = flows(OXIDES, regime(0.25, 45).build());
        LocalDate april = begins(APRIL);
        List<LicensedCut> cuts = flows.cuts().stream()
                .filter(cut -> cut.provisions().contains(APRIL))
                .toList();
        assertThat(cuts)
                .extracting(LicensedCut::reason)
                .containsExactly(LicensingReason.WAITING, LicensingReason.LICENSED);
        FlowCut waiting = cuts.get(0).cut();
        FlowCut licensed = cuts.get(1).cut();
        assertThat(waiting.elements()).containsExactlyInAnyOrderElementsOf(SEVEN);
        assertThat(waiting.destinations())
                .containsExactlyInAnyOrder(Region.EU, Region.of(Country.US), Region.of(Country.JP));
        assertThat(waiting.days()).isEqualTo(DateSpan.between(april, april.plusDays(44)));
        assertThat(waiting.stopped()).isEqualTo(1);
        assertThat(licensed.days()).isEqualTo(DateSpan.between(april.plusDays(45), LocalDate.of(2026, 12, 31)));
        assertThat(licensed.stopped()).isEqualTo(0.75);
    }

    /** The October rule for holmium was suspended before it took effect and comes back when the suspension ends. */
    @Test
    void aSuspensionInTheBookHoldsTheOctoberRuleBack() {
        LicensedFlows flows = flows(OXIDES, regime(0.25, 45).build());
        Suspension suspension = BOOK.suspensions().stream()
                .filter(known -> known.provisions().contains(OCTOBER))
                .findFirst()
                .orElseThrow();
        LocalDate back = suspension.span().lastDay().orElseThrow().plusDays(1);
        List<LicensedCut> cuts = flows.cuts().stream()
                .filter(cut -> cut.provisions().contains(OCTOBER))
                .toList();
        assertThat(cuts).allSatisfy(cut -> assertThat(cut.cut().elements()).containsExactly(Element.HO));
        assertThat(cuts.get(0).cut().days()).isEqualTo(DateSpan.between(back, back.plusDays(44)));
        assertThat(begins(OCTOBER)).isBefore(back);
    }

    /** With the book as it was known in October 2025 the same rule would have begun in November. */
    @Test
    void withoutTheSuspensionTheOctoberRuleWouldHaveHeld() {
        LocalDate before = LocalDate.of(2025, 10, 20);
        LicensedFlows flows = Licensing.of(
                regime(0.25, 45).build(),
                Screener.of(BOOK, KnowledgeDate.of(before)),
                OXIDES,
                DAYS,
                ExportedGoods.ordinary(),
                UnsettledPolicy.FREE);
        assertThat(flows.cuts().stream()
                        .filter(cut -> cut.provisions().contains(OCTOBER))
                        .map(cut -> cut.cut().days().firstDay().orElseThrow())
                        .sorted()
                        .findFirst())
                .contains(begins(OCTOBER));
    }

    @Test
    void neodymiumNeedsNoMoreThanTheOrdinaryLicence() {
        assertThat(flows(OXIDES, regime(0, 0).build()).cuts())
                .noneMatch(cut -> cut.cut().elements().contains(Element.ND));
    }

    /** Of magnets the announcement names those of samarium-cobalt and those with terbium and dysprosium. */
    @Test
    void magnetsAreHeldBackByWhatTheyContain() {
        LicensedFlows flows = flows(
                network(Stage.MAGNET_MAKING), regime(0, 0).addProvisions(APRIL).build());
        assertThat(flows.cuts().stream().filter(cut -> cut.reason() == LicensingReason.LICENSED))
                .singleElement()
                .satisfies(cut ->
                        assertThat(cut.cut().elements()).containsExactlyInAnyOrder(Element.SM, Element.TB, Element.DY));
        assertThat(flows.cuts().stream().filter(cut -> cut.reason() == LicensingReason.UNSETTLED))
                .isNotEmpty()
                .allSatisfy(cut -> {
                    assertThat(cut.missing()).isNotEmpty();
                    assertThat(cut.cut().stopped()).isZero();
                });
        assertThat(flows.flowCuts()).hasSize(1);
    }

    /**
     * No record of the book ends or suspends the April announcement. Its easing was promised by one side on a day the book
     * gives; that more is approved from that day on is an assumption.
     */
    @Test
    void theEasingOfTheAprilElementsIsAnAssumptionOfThatDay() {
        assertThat(BOOK.suspensions()).noneMatch(known -> known.provisions().contains(APRIL));
        assertThat(BOOK.endings()).noneMatch(known -> known.provisions().contains(APRIL));
        Commitment promise = BOOK.commitments().stream()
                .filter(known -> known.instrument().equals("us-cn-busan-2025"))
                .findFirst()
                .orElseThrow();
        assertThat(promise.statements()).anyMatch(said -> said.contains("de facto removal"));
        LocalDate promised = promise.madeOn().flatMap(day -> day.day()).orElseThrow();
        List<FlowCut> cuts = new ArrayList<>();
        for (LicenceRegime regime : List.of(
                regime(0.25, 45).days(DateSpan.untilExclusive(promised)).build(),
                regime(0.75, 45)
                        .days(DateSpan.from(promised))
                        .basedOn("assumed from the " + promise.statements().get(0))
                        .build())) {
            cuts.addAll(flows(OXIDES, regime).flowCuts());
        }
        assertThat(cuts.stream()
                        .filter(cut -> cut.elements().contains(Element.DY))
                        .map(cut -> cut.days().firstDay().orElseThrow() + " " + cut.stopped()))
                .containsExactly(begins(APRIL) + " 1.0", begins(APRIL).plusDays(45) + " 0.75", promised + " 0.25");
    }

    @Test
    void aScenarioIsResolvedWithItsAssumptions() {
        Scenario scenario = Scenario.builder()
                .name("licences")
                .start(YearMonth.of(2025, 1))
                .months(12)
                .addShocks(regime(0.25, 45).addProvisions(APRIL).build())
                .allocation(Allocation.PROPORTIONAL)
                .rerouting(Rerouting.NONE)
                .projects(ProjectPolicy.NONE)
                .build();
        Scenario resolved =
                Licensing.resolved(scenario, SCREENER, OXIDES, ExportedGoods.ordinary(), UnsettledPolicy.AS_LICENSED);
        assertThat(resolved.shocks()).hasSize(2).allMatch(FlowCut.class::isInstance);
        assertThat(resolved.assumptions())
                .containsExactly(
                        "licences of CN on [2025-01-01, ...): 0.25 of the flow approved after 45 days (a test);"
                                + " where the book leaves the answer open: AS_LICENSED");
    }

    @Test
    void refusesARuleThatIsNotInTheBook() {
        assertThatThrownBy(() ->
                        flows(OXIDES, regime(0, 0).addProvisions("no-such-rule").build()))
                .hasMessage("regime.provisions must name provisions of the book but was 'no-such-rule'");
        assertThatThrownBy(() -> Licensing.of(
                        regime(0, 0).build(),
                        SCREENER,
                        OXIDES,
                        DateSpan.from(KNOWN),
                        ExportedGoods.ordinary(),
                        UnsettledPolicy.FREE))
                .hasMessage("days must be bounded on both sides but was [2026-11-22, ...)");
    }

    private static LicensedFlows flows(Network network, LicenceRegime regime) {
        return Licensing.of(regime, SCREENER, network, DAYS, ExportedGoods.ordinary(), UnsettledPolicy.FREE);
    }

    private static LocalDate begins(String provision) {
        return BOOK.provisions().stream()
                .filter(known -> known.id().equals(provision))
                .findFirst()
                .map(Provision::effect)
                .flatMap(PartialSpan::start)
                .flatMap(PartialDate::day)
                .orElseThrow();
    }

    private static LicenceRegime.Builder regime(double approved, int days) {
        return LicenceRegime.builder()
                .country(Country.CN)
                .approved(approved)
                .daysToApprove(days)
                .basedOn("a test")
                .days(DateSpan.from(LocalDate.of(2025, 1, 1)));
    }

    /** One Chinese plant of a stage that sells nine elements to three regions and at home. */
    private static Network network(Stage stage) {
        Map<Element, Double> tonnes = new HashMap<>();
        SEVEN.forEach(element -> tonnes.put(element, 10.0));
        tonnes.put(Element.ND, 10.0);
        tonnes.put(Element.HO, 10.0);
        ElementTonnes each = ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(tonnes))
                .build();
        Network.Builder network = Network.builder()
                .name("nine elements")
                .basis(Basis.ELEMENT)
                .addSteps(ChainStep.builder().stage(stage).recovery(1).build())
                .addPlants(Plant.builder()
                        .id("plant")
                        .stage(stage)
                        .country(Country.CN)
                        .capacityPerYear(each)
                        .build());
        for (String region : List.of("CN", "EU", "US", "JP")) {
            network.addDemands(UseDemand.builder()
                            .id(region)
                            .use("any")
                            .region(Region.ofCode(region))
                            .needPerYear(each)
                            .growthPerYear(0)
                            .priority(1)
                            .build())
                    .addLinks(TradeLink.builder()
                            .seller("plant")
                            .buyer(region)
                            .amountPerYear(each)
                            .contracted(0)
                            .build());
        }
        return network.build();
    }
}
