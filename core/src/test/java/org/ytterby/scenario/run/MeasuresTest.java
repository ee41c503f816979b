// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.scenario.run.Chains.aYear;
import static org.ytterby.scenario.run.Chains.cut;
import static org.ytterby.scenario.run.Chains.demand;
import static org.ytterby.scenario.run.Chains.link;
import static org.ytterby.scenario.run.Chains.network;
import static org.ytterby.scenario.run.Chains.plant;
import static org.ytterby.scenario.run.Chains.scenario;
import static org.ytterby.scenario.run.Chains.step;
import static org.ytterby.scenario.run.Chains.threeNodes;

import java.time.YearMonth;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Dependence;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.network.UseSubstitute;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.time.DateSpan;

/** Projects, recycling, substitutes, growth, surges, quotas and rerouting, each reckoned by hand. */
class MeasuresTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static void assertShort(Outcome outcome, double... expected) {
        assertThat(outcome.shortage().toArray()).containsExactly(expected, EXACT);
    }

    /** Two mines for a use of 10 t: an old one of 6 t, a new one of 8 t from the month its project starts. */
    private static Network.Builder withProject(int leadTimeMonths, int rampMonths) {
        return network()
                .addSteps(step(Stage.MINING, 1))
                .addPlants(plant("old", Stage.MINING, Country.CN, 6), plant("new", Stage.MINING, Country.AU, 8))
                .addDemands(demand("motors", Country.JP, 10, 1))
                .addLinks(link("old", "motors", 10), link("new", "motors", 1))
                .addProjects(Project.builder()
                        .plant("new")
                        .begun(YearMonth.of(2025, 7))
                        .leadTimeMonths(leadTimeMonths)
                        .rampMonths(rampMonths)
                        .probability(0.25)
                        .addDependsOn(Dependence.builder()
                                .need("separation technology")
                                .country(Country.CN)
                                .build())
                        .build());
    }

    /** Eight months from July 2025 end with February 2026; 8 t in even steps over 3 months are 2, 4, 6, 8. */
    @Test
    void aProjectStartsAfterItsLeadTimeAndRampsUpInEvenSteps() {
        Simulation simulation = Simulation.of(withProject(8, 3).build());
        assertShort(simulation.run(scenario(6).build()), 4, 4, 2, 0, 0, 0);
        Outcome outcome = simulation.run(scenario(6).build());
        assertThat(outcome.plant("new").elements().get(Element.ND).made().toArray())
                .containsExactly(new double[] {0, 0, 2, 4, 6, 8}, EXACT);
        assertThat(outcome.plant("old").elements().get(Element.ND).asked().toArray())
                .containsExactly(new double[] {10, 10, 8, 6, 4, 2}, EXACT);
    }

    @Test
    void aPolicySaysHowProjectsCount() {
        Simulation simulation = Simulation.of(withProject(8, 0).build());
        assertShort(simulation.run(scenario(3).projects(ProjectPolicy.NONE).build()), 4, 4, 4);
        assertShort(simulation.run(scenario(3).projects(ProjectPolicy.EXPECTED).build()), 4, 4, 2);
        assertShort(simulation.run(scenario(3).projects(ProjectPolicy.ALL).build()), 4, 4, 0);
    }

    /** Denied for 61 days of October and November 2025 and half of February 2026 (14 of 28 days): two months and a half. */
    @Test
    void buildingStandsStillWhileTechnologyIsDenied() {
        Scenario denied = scenario(7)
                .addShocks(
                        denial(Country.CN, "separation technology", "[2025-10-01, 2025-11-30]"),
                        denial(Country.CN, "separation technology", "[2026-02-01, 2026-02-14]"),
                        denial(Country.CN, "reagents", "[2025-01-01, ...)"),
                        denial(Country.US, "separation technology", "[2025-01-01, ...)"))
                .build();
        assertShort(Simulation.of(withProject(8, 0).build()).run(denied), 4, 4, 4, 4, 4, 0, 0);
        Scenario forever = scenario(3)
                .addShocks(denial(Country.CN, "separation technology", "[2025-01-01, ...)"))
                .build();
        assertShort(Simulation.of(withProject(1, 0).build()).run(forever), 4, 4, 4);
    }

    private static TechnologyDenial denial(Country country, String need, String days) {
        return TechnologyDenial.builder()
                .country(country)
                .need(need)
                .days(DateSpan.parse(days))
                .build();
    }

    @Test
    void aDrawSetsProjectsDelaysSeveritiesAndNeeds() {
        Scenario flood = scenario(4)
                .addShocks(cut(Country.CN, Stage.MINING, 0.5, "[2026-02-01, ...)"))
                .build();
        PreparedRun run = Simulation.of(withProject(8, 0).build()).prepare(flood);
        RunDraw draw = run.draw();
        assertShort(run.outcome(draw), 4, 7, 0, 0);
        assertShort(run.outcome(draw.delay(0, 1)), 4, 7, 7, 0);
        assertShort(run.outcome(draw.built(0, 0.5)), 4, 7, 7, 3);
        assertShort(run.outcome(draw.severity(0, 1)), 4, 10, 10, 6);
        assertShort(run.outcome(draw.needed(0, 0.5)), 0, 5, 5, 1);
        draw.reset();
        assertShort(run.outcome(draw), 4, 7, 0, 0);
    }

    /** Half of what was used two months ago is collected and 80 % of it recovered: 4 t of 10, in March 4 t of January's. */
    @Test
    void recyclingLivesOnWhatWasUsedBefore() {
        Network.Builder network = network()
                .addSteps(step(Stage.MINING, 1), step(Stage.RECYCLING, 1))
                .addPlants(
                        plant("mine", Stage.MINING, Country.CN, 10),
                        plant("recycler", Stage.RECYCLING, Country.JP, 100))
                .addDemands(demand("motors", Country.JP, 10, 1))
                .addLinks(link("mine", "motors", 9), link("recycler", "motors", 1))
                .addRecycling(RecyclingStream.builder()
                        .demand("motors")
                        .plant("recycler")
                        .collected(0.5)
                        .recovered(0.8)
                        .delayMonths(2)
                        .build());
        Scenario flood = scenario(6)
                .addShocks(cut(Country.CN, Stage.MINING, 1, "[2026-01-01, ...)"))
                .build();
        // uses: 4 of 10 needed before the run, 4, then 40 % of what was used two months before
        assertShort(Simulation.of(network.build()).run(flood), 6, 6, 8.4, 8.4, 9.36, 9.36);
        // the need of November 2025, which grew by a half in a year: 10 / 1.5^(2/12)
        Network grown = network.demands(java.util.List.of(UseDemand.builder()
                        .from(demand("motors", Country.JP, 10, 1))
                        .growthPerYear(0.5)
                        .build()))
                .build();
        Outcome outcome = Simulation.of(grown).run(scenario(1).build());
        assertThat(outcome.plant("recycler").elements().get(Element.ND).made().get(0))
                .isEqualTo(4 / Math.pow(1.5, 2 / 12.0), EXACT);
        assertShort(outcome, 0);
    }

    @Test
    void aSubstituteTakesOverFromTheMonthItIsReady() {
        Network network = threeNodes()
                .addSubstitutes(UseSubstitute.builder()
                        .name("iron nitride")
                        .addDemands("motors")
                        .addElements(Element.ND)
                        .ready(YearMonth.of(2026, 2))
                        .rampMonths(1)
                        .largestShare(0.4)
                        .performanceLoss(0.5)
                        .basedOn("a test")
                        .build())
                .build();
        Scenario gone = scenario(4)
                .addShocks(cut(Country.CN, Stage.MINING, 1, "[2026-01-01, ...)"))
                .build();
        Outcome outcome = Simulation.of(network).run(gone);
        assertShort(outcome, 10, 8, 6, 6);
        assertThat(outcome.demand("motors").performanceLost().toArray())
                .containsExactly(new double[] {0, 0.1, 0.2, 0.2}, EXACT);
        assertThat(outcome.demand("motors")
                        .elements()
                        .get(Element.ND)
                        .replaced()
                        .toArray())
                .containsExactly(new double[] {0, 2, 4, 4}, EXACT);
    }

    /** The separator makes 10 t at most: growth of 21 % a year is 1.21^(m/12), a surge by a half for 14 of 28 days a quarter. */
    @Test
    void needsGrowByTheMonthAndSurge() {
        Network network = threeNodes()
                .demands(java.util.List.of(UseDemand.builder()
                        .from(demand("motors", Country.JP, 10, 1))
                        .growthPerYear(0.21)
                        .build()))
                .build();
        Scenario surge = scenario(3)
                .addShocks(DemandSurge.builder()
                        .addDemands("motors")
                        .factor(1.5)
                        .days(DateSpan.parse("[2026-02-15, 2026-02-28]"))
                        .build())
                .build();
        assertShort(
                Simulation.of(network).run(surge),
                0,
                12.5 * Math.pow(1.21, 1 / 12.0) - 10,
                10 * Math.pow(1.21, 2 / 12.0) - 10);
        ShortageTrace trace = Simulation.of(network).trace(surge);
        assertThat(trace.byCountry()).isEmpty();
        assertThat(trace.beyondNetwork()).isGreaterThan(2);
    }

    /** The mine's 15 t are limited to 5 t a month; for 15 of January's 31 days. */
    @Test
    void aQuotaLimitsThePlantsOfACountryTogether() {
        Scenario quota = scenario(2)
                .addShocks(OutputQuota.builder()
                        .country(Country.CN)
                        .stage(Stage.MINING)
                        .limitPerYear(aYear(5))
                        .days(DateSpan.parse("[2026-01-17, ...)"))
                        .build())
                .build();
        double january = 15 - 10 * 15 / 31.0;
        assertShort(Simulation.of(threeNodes().build()).run(quota), 10 - 0.8 * january, 10 - 0.8 * 5);
    }

    /** Of 100 t asked of A and B alike, A sends nothing; B has room for 15 t more of which its feed allows 8. */
    @Test
    void reroutingAsksSellersWithRoomThatCanBeFed() {
        Network network = network()
                .addSteps(step(Stage.MINING, 1), step(Stage.SEPARATION, 0.8, Stage.MINING))
                .addPlants(
                        plant("mine", Stage.MINING, Country.AU, 72.5),
                        plant("a", Stage.SEPARATION, Country.CN, 50),
                        plant("b", Stage.SEPARATION, Country.MY, 65))
                .addDemands(demand("motors", Country.JP, 100, 1))
                .addLinks(link("mine", "a", 1), link("mine", "b", 1), link("a", "motors", 50), link("b", "motors", 50))
                .build();
        Scenario gone = scenario(1)
                .addShocks(cut(Country.CN, Stage.SEPARATION, 1, "[2026-01-01, ...)"))
                .build();
        Scenario rerouted = Scenario.builder()
                .from(gone)
                .rerouting(Rerouting.SPARE_CAPACITY)
                .build();
        // the mine is asked for 125 t and offers each separator 36.25 t, of which b makes 29 t and a nothing
        assertShort(Simulation.of(network).run(gone), 71);
        // then b gets all that is left of 72.5 t: 58 t of products
        assertShort(Simulation.of(network).run(rerouted), 42);
    }
}
