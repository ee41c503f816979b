// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.element.Element;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.place.Country;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Screener;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.run.DemandMonths;
import org.ytterby.scenario.run.MonthSeries;
import org.ytterby.scenario.run.Outcome;
import org.ytterby.scenario.run.Simulation;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.ExportedGoods;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.Licensing;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.scenario.shock.UnsettledPolicy;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;
import org.ytterby.time.PartialDate;
import org.ytterby.time.PartialSpan;

/** The bundled chain under licences of one region, from the April announcement to the promise of autumn 2025. */
class AprilToNovemberTest {

    private static final RegimeBook BOOK = RegimeBooks.bundled();
    private static final Screener SCREENER = Screener.of(BOOK, KnowledgeDate.of(LocalDate.of(2026, 11, 22)));
    private static final String APRIL = "cn-mofcom-gac-2025-18";
    private static final String CARS = "electric-vehicles-eu";
    private static final Network PLAIN = Baseline.bundled(BaselineOptions.plain());

    @ParameterizedTest
    @EnumSource(Allocation.class)
    void withoutAShockNothingIsShort(Allocation allocation) {
        Scenario calm = Scenario.builder()
                .from(scenario(List.of()))
                .months(36)
                .allocation(allocation)
                .build();
        Outcome outcome = Simulation.of(PLAIN).run(calm);
        assertThat(outcome.shortage().sum()).isCloseTo(0, within(1e-3));
        assertThat(outcome.lineStop(CARS, 0.999999)).isEmpty();
    }

    @Test
    void oneRegionRunsShortOfTheControlledElementsFromTheDayOfTheAnnouncement() {
        Outcome outcome = run(PLAIN, List.of(regime(0.25, DateSpan.from(LocalDate.of(2025, 1, 1)))));
        MonthSeries dysprosium = months(outcome, Element.DY).shareMet();
        int april = begins().getMonthValue() - 1;
        for (int month = 0; month < april; month++) {
            assertThat(dysprosium.get(month)).isCloseTo(1, within(1e-9));
        }
        assertThat(dysprosium.get(april)).isLessThan(dysprosium.get(april - 1));
        // held back on 27 of 30 days; once the days to approve have gone by, a quarter of every month arrives
        assertThat(dysprosium.get(april)).isLessThan(dysprosium.get(april + 2));
        assertThat(dysprosium.get(april + 2)).isLessThan(0.5);
        assertThat(dysprosium.get(april + 3)).isCloseTo(dysprosium.get(april + 2), within(1e-9));
        assertThat(months(outcome, Element.TB).shareMet().get(april + 1)).isLessThan(1);
        for (Element free : List.of(Element.ND, Element.PR)) {
            assertThat(months(outcome, free).shareMet().toList()).allSatisfy(met -> assertThat(met).isCloseTo(1, within(1e-9)));
        }
        assertThat(outcome.shortageByRegion().keySet()).contains(Region.EU);
        assertThat(outcome.shortageByRegion().getOrDefault(Region.of(Country.US), 0.0)).isCloseTo(0, within(1e-3));
        Optional<LocalDate> stop = outcome.lineStop(CARS, 0.5);
        // without a stock a month is short from its first day on
        assertThat(stop.map(YearMonth::from)).contains(YearMonth.from(begins()));
    }

    /** The promise is in the book; that more is approved from its day on is assumed. */
    @Test
    void theEasingShowsFromTheMonthOfThePromise() {
        LocalDate promised = BOOK.commitments().stream()
                .filter(known -> known.instrument().equals("us-cn-busan-2025"))
                .findFirst()
                .flatMap(known -> known.madeOn())
                .flatMap(PartialDate::day)
                .orElseThrow();
        LocalDate first = LocalDate.of(2025, 1, 1);
        Outcome strict = run(PLAIN, List.of(regime(0.25, DateSpan.from(first))));
        Outcome eased = run(
                PLAIN,
                List.of(
                        regime(0.25, DateSpan.between(first, promised.minusDays(1))),
                        regime(0.9, DateSpan.from(promised))));
        MonthSeries with = months(eased, Element.DY).shareMet();
        MonthSeries without = months(strict, Element.DY).shareMet();
        int month = promised.getMonthValue() - 1;
        for (int before = 0; before < month; before++) {
            assertThat(with.get(before)).isCloseTo(without.get(before), within(1e-12));
        }
        assertThat(with.get(month + 1)).isGreaterThan(without.get(month + 1) + 0.3);
        assertThat(with.get(month + 1)).isLessThan(1);
    }

    @Test
    void stocksPutTheStopOff() {
        Network stocked = Baseline.bundled(BaselineOptions.plain().withDemandStockDays(60));
        List<Shock> shocks = List.of(regime(0.25, DateSpan.from(LocalDate.of(2025, 1, 1))));
        LocalDate without = run(PLAIN, shocks).lineStop(CARS, 0.5).orElseThrow();
        LocalDate with = run(stocked, shocks).lineStop(CARS, 0.5).orElseThrow();
        assertThat(with).isAfter(without.plusDays(45));
    }

    private static Outcome run(Network network, List<? extends Shock> shocks) {
        Scenario scenario = Licensing.resolved(
                scenario(shocks), SCREENER, network, ExportedGoods.ordinary(), UnsettledPolicy.FREE);
        return Simulation.of(network).run(scenario);
    }

    private static DemandMonths months(Outcome outcome, Element element) {
        return Optional.ofNullable(outcome.demand(CARS).elements().get(element)).orElseThrow();
    }

    private static LocalDate begins() {
        return BOOK.provisions().stream()
                .filter(known -> known.id().equals(APRIL))
                .findFirst()
                .map(known -> known.effect())
                .flatMap(PartialSpan::start)
                .flatMap(PartialDate::day)
                .orElseThrow();
    }

    private static LicenceRegime regime(double approved, DateSpan days) {
        return LicenceRegime.builder()
                .addProvisions(APRIL)
                .country(Country.CN)
                .addDestinations(Region.EU)
                .approved(approved)
                .daysToApprove(45)
                .basedOn("assumed by a test")
                .days(days)
                .build();
    }

    private static Scenario scenario(List<? extends Shock> shocks) {
        return Scenario.builder()
                .name("April to November 2025")
                .start(YearMonth.of(2025, 1))
                .months(12)
                .addAllShocks(shocks)
                .allocation(Allocation.PROPORTIONAL)
                .rerouting(Rerouting.NONE)
                .projects(ProjectPolicy.NONE)
                .build();
    }
}
