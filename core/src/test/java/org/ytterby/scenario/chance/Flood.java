// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
import org.ytterby.scenario.shock.ProjectPolicy;
import org.ytterby.scenario.shock.Rerouting;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/**
 * One mine of 10 t of neodymium a month for one magnet maker, which needs as much and holds 15 t. From January 2026 the mine
 * loses a part of its capacity for a year: the shortage is 120 t times that part less the stock.
 */
final class Flood {

    static final double STOCK = 15;

    private Flood() {}

    static ElementTonnes tonnes(double tonnes) {
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(Map.of(Element.ND, tonnes)))
                .build();
    }

    static Network network() {
        return Network.builder()
                .name("mine and magnets")
                .basis(Basis.ELEMENT)
                .addSteps(ChainStep.builder().stage(Stage.MINING).recovery(1).build())
                .addPlants(Plant.builder()
                        .id("mine")
                        .stage(Stage.MINING)
                        .country(Country.AU)
                        .capacityPerYear(tonnes(120))
                        .build())
                .addDemands(UseDemand.builder()
                        .id("magnets")
                        .use("motors")
                        .region(Region.of(Country.JP))
                        .needPerYear(tonnes(120))
                        .growthPerYear(0)
                        .priority(1)
                        .build())
                .addLinks(TradeLink.builder()
                        .seller("mine")
                        .buyer("magnets")
                        .amountPerYear(tonnes(120))
                        .contracted(1)
                        .build())
                .addStocks(Stock.builder()
                        .holder("magnets")
                        .size(new StockSize.Held(tonnes(STOCK)))
                        .build())
                .build();
    }

    static Scenario scenario(double lost) {
        return Scenario.builder()
                .name("a mine floods")
                .start(YearMonth.of(2026, 1))
                .months(12)
                .addShocks(CapacityCut.builder()
                        .country(Country.AU)
                        .stage(Stage.MINING)
                        .lost(lost)
                        .days(DateSpan.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .build())
                .allocation(Allocation.PROPORTIONAL)
                .rerouting(Rerouting.NONE)
                .projects(ProjectPolicy.ALL)
                .build();
    }

    static UncertainParameter lost(Distribution distribution) {
        return new UncertainParameter.OfShock(0, ShockParameter.LOST, distribution, "assumed");
    }

    static UncertainParameter ofShock(ShockParameter parameter, Distribution distribution) {
        return new UncertainParameter.OfShock(0, parameter, distribution, "assumed");
    }

    static UncertainParameter ofMagnets(PartParameter parameter, Distribution distribution) {
        return new UncertainParameter.OfPart("magnets", parameter, distribution, "assumed");
    }

    static ChancePlan plan(int draws, UncertainParameter... parameters) {
        return ChancePlan.builder()
                .seed(7)
                .draws(draws)
                .parameters(List.of(parameters))
                .addPercentiles(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)
                .lineStopShare(0.9)
                .build();
    }
}
