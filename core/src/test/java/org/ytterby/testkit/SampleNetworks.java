// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Money;
import org.ytterby.scenario.network.ChainAssumption;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Dependence;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.network.UseSubstitute;
import org.ytterby.supply.Region;

/** A small chain of magnets with round, made-up figures that the fixed examples share. */
public final class SampleNetworks {

    private SampleNetworks() {}

    /**
     * Returns two mines, two separators, one of them being built, a magnet maker, a recycler and two uses.
     *
     * @return the network
     */
    public static Network magnets() {
        return Network.builder()
                .name("magnets, made up")
                .basis(Basis.ELEMENT)
                .addSteps(
                        step(Stage.MINING, Set.of(), 1),
                        step(Stage.RECYCLING, Set.of(), 1),
                        step(Stage.SEPARATION, Set.of(Stage.MINING), 0.9),
                        step(Stage.MAGNET_MAKING, Set.of(Stage.SEPARATION, Stage.RECYCLING), 0.8))
                .addPlants(
                        plant("mine-cn", Stage.MINING, Country.CN, 200, 20),
                        plant("mine-au", Stage.MINING, Country.AU, 100, 5),
                        plant("sep-cn", Stage.SEPARATION, Country.CN, 220, 20),
                        plant("sep-ee", Stage.SEPARATION, Country.EE, 40, 2),
                        plant("magnets-cn", Stage.MAGNET_MAKING, Country.CN, 160, 12),
                        plant("recycling-de", Stage.RECYCLING, Country.DE, 10, 1))
                .addDemands(
                        demand("cars-eu", "electric vehicles", Region.EU, 60, 4, 0.08, 2),
                        demand("wind-cn", "wind turbines", Region.of(Country.CN), 80, 6, -0.02, 1))
                .addLinks(
                        link("mine-cn", "sep-cn", 150, 15, 1),
                        link("mine-au", "sep-cn", 50, 3, 0.5),
                        link("mine-au", "sep-ee", 30, 2, 1),
                        link("sep-cn", "magnets-cn", 170, 14, 0.6),
                        link("sep-ee", "magnets-cn", 20, 1, 0),
                        link("recycling-de", "magnets-cn", 5, 0.5, 0),
                        link("magnets-cn", "cars-eu", 60, 4, 0.25),
                        link("magnets-cn", "wind-cn", 80, 6, 0.75))
                .addStocks(
                        stock("cars-eu", new StockSize.DaysOfUse(45)),
                        stock("sep-cn", new StockSize.Held(tonnes(12, 0.5))))
                .addRecycling(RecyclingStream.builder()
                        .demand("cars-eu")
                        .plant("recycling-de")
                        .collected(0.3)
                        .recovered(0.9)
                        .delayMonths(120)
                        .build())
                .addSubstitutes(substitute())
                .addProjects(project())
                .addAssumptions(ChainAssumption.builder()
                        .about("all figures")
                        .text("every figure is made up")
                        .reason("a small chain to show how one is written")
                        .build())
                .build();
    }

    static Project project() {
        return Project.builder()
                .plant("sep-ee")
                .begun(YearMonth.of(2024, 3))
                .leadTimeMonths(30)
                .rampMonths(12)
                .capital(new Money(new BigDecimal("75000000"), Currency.getInstance("EUR")))
                .probability(0.7)
                .addDependsOn(Dependence.builder()
                        .need("separation technology")
                        .country(Country.CN)
                        .build())
                .build();
    }

    static UseSubstitute substitute() {
        return UseSubstitute.builder()
                .name("iron nitride")
                .addDemands("wind-cn", "cars-eu")
                .addElements(Element.DY, Element.ND)
                .ready(YearMonth.of(2028, 1))
                .rampMonths(36)
                .largestShare(0.15)
                .performanceLoss(0.2)
                .basedOn("made up")
                .build();
    }

    static ElementTonnes tonnes(double neodymium, double dysprosium) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(Map.of(Element.ND, neodymium, Element.DY, dysprosium)))
                .build();
    }

    private static ChainStep step(Stage stage, Set<Stage> takesFrom, double recovery) {
        return ChainStep.builder()
                .stage(stage)
                .takesFrom(takesFrom)
                .recovery(recovery)
                .build();
    }

    private static Plant plant(String id, Stage stage, Country country, double neodymium, double dysprosium) {
        return Plant.builder()
                .id(id)
                .stage(stage)
                .country(country)
                .capacityPerYear(tonnes(neodymium, dysprosium))
                .build();
    }

    private static UseDemand demand(
            String id, String use, Region region, double neodymium, double dysprosium, double growth, int priority) {
        return UseDemand.builder()
                .id(id)
                .use(use)
                .region(region)
                .needPerYear(tonnes(neodymium, dysprosium))
                .growthPerYear(growth)
                .priority(priority)
                .build();
    }

    private static TradeLink link(String seller, String buyer, double neodymium, double dysprosium, double contracted) {
        return TradeLink.builder()
                .seller(seller)
                .buyer(buyer)
                .amountPerYear(tonnes(neodymium, dysprosium))
                .contracted(contracted)
                .build();
    }

    private static Stock stock(String holder, StockSize size) {
        return Stock.builder().holder(holder).size(size).build();
    }
}
