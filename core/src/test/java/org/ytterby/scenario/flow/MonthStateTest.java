// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.supply.Region;
import org.ytterby.testkit.SampleNetworks;
import org.ytterby.time.DateSpan;

/** Months of {@link SampleNetworks#magnets} counted by hand; the scenario runs from January 2025 for twelve years. */
class MonthStateTest {

    private static final YearMonth START = YearMonth.of(2025, 1);
    private static final Network NETWORK = SampleNetworks.magnets();
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void needsGrowByMonths() {
        assertThat(need("cars-eu", START)).isEqualTo(60);
        assertThat(need("cars-eu", YearMonth.of(2026, 1))).isCloseTo(64.8, CLOSE);
        assertThat(need("cars-eu", YearMonth.of(2025, 7))).isCloseTo(60 * Math.sqrt(1.08), CLOSE);
        assertThat(need("wind-cn", YearMonth.of(2027, 1))).isCloseTo(80 * 0.98 * 0.98, CLOSE);
    }

    @Test
    void substitutesTakeOverInEvenSteps() { // ready in January 2028, 36 months to 0.15 of the need
        assertThat(need("cars-eu", YearMonth.of(2027, 12))).isCloseTo(60 * Math.pow(1.08, 35 / 12.0), CLOSE);
        assertThat(need("cars-eu", YearMonth.of(2028, 1))).isCloseTo(60 * Math.pow(1.08, 3) * (1 - 0.15 / 37), CLOSE);
        assertThat(need("cars-eu", YearMonth.of(2031, 1))).isCloseTo(60 * Math.pow(1.08, 6) * 0.85, CLOSE);
        assertThat(need("cars-eu", YearMonth.of(2035, 1))).isCloseTo(60 * Math.pow(1.08, 10) * 0.85, CLOSE);
    }

