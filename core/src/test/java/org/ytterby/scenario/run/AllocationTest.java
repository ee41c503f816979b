// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ytterby.scenario.run.Chains.demand;
import static org.ytterby.scenario.run.Chains.link;
import static org.ytterby.scenario.run.Chains.network;
import static org.ytterby.scenario.run.Chains.plant;
import static org.ytterby.scenario.run.Chains.scenario;
import static org.ytterby.scenario.run.Chains.step;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Allocation;

/** Who gets what of a seller that cannot fill all orders. */
class AllocationTest {

    /** A mine of 12 t, a separator that recovers all, and needs of 10, 6 and 4 t of ranks 2, 1 and 2. */
    private static Network three() {
        return network()
                .addSteps(step(Stage.MINING, 1), step(Stage.SEPARATION, 1, Stage.MINING))
                .addPlants(
                        plant("mine", Stage.MINING, Country.CN, 12),
                        plant("separator", Stage.SEPARATION, Country.CN, 50))
                .addDemands(
                        demand("cars", Country.JP, 10, 2),
                        demand("defence", Country.US, 6, 1),
                        demand("wind", Country.DE, 4, 2))
                .addLinks(
                        link("mine", "separator", 20),
                        link("separator", "cars", 10, 0.5),
                        link("separator", "defence", 6, 0),
                        link("separator", "wind", 4, 1))
                .build();
    }

    private static void assertDelivered(Allocation allocation, double cars, double defence, double wind) {
        Outcome outcome =
                Simulation.of(three()).run(scenario(1).allocation(allocation).build());
        assertThat(outcome.demands().stream().map(AllocationTest::delivered).toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(cars, defence, wind);
    }

    private static double delivered(DemandOutcome demand) {
        return demand.elements().get(Element.ND).produced().get(0);
    }

    @Test
    void everyOrderIsFilledToTheSameFraction() {
        assertDelivered(Allocation.PROPORTIONAL, 6, 3.6, 2.4);
    }

    @Test
    void theBetterRankIsFilledFirst() {
        assertDelivered(Allocation.PRIORITY_FIRST, 6 * 10 / 14.0, 6, 6 * 4 / 14.0);
    }

    /** 5 + 0 + 4 t are under contract; the other 3 t are shared over 5 + 6 + 0 t. */
    @Test
    void whatIsUnderContractIsFilledFirst() {
        assertDelivered(Allocation.CONTRACT_FIRST, 5 + 3 * 5 / 11.0, 3 * 6 / 11.0, 4);
    }

    @Property
    void onOneSellerNoRankGetsAnythingBeforeTheBetterOnesHaveAll(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0.1, max = 1000) Double> needs,
            @ForAll @DoubleRange(max = 3000) double capacity) {
        Network.Builder network =
                network().addSteps(step(Stage.MINING, 1)).addPlants(plant("mine", Stage.MINING, Country.CN, capacity));
        for (int d = 0; d < needs.size(); d++) {
            network.addDemands(demand("use" + d, Country.JP, needs.get(d), needs.size() - d))
                    .addLinks(link("mine", "use" + d, 1 + d));
        }
        Outcome outcome = Simulation.of(network.build())
                .run(scenario(1).allocation(Allocation.PRIORITY_FIRST).build());
        List<Double> expected = new ArrayList<>();
        double left = capacity;
        for (int d = needs.size() - 1; d >= 0; d--) {
            expected.add(0, Math.min(left, needs.get(d)));
            left -= Math.min(left, needs.get(d));
        }
        for (int d = 0; d < needs.size(); d++) {
            assertThat(delivered(outcome.demands().get(d))).isEqualTo(expected.get(d), within(1e-7));
        }
    }
}
