// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.Allocation;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Parts of small networks, of neodymium unless said otherwise, by the month. */
final class Chains {

    static final YearMonth START = YearMonth.of(2026, 1);

    private Chains() {}

    static ElementTonnes aYear(double tonnesAMonth) {
        return tonnes(Map.of(Element.ND, 12 * tonnesAMonth));
    }

    static ElementTonnes tonnes(Map<Element, Double> tonnes) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(new TreeMap<>(tonnes)))
                .build();
    }

    static Network.Builder network() {
        return Network.builder().name("small").basis(Basis.ELEMENT);
    }

    static ChainStep step(Stage stage, double recovery, Stage... from) {
        return ChainStep.builder()
                .stage(stage)
                .addTakesFrom(from)
                .recovery(recovery)
                .build();
    }

    static Plant plant(String id, Stage stage, Country country, double aMonth) {
        return Plant.builder()
                .id(id)
                .stage(stage)
                .country(country)
                .capacityPerYear(aYear(aMonth))
                .build();
    }

    static UseDemand demand(String id, Country country, double aMonth, int priority) {
        return UseDemand.builder()
                .id(id)
                .use("motors")
                .region(Region.of(country))
                .needPerYear(aYear(aMonth))
                .growthPerYear(0)
                .priority(priority)
                .build();
    }

    static TradeLink link(String seller, String buyer, double aMonth) {
        return link(seller, buyer, aMonth, 0);
    }

    static TradeLink link(String seller, String buyer, double aMonth, double contracted) {
        return TradeLink.builder()
                .seller(seller)
                .buyer(buyer)
                .amountPerYear(aYear(aMonth))
                .contracted(contracted)
                .build();
    }

    static Stock stock(String holder, double tonnes) {
        return Stock.builder()
                .holder(holder)
                .size(new StockSize.Held(tonnes(Map.of(Element.ND, tonnes))))
                .build();
    }

    static Scenario.Builder scenario(int months) {
        return Scenario.builder()
                .name("test")
                .start(START)
                .months(months)
                .allocation(Allocation.PROPORTIONAL)
                .rerouting(Rerouting.NONE)
                .projects(ProjectPolicy.ALL);
    }

    static CapacityCut cut(Country country, Stage stage, double lost, String days) {
        return CapacityCut.builder()
                .country(country)
                .stage(stage)
                .lost(lost)
                .days(DateSpan.parse(days))
                .build();
    }

    static FlowCut stop(Country country, double stopped, String days, Region... to) {
        return FlowCut.builder()
                .country(country)
                .destinations(Set.of(to))
                .stopped(stopped)
                .days(DateSpan.parse(days))
                .build();
    }

    static DateSpan always() {
        return DateSpan.from(LocalDate.of(2020, 1, 1));
    }

    /** A mine in China, a separator in Japan that recovers 80 %, and a use in Japan that needs 10 t a month. */
    static Network.Builder threeNodes() {
        return network()
                .addSteps(step(Stage.MINING, 1), step(Stage.SEPARATION, 0.8, Stage.MINING))
                .addPlants(
                        plant("mine", Stage.MINING, Country.CN, 15),
                        plant("separator", Stage.SEPARATION, Country.JP, 10))
                .addDemands(demand("motors", Country.JP, 10, 1))
                .addLinks(link("mine", "separator", 12.5), link("separator", "motors", 10));
    }
}