    @Test
    void surgesMultiplyByTheDaysTheyHold() { // 10 of 31 days at twice the need
        DemandSurge surge = DemandSurge.builder()
                .addDemands("cars-eu")
                .addElements(Element.ND)
                .factor(2)
                .days(DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 10)))
                .build();
        assertThat(need("cars-eu", START, surge)).isCloseTo(60 * (1 + 10 / 31.0), CLOSE);
        assertThat(need("wind-cn", START, surge)).isEqualTo(80);
        DemandSurge ofDysprosium =
                DemandSurge.builder().from(surge).elements(Set.of(Element.DY)).build();
        assertThat(need("cars-eu", START, ofDysprosium)).isEqualTo(60);
    }

    @Test
    void projectsStartAfterTheirLeadTimeAndRise() { // 30 months from March 2024, then 12 months to 40 t
        assertThat(capacity("sep-ee", YearMonth.of(2026, 8), ProjectPolicy.ALL)).isZero();
        assertThat(capacity("sep-ee", YearMonth.of(2026, 9), ProjectPolicy.ALL)).isCloseTo(40 / 13.0, CLOSE);
        assertThat(capacity("sep-ee", YearMonth.of(2027, 9), ProjectPolicy.ALL)).isCloseTo(40, CLOSE);
        assertThat(capacity("sep-ee", YearMonth.of(2030, 9), ProjectPolicy.ALL)).isCloseTo(40, CLOSE);
        assertThat(capacity("sep-ee", YearMonth.of(2030, 9), ProjectPolicy.EXPECTED))
                .isCloseTo(28, CLOSE);
        assertThat(capacity("sep-ee", YearMonth.of(2030, 9), ProjectPolicy.NONE))
                .isZero();
    }

    @Test
    void aDenialHoldsUpBuildingByItsDays() {
        assertThat(full("separation technology", 1, 1, 3, 31)).isEqualTo(YearMonth.of(2027, 12)); // three months
        assertThat(full("separation technology", 2, 1, 2, 14)).isEqualTo(YearMonth.of(2027, 10)); // half of one
        assertThat(full("extractant", 1, 1, 3, 31)).isEqualTo(YearMonth.of(2027, 9)); // not needed
    }

    /** The month of full capacity with a denial in 2025. */
    private static YearMonth full(String need, int month, int day, int lastMonth, int lastDay) {
        TechnologyDenial denial = TechnologyDenial.builder()
                .country(Country.CN)
                .need(need)
                .days(DateSpan.between(LocalDate.of(2025, month, day), LocalDate.of(2025, lastMonth, lastDay)))
                .build();
        YearMonth full = START;
        while (capacity("sep-ee", full, ProjectPolicy.ALL, denial) < 40 - 1e-9) {
            full = full.plusMonths(1);
        }
        return full;
    }

    @Test
    void cutsMultiplyAndQuotasScaleWhatIsLeft() {
        CapacityCut half = cut(0.5, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        CapacityCut later = cut(0.5, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 15));
        assertThat(capacity("sep-cn", START, ProjectPolicy.NONE, half, later))
                .isCloseTo(220 * 0.5 * (1 - 0.5 * 15 / 31), CLOSE);
        assertThat(capacity("mine-cn", START, ProjectPolicy.NONE, half)).isEqualTo(200);
        OutputQuota quota = OutputQuota.builder()
                .country(Country.CN)
                .stage(Stage.SEPARATION)
                .limitPerYear(Chains.tonnes(55))
                .days(DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)))
                .build();
        assertThat(capacity("sep-cn", START, ProjectPolicy.NONE, quota, half)).isCloseTo(55, CLOSE);
        assertThat(capacity("sep-cn", YearMonth.of(2025, 2), ProjectPolicy.NONE, quota, half))
                .isEqualTo(220);
        OutputQuota tenDays = OutputQuota.builder()
                .from(quota)
                .days(DateSpan.between(LocalDate.of(2025, 1, 22), LocalDate.of(2025, 2, 20)))
                .build();
        assertThat(capacity("sep-cn", START, ProjectPolicy.NONE, tenDays))
                .isCloseTo(220 * 21 / 31.0 + 55 * 10 / 31.0, CLOSE);
        OutputQuota wide = OutputQuota.builder()
                .from(quota)
                .limitPerYear(Chains.tonnes(300))
                .build();
        assertThat(capacity("sep-cn", START, ProjectPolicy.NONE, wide)).isEqualTo(220);
        assertThat(capacity("mine-cn", START, ProjectPolicy.NONE, quota)).isEqualTo(200);
    }

    @Test
    void scrapLimitsRecyclers() { // 0.27 of what cars took 120 months before
        assertThat(capacity("recycling-de", START, ProjectPolicy.NONE))
                .isCloseTo(0.27 * 60 / Math.pow(1.08, 10), CLOSE);
        assertThat(capacity("recycling-de", YearMonth.of(2035, 1), ProjectPolicy.NONE))
                .isEqualTo(10); // 16.2 t of scrap, 10 t of capacity
    }

    @Test
    void cutFlowsLeaveTheProductOfWhatEachLeaves() {
        FlowCut union = FlowCut.builder()
                .country(Country.CN)
                .addDestinations(Region.EU)
                .stopped(0.5)
                .days(DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)))
                .build();
        FlowCut halfOfTheMonth = FlowCut.builder()
                .country(Country.CN)
                .stopped(1)
                .days(DateSpan.from(LocalDate.of(2025, 1, 17))) // 15 of 31 days
                .build();
        MonthState state = state(START, ProjectPolicy.NONE, union, halfOfTheMonth);
        int magnets = 0; // magnets-cn, mine-au, mine-cn, recycling-de, sep-cn, sep-ee, then cars-eu, wind-cn
        int cars = 6;
        int wind = 7;
        assertThat(state.left(magnets, cars)).isCloseTo(0.5 * 16 / 31, CLOSE);
        assertThat(state.isCut(magnets, cars)).isTrue();
        assertThat(state.left(magnets, wind)).isEqualTo(1);
        assertThat(state.isCut(magnets, wind)).isFalse(); // at home
        assertThat(state.isCut(1, 4)).isFalse(); // from Australia
        assertThat(state.isCut(4, 5)).isTrue(); // to Estonia
        assertThat(state(YearMonth.of(2025, 1), ProjectPolicy.NONE).hasFlowCuts())
                .isFalse();
        assertThat(state(YearMonth.of(2025, 2), ProjectPolicy.NONE, union).hasFlowCuts())
                .isFalse();
    }

    @Test
    void ordersGoUpstreamByTheSharesOfLinks() {
        MonthState state = state(START, ProjectPolicy.NONE);
        double[] orders = Orders.of(state);
        double feed = 140 / 0.8;
        // magnets-cn to cars and wind; mine-au to sep-cn and sep-ee; mine-cn; recycling-de, sep-cn, sep-ee to
        // magnets-cn
        assertThat(orders[0]).isEqualTo(60);
        assertThat(orders[1]).isEqualTo(80);
        double ordinary = feed; // the project is asked for what it can send: nothing yet
        assertThat(orders[6]).isCloseTo(ordinary, CLOSE);
        assertThat(orders[7]).isZero();
        assertThat(orders[5]).isCloseTo(0.27 * 60 / Math.pow(1.08, 10), CLOSE);
        assertThat(orders[2]).isCloseTo(ordinary / 0.9 * 50 / 200, CLOSE);
        assertThat(orders[3]).isZero();
        assertThat(orders[4]).isCloseTo(ordinary / 0.9 * 150 / 200, CLOSE);
        MonthState later = state(YearMonth.of(2027, 9), ProjectPolicy.ALL);
        assertThat(Orders.of(later)[7]).isCloseTo(40, CLOSE);
    }

    private static CapacityCut cut(double lost, LocalDate first, LocalDate last) {
        return CapacityCut.builder()
                .country(Country.CN)
                .stage(Stage.SEPARATION)
                .addPlants("sep-cn")
                .lost(lost)
                .days(DateSpan.between(first, last))
                .build();
    }

    private static MonthState state(YearMonth month, ProjectPolicy projects, Shock... shocks) {
        return MonthState.of(
                NETWORK,
                Element.ND,
                Scenario.builder()
                        .from(BestCases.standing(List.of(shocks), START))
                        .months(144)
                        .projects(projects)
                        .build(),
                month);
    }

    private static double capacity(String plant, YearMonth month, ProjectPolicy projects, Shock... shocks) {
        MonthState state = state(month, projects, shocks);
        for (int p = 0; p < state.plants.size(); p++) {
            if (state.plants.get(p).id().equals(plant)) {
                return state.capacity[p];
            }
        }
        throw new IllegalArgumentException(plant);
    }

    private static double need(String demand, YearMonth month, Shock... shocks) {
        MonthState state = state(month, ProjectPolicy.ALL, shocks);
        return state.need[demand.equals("cars-eu") ? 0 : 1];
    }
}
