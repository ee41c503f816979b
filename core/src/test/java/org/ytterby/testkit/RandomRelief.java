// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.scenario.network.ChainAssumption;
import org.ytterby.scenario.network.Dependence;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.UseSubstitute;
import org.ytterby.testkit.RandomNetwork.Site;

/** Stocks, recycling streams, substitutes, projects and assumptions of a random network. */
final class RandomRelief {

    static final List<Dependence> DEPENDENCES = List.of(
            dependence("separation technology", Country.CN),
            dependence("extractant", Country.CN),
            dependence("strip caster", Country.JP));
    private static final List<String> NAMES = List.of("iron nitride", "ferrite", "wound rotor");

    private final RandomNetwork network;

    RandomRelief(RandomNetwork network) {
        this.network = network;
    }

    void addTo(Network.Builder made) {
        network.sites.values().forEach(site -> stock(made, site.id(), site.makes()));
        network.demands.forEach(demand ->
                stock(made, demand.id(), demand.needPerYear().tonnes().toMap().keySet()));
        network.sites.values().stream()
                .filter(site -> site.stage() == Stage.RECYCLING)
                .forEach(site -> streams(made, site));
        for (int i = network.random.nextInt(3); i > 0; i--) {
            made.addSubstitutes(substitute(NAMES.get(i)));
        }
        network.sites.values().stream().filter(Site::late).forEach(site -> made.addProjects(project(site)));
        if (network.random.nextBoolean()) {
            made.addAssumptions(ChainAssumption.builder()
                    .about("all")
                    .text("made at random")
                    .reason("a test")
                    .build());
        }
    }

    private void stock(Network.Builder made, String holder, Set<Element> elements) {
        if (network.random.nextInt(5) < 3) {
            return;
        }
        Map<Element, Double> held = new HashMap<>();
        network.some(List.copyOf(elements)).forEach(element -> held.put(element, network.tenths(0, 5000)));
        StockSize size = network.random.nextBoolean()
                ? new StockSize.DaysOfUse(network.random.nextInt(121))
                : new StockSize.Held(network.tonnes(ElementVector.of(held)));
        made.addStocks(Stock.builder().holder(holder).size(size).build());
    }

    private void streams(Network.Builder made, Site plant) {
        for (String demand :
                network.some(network.demands.stream().map(use -> use.id()).toList())) {
            made.addRecycling(RecyclingStream.builder()
                    .demand(demand)
                    .plant(plant.id())
                    .collected(network.hundredths(0, 50)) // of at most two plants
                    .recovered(network.hundredths(30, 100))
                    .delayMonths(1 + network.random.nextInt(24))
                    .build());
        }
    }

    private UseSubstitute substitute(String name) {
        return UseSubstitute.builder()
                .name(name)
                .addAllDemands(network.some(
                        network.demands.stream().map(use -> use.id()).toList()))
                .addAllElements(network.some(network.elements))
                .ready(YearMonth.of(2024, 1).plusMonths(network.random.nextInt(48)))
                .rampMonths(network.random.nextInt(25))
                .largestShare(network.hundredths(0, 50)) // of at most two
                .performanceLoss(network.hundredths(0, 100))
                .basedOn("a test")
                .build();
    }

    private Project project(Site plant) {
        Project.Builder project = Project.builder()
                .plant(plant.id())
                .begun(YearMonth.of(2022, 1).plusMonths(network.random.nextInt(48)))
                .leadTimeMonths(network.random.nextInt(49))
                .rampMonths(network.random.nextInt(25))
                .probability(network.hundredths(0, 100));
        if (network.random.nextBoolean()) {
            project.capital(new Money(BigDecimal.valueOf(network.random.nextInt(1000)), Currency.getInstance("USD")));
        }
        for (Dependence dependence : DEPENDENCES) {
            if (network.random.nextInt(3) == 0) {
                project.addDependsOn(dependence);
            }
        }
        return project.build();
    }

    private static Dependence dependence(String need, Country country) {
        return Dependence.builder().need(need).country(country).build();
    }
}
