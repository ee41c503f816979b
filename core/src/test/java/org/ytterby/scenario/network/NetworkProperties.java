// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.testkit.NetworkArbitraries;

class NetworkProperties {

    @Property
    void nobodySellsWhatNobodyMakes(@ForAll Network network) {
        for (TradeLink link : network.links()) {
            link.amountPerYear()
                    .tonnes()
                    .forEach((element, tonnes) -> assertThat(network.plant(link.seller())
                                    .capacityPerYear()
                                    .tonnes()
                                    .states(element))
                            .isTrue());
        }
    }

    @Property
    void sellersAndBuyersAreTheSameLinks(@ForAll Network network) {
        List<TradeLink> bySeller = new ArrayList<>();
        network.plants().forEach(plant -> bySeller.addAll(network.buyersOf(plant.id())));
        List<TradeLink> byBuyer = new ArrayList<>();
        network.plants().forEach(plant -> byBuyer.addAll(network.sellersOf(plant.id())));
        network.demands().forEach(demand -> byBuyer.addAll(network.sellersOf(demand.id())));
        assertThat(bySeller).containsExactlyInAnyOrderElementsOf(network.links());
        assertThat(byBuyer).containsExactlyInAnyOrderElementsOf(network.links());
    }

    @Property
    void everyPlantIsOfOneStage(@ForAll Network network) {
        List<Plant> plants = new ArrayList<>();
        network.steps().forEach(step -> plants.addAll(network.plantsOf(step.stage())));
        assertThat(plants).containsExactlyInAnyOrderElementsOf(network.plants());
        network.plants()
                .forEach(
                        plant -> assertThat(network.step(plant.stage()).stage()).isEqualTo(plant.stage()));
    }

    @Property
    void theOrderOfPlantsDemandsAndLinksIsFree(@ForAll Network network, @ForAll long seed) {
        Network shuffled = Network.builder()
                .from(network)
                .plants(shuffled(network.plants(), seed))
                .demands(shuffled(network.demands(), seed))
                .links(shuffled(network.links(), seed))
                .build();
        assertThat(shuffled.elements()).isEqualTo(network.elements());
    }

    @Property
    void aPlantThatSomebodyNamesCannotBeLeftOut(@ForAll Network network) {
        String seller = network.links().get(0).seller();
        assertThatThrownBy(() -> Network.builder()
                        .from(network)
                        .plants(network.plants().stream()
                                .filter(plant -> !plant.id().equals(seller))
                                .toList())
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The needs of a balanced network, sent upstream by shares alone, fit in the capacities. */
    @Property
    void aBalancedNetworkFillsItsOrders(@ForAll("balanced") Network network) {
        Map<String, Map<Element, Double>> orders = new HashMap<>();
        for (UseDemand demand : network.demands()) {
            demand.needPerYear()
                    .tonnes()
                    .forEach((element, tonnes) -> send(network, orders, demand.id(), element, tonnes));
        }
        List<ChainStep> upstream = new ArrayList<>(network.steps());
        Collections.reverse(upstream);
        for (ChainStep step : upstream) {
            for (Plant plant : network.plantsOf(step.stage())) {
                orders.getOrDefault(plant.id(), Map.of()).forEach((element, tonnes) -> {
                    assertThat(tonnes)
                            .isLessThanOrEqualTo(
                                    plant.capacityPerYear().tonnes().getOrElse(element, 0) * (1 + 1e-12));
                    send(network, orders, plant.id(), element, tonnes / step.recovery());
                });
            }
        }
    }

    private static void send(
            Network network, Map<String, Map<Element, Double>> orders, String buyer, Element element, double tonnes) {
        List<TradeLink> links = network.sellersOf(buyer);
        double sum = links.stream()
                .mapToDouble(link -> link.amountPerYear().tonnes().getOrElse(element, 0))
                .sum();
        for (TradeLink link : links) {
            double amount = link.amountPerYear().tonnes().getOrElse(element, 0);
            if (amount > 0) {
                orders.computeIfAbsent(link.seller(), any -> new HashMap<>())
                        .merge(element, tonnes * amount / sum, Double::sum);
            }
        }
    }

    @Property
    void layersTakeInOneStageBesideRecycling(@ForAll("layered") Network network) {
        for (ChainStep step : network.steps()) {
            assertThat(step.takesFrom().stream().filter(stage -> stage != Stage.RECYCLING))
                    .hasSizeLessThan(2);
        }
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Provide
    static Arbitrary<Network> balanced() {
        return NetworkArbitraries.balancedPlain();
    }

    @Provide
    static Arbitrary<Network> layered() {
        return NetworkArbitraries.networks();
    }
}
