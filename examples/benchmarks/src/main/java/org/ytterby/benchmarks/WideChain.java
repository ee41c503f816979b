// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.RareEarths;
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

/**
 * An invented chain of eight stages with plants in twenty countries each, all seventeen rare earths, and twenty demands with 60
 * days of stock; every node buys from three sellers. Capacities are a tenth above what is asked of them.
 */
final class WideChain {

    static final int STAGES = 8;
    static final int COUNTRIES = 20;
    static final int SELLERS = 3;
    static final int MONTHS = 60;
    static final int CELLS = STAGES * COUNTRIES * RareEarths.ALL.size();

    private static final double RECOVERY = 0.9;
    private static final List<Stage> ALL = List.of(Stage.values()).subList(0, STAGES);
    private static final YearMonth START = YearMonth.of(2026, 1);

    private final Random random = new Random(1787);
    private final double[][] asked = new double[STAGES + 1][COUNTRIES];
    private final List<TradeLink> links = new ArrayList<>();

    private WideChain() {}

    static Network network() {
        return new WideChain().made();
    }

    private Network made() {
        Network.Builder network = Network.builder().name("wide").basis(Basis.ELEMENT);
        for (int d = 0; d < COUNTRIES; d++) {
            asked[STAGES][d] = 100 + random.nextInt(900);
            network.addDemands(UseDemand.builder()
                    .id(id(STAGES, d))
                    .use("use")
                    .region(Region.of(country(d)))
                    .needPerYear(tonnes(asked[STAGES][d]))
                    .growthPerYear(0)
                    .priority(1 + d % 3)
                    .build());
            network.addStocks(Stock.builder()
                    .holder(id(STAGES, d))
                    .size(new StockSize.DaysOfUse(60))
                    .build());
        }
        for (int s = STAGES - 1; s >= 0; s--) {
            for (int buyer = 0; buyer < COUNTRIES; buyer++) {
                buy(s, buyer);
            }
        }
        for (int s = 0; s < STAGES; s++) {
            network.addSteps(ChainStep.builder()
                    .stage(ALL.get(s))
                    .takesFrom(s == 0 ? Set.of() : Set.of(ALL.get(s - 1)))
                    .recovery(s == 0 ? 1 : RECOVERY)
                    .build());
            for (int c = 0; c < COUNTRIES; c++) {
                network.addPlants(Plant.builder()
                        .id(id(s, c))
                        .stage(ALL.get(s))
                        .country(country(c))
                        .capacityPerYear(tonnes(1.1 * asked[s][c]))
                        .build());
            }
        }
        return network.addAllLinks(links).build();
    }

    /** A node of the next stage buys from three plants of this one. */
    private void buy(int stage, int buyer) {
        double feed = asked[stage + 1][buyer] / (stage + 1 < STAGES ? RECOVERY : 1);
        for (int k = 0; k < SELLERS && feed > 0; k++) {
            int seller = (buyer * 7 + k * k + stage) % COUNTRIES;
            asked[stage][seller] += feed / SELLERS;
            links.add(TradeLink.builder()
                    .seller(id(stage, seller))
                    .buyer(id(stage + 1, buyer))
                    .amountPerYear(tonnes(feed / SELLERS))
                    .contracted(0.5)
                    .build());
        }
    }

    static String id(int stage, int country) {
        return stage + "-" + country;
    }

    private static Country country(int index) {
        return Country.values()[index * 7];
    }

    private static ElementTonnes tonnes(double each) {
        Map<Element, Double> tonnes = new EnumMap<>(Element.class);
        RareEarths.ALL.forEach(element -> tonnes.put(element, each));
        return ElementTonnes.builder()
                .basis(Basis.ELEMENT)
                .tonnes(ElementVector.of(tonnes))
                .build();
    }

    /** Nothing happens. */
    static Scenario calm() {
        return Scenario.builder()
                .name("calm")
                .start(START)
                .months(MONTHS)
                .allocation(Allocation.PROPORTIONAL)
                .rerouting(Rerouting.NONE)
                .projects(ProjectPolicy.ALL)
                .build();
    }

    /** One country stops seven elements at one stage for a year: about 8 % of element months are hit. */
    static Scenario hit() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        return Scenario.builder()
                .from(calm())
                .name("hit")
                .addShocks(
                        CapacityCut.builder()
                                .country(country(3))
                                .stage(Stage.SEPARATION)
                                .addElements(
                                        Element.SM,
                                        Element.GD,
                                        Element.TB,
                                        Element.DY,
                                        Element.LU,
                                        Element.SC,
                                        Element.Y)
                                .lost(0.8)
                                .days(DateSpan.between(first, first.plusDays(364)))
                                .build())
                .build();
    }

    /** Exports of one country are cut all the time for all elements: every element month is hit. */
    static Scenario cut() {
        return Scenario.builder()
                .from(calm())
                .name("cut")
                .addShocks(FlowCut.builder()
                        .country(country(3))
                        .stopped(0.5)
                        .days(DateSpan.always())
                        .build())
                .build();
    }

    /** The same, and buyers ask elsewhere. */
    static Scenario rerouted() {
        return Scenario.builder().from(cut()).name("rerouted").rerouting(Rerouting.SPARE_CAPACITY).build();
    }
}
