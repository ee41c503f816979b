// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.supply.Region;

/** The contract pass and the stocks of demands as one would write them first: straight on the models, with maps by name. */
final class MapsOfObjects {

    private final Network network;
    private final Scenario scenario;
    private final Map<String, Plant> plants = new HashMap<>();
    private final Map<String, UseDemand> demands = new HashMap<>();
    private final Map<String, List<TradeLink>> sellersOf = new HashMap<>();
    private final List<Plant> downstream = new ArrayList<>();

    MapsOfObjects(Network network, Scenario scenario) {
        this.network = network;
        this.scenario = scenario;
        network.plants().forEach(plant -> plants.put(plant.id(), plant));
        network.demands().forEach(demand -> demands.put(demand.id(), demand));
        network.links()
                .forEach(link -> sellersOf
                        .computeIfAbsent(link.buyer(), any -> new ArrayList<>())
                        .add(link));
        for (ChainStep step : network.steps()) {
            network.plants().stream().filter(plant -> plant.stage() == step.stage()).forEach(downstream::add);
        }
    }

    double shortage() {
        double shortage = 0;
        Map<String, Map<Element, Double>> stocks = new HashMap<>();
        for (Stock stock : network.stocks()) {
            Map<Element, Double> held = new HashMap<>();
            double days = ((StockSize.DaysOfUse) stock.size()).days();
            UseDemand demand = demands.get(stock.holder());
            demand.needPerYear().tonnes().forEach((element, tonnes) -> held.put(element, tonnes * days / 365));
            stocks.put(stock.holder(), held);
        }
        for (int m = 0; m < scenario.months(); m++) {
            for (Element element : network.elements()) {
                shortage += month(element, scenario.start().plusMonths(m), stocks);
            }
        }
        return shortage;
    }

    private double month(Element element, YearMonth month, Map<String, Map<Element, Double>> stocks) {
        Map<String, Double> asked = new HashMap<>();
        Map<TradeLink, Double> orders = new HashMap<>();
        for (UseDemand demand : network.demands()) {
            order(demand.id(), demand.needPerYear().tonnes().getOrElse(element, 0) / 12, element, asked, orders);
        }
        for (int p = downstream.size() - 1; p >= 0; p--) {
            Plant plant = downstream.get(p);
            double feed = asked.getOrDefault(plant.id(), 0.0) / network.step(plant.stage()).recovery();
            order(plant.id(), feed, element, asked, orders);
        }
        Map<String, Double> filled = new HashMap<>();
        for (Plant plant : downstream) {
            double canMake = plant.capacityPerYear().tonnes().getOrElse(element, 0) / 12 * stays(plant, element, month);
            if (sellersOf.containsKey(plant.id())) {
                double feed = arrived(plant.id(), Region.of(plant.country()), element, month, orders, filled);
                canMake = Math.min(canMake, feed * network.step(plant.stage()).recovery());
            }
            double out = asked.getOrDefault(plant.id(), 0.0);
            filled.put(plant.id(), out > canMake ? canMake / out : 1);
        }
        double shortage = 0;
        for (UseDemand demand : network.demands()) {
            double need = demand.needPerYear().tonnes().getOrElse(element, 0) / 12;
            double gap = need - arrived(demand.id(), demand.region(), element, month, orders, filled);
            Map<Element, Double> held = stocks.get(demand.id());
            double drawn = Math.min(held.get(element), Math.max(0, gap));
            held.put(element, held.get(element) - drawn);
            shortage += Math.max(0, gap - drawn);
        }
        return shortage;
    }

    private void order(
            String buyer, double feed, Element element, Map<String, Double> asked, Map<TradeLink, Double> orders) {
        List<TradeLink> links = sellersOf.getOrDefault(buyer, List.of());
        double sum = 0;
        for (TradeLink link : links) {
            sum += link.amountPerYear().tonnes().getOrElse(element, 0);
        }
        for (TradeLink link : links) {
            double order = feed * link.amountPerYear().tonnes().getOrElse(element, 0) / sum;
            orders.put(link, order);
            asked.merge(link.seller(), order, Double::sum);
        }
    }

    private double arrived(
            String buyer,
            Region region,
            Element element,
            YearMonth month,
            Map<TradeLink, Double> orders,
            Map<String, Double> filled) {
        double arrived = 0;
        for (TradeLink link : sellersOf.getOrDefault(buyer, List.of())) {
            double order = orders.get(link);
            arrived += Math.min(order * filled.get(link.seller()), order * passes(link, region, element, month));
        }
        return arrived;
    }

    private double stays(Plant plant, Element element, YearMonth month) {
        double stays = 1;
        for (Shock shock : scenario.shocks()) {
            if (shock instanceof CapacityCut cut
                    && cut.country() == plant.country()
                    && cut.stage().map(stage -> stage == plant.stage()).orElse(true)
                    && (cut.elements().isEmpty() || cut.elements().contains(element))) {
                stays *= 1 - cut.lost() * days(shock, month);
            }
        }
        return stays;
    }

    private double passes(TradeLink link, Region region, Element element, YearMonth month) {
        double passes = 1;
        for (Shock shock : scenario.shocks()) {
            if (shock instanceof FlowCut cut
                    && cut.country() == plants.get(link.seller()).country()
                    && (cut.elements().isEmpty() || cut.elements().contains(element))
                    && cut.reaches(region, month.atDay(1))) {
                passes *= 1 - cut.stopped() * days(shock, month);
            }
        }
        return passes;
    }

    private static double days(Shock shock, YearMonth month) {
        int hit = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            hit += shock.days().contains(month.atDay(day)) ? 1 : 0;
        }
        return hit / (double) month.lengthOfMonth();
    }
}
