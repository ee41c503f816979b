// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.supply.Region;

/** Small chains of neodymium. */
final class Chains {

    private Chains() {}

    /** Mines that deliver straight to one need. */
    static Network mines(Map<Country, Integer> tonnes, double need) {
        List<Plant> plants = new ArrayList<>();
        List<TradeLink> links = new ArrayList<>();
        tonnes.forEach((country, capacity) -> {
            plants.add(plant(country.alpha2(), Stage.MINING, country, capacity));
            links.add(link(country.alpha2(), "world"));
        });
        return network(List.of(step(Stage.MINING, 1)), plants, List.of(demand("world", need, 1)), links);
    }

    static Network network(List<ChainStep> steps, List<Plant> plants, List<UseDemand> demands, List<TradeLink> links) {
        return Network.builder()
                .name("small chain")
                .basis(Basis.ELEMENT)
                .addAllSteps(steps)
                .addAllPlants(plants)
                .addAllDemands(demands)
                .addAllLinks(links)
                .build();
    }

    static ChainStep step(Stage stage, double recovery, Stage... takesFrom) {
        return ChainStep.builder()
                .stage(stage)
                .takesFrom(Set.of(takesFrom))
                .recovery(recovery)
                .build();
    }

    static Plant plant(String id, Stage stage, Country country, double capacity) {
        return Plant.builder()
                .id(id)
                .stage(stage)
                .country(country)
                .capacityPerYear(tonnes(capacity))
                .build();
    }

    static UseDemand demand(String id, double need, int priority) {
        return UseDemand.builder()
                .id(id)
                .use("magnets")
                .region(Region.WORLD)
                .needPerYear(tonnes(need))
                .growthPerYear(0)
                .priority(priority)
                .build();
    }

    static TradeLink link(String seller, String buyer) {
        return TradeLink.builder()
                .seller(seller)
                .buyer(buyer)
                .amountPerYear(tonnes(1))
                .contracted(0)
                .build();
    }

    static ElementTonnes tonnes(double neodymium) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(Map.of(Element.ND, neodymium)))
                .build();
    }
}
