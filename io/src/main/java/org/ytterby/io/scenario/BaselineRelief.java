// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.io.data.BaselineAssumption.Kind;
import org.ytterby.io.scenario.HomeFirst.Node;
import org.ytterby.io.scenario.HomeFirst.Pair;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Dependence;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Project;
import org.ytterby.scenario.network.RecyclingStream;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.network.UseSubstitute;
import org.ytterby.supply.Region;

/** Projects, old magnets, iron nitride and stocks of the baseline. */
final class BaselineRelief {

    private static final List<Integer> TRANCHES = List.of(BaselineInputs.YEAR, 2030, 2035, 2040);

    private final BaselineChain chain;
    private final BaselineInputs inputs;
    private final BaselineOptions options;

    BaselineRelief(BaselineChain chain, BaselineOptions options) {
        this.chain = chain;
        this.inputs = chain.inputs;
        this.options = options;
    }

    /** Adds to the network, and to the links of the chain, before these are written. */
    void addTo(Network.Builder network) {
        if (options.projects() == BaselineOptions.Projects.BASE_CASE) {
            projects(network, Stage.MINING);
            projects(network, Stage.SEPARATION);
        }
        if (options.oldMagnets() == BaselineOptions.OldMagnets.PUBLISHED_RATE) {
            oldMagnets(network);
        }
        if (options.ironNitride() != BaselineOptions.IronNitride.LEFT_OUT) {
            ironNitride(network, options.ironNitride().name());
        }
        if (options.demandStockDays() > 0) {
            chain.demands.forEach(need -> network.addStocks(Stock.builder()
                    .holder(need.id())
                    .size(new StockSize.DaysOfUse(options.demandStockDays()))
                    .build()));
        }
    }

    Set<Stage> feeds(Stage stage, Set<Stage> usual) {
        return stage == Stage.MAGNET_MAKING && options.oldMagnets() == BaselineOptions.OldMagnets.PUBLISHED_RATE
                ? ImmutableSet.<Stage>builder()
                        .addAll(usual)
                        .add(Stage.RECYCLING)
                        .build()
                : usual;
    }

    /** What a country is to put out more in a year of the projection than in the one before; what falls is left as it is. */
    private void projects(Network.Builder network, Stage stage) {
        for (int i = 1; i < TRANCHES.size(); i++) {
            NavigableMap<Country, Double> before = inputs.explorer(stage, TRANCHES.get(i - 1));
            int begun = TRANCHES.get(i - 1) + 1;
            int year = TRANCHES.get(i);
            inputs.explorer(stage, year).forEach((country, tonnes) -> {
                double more = tonnes - before.getOrDefault(country, 0.0);
                if (more > 0) {
                    project(network, stage, country, more, begun, year);
                }
            });
        }
    }

    private void project(Network.Builder network, Stage stage, Country country, double more, int begun, int year) {
        String id =
                stage.name().toLowerCase(Locale.ROOT) + "-" + country.alpha2().toLowerCase(Locale.ROOT) + "-" + year;
        Map<Element, Double> parts = stage == Stage.MINING ? inputs.mix(country) : world();
        Tonnage<String> made = new Tonnage<>();
        parts.forEach((element, part) -> made.add(id, element, more * part));
        network.addPlants(Plant.builder()
                .id(id)
                .stage(stage)
                .country(country)
                .capacityPerYear(made.of(id, 1 / chain.utilisation))
                .build());
        List<Node> buyers = chain.plants(stage == Stage.MINING ? Stage.SEPARATION : Stage.METAL_MAKING);
        for (Element element : BaselineInputs.ELEMENTS) {
            share(buyers, element).forEach((buyer, part) -> flow(id, buyer, element, made.of(id, element) * part));
            if (stage == Stage.SEPARATION) {
                double feed = made.of(id, element) / chain.recovery(stage);
                share(chain.plants(Stage.MINING), element)
                        .forEach((mine, part) -> flow(mine, id, element, feed * part));
            }
        }
        Project.Builder project = Project.builder()
                .plant(id)
                .begun(YearMonth.of(begun, 1))
                .leadTimeMonths((int) inputs.value(Kind.PROJECT_LEAD_MONTHS))
                .rampMonths((int) inputs.value(Kind.PROJECT_RAMP_MONTHS))
                .probability(inputs.value(Kind.PROJECT_PROBABILITY));
        inputs.all(
                        Kind.PROJECT_DEPENDENCE,
                        row -> row.stage().filter(stage::equals).isPresent() && BaselineInputs.country(row) != country)
                .forEach(row -> project.addDependsOn(Dependence.builder()
                        .need(row.of().orElseThrow())
                        .country(BaselineInputs.country(row))
                        .build()));
        network.addProjects(project.build());
    }

    private void flow(String seller, String buyer, Element element, double tonnes) {
        if (tonnes > 1e-6) {
            chain.flows.add(new Pair(seller, buyer), element, tonnes);
        }
    }

    /** The parts of plants in what they make together of an element; scrap is no part of it. */
    private Map<String, Double> share(List<Node> plants, Element element) {
        Map<String, Double> shares = new TreeMap<>();
        plants.stream()
                .filter(node -> !node.id().endsWith("-scrap"))
                .forEach(node -> shares.put(node.id(), chain.output.of(node.id(), element)));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((id, tonnes) -> tonnes / sum);
        return shares;
    }

    private Map<Element, Double> world() {
        Map<Element, Double> parts = new TreeMap<>();
        for (Element element : BaselineInputs.ELEMENTS) {
            parts.put(
                    element,
                    chain.plants(Stage.MINING).stream()
                            .mapToDouble(node -> chain.output.of(node.id(), element))
                            .sum());
        }
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        parts.replaceAll((element, tonnes) -> tonnes / sum);
        return parts;
    }

    private void oldMagnets(Network.Builder network) {
        Country country = BaselineInputs.country(inputs.one(Kind.RECYCLING_PLACE, Stage.RECYCLING));
        double rate = inputs.recyclingRate();
        double recovered = inputs.value(Kind.RECYCLING_RECOVERED);
        String id = "recycling-" + country.alpha2().toLowerCase(Locale.ROOT);
        Tonnage<String> made = new Tonnage<>();
        for (UseDemand need : chain.demands) {
            if (need.region().equals(Region.EU)) {
                need.needPerYear().tonnes().forEach((element, tonnes) -> made.add(id, element, tonnes * rate));
                network.addRecycling(RecyclingStream.builder()
                        .demand(need.id())
                        .plant(id)
                        .collected(rate / recovered)
                        .recovered(recovered)
                        .delayMonths((int) inputs.value(Kind.RECYCLING_DELAY_MONTHS))
                        .build());
            }
        }
        network.addSteps(ChainStep.builder().stage(Stage.RECYCLING).recovery(1).build());
        network.addPlants(Plant.builder()
                .id(id)
                .stage(Stage.RECYCLING)
                .country(country)
                .capacityPerYear(made.of(id, 1 / chain.utilisation))
                .build());
        for (Element element : BaselineInputs.ELEMENTS) {
            share(chain.plants(Stage.MAGNET_MAKING), element)
                    .forEach((maker, part) -> flow(id, maker, element, made.of(id, element) * part));
        }
    }

    private void ironNitride(Network.Builder network, String preset) {
        inputs.all(Kind.SUBSTITUTE_SHARE, row -> row.of().filter(preset::equals).isPresent())
                .forEach(share -> {
                    String use = share.use().orElseThrow();
                    network.addSubstitutes(UseSubstitute.builder()
                            .name("iron nitride in " + use)
                            .addAllDemands(chain.demands.stream()
                                    .filter(need -> need.use().equals(use))
                                    .map(UseDemand::id)
                                    .toList())
                            .addAllElements(BaselineInputs.ELEMENTS)
                            .ready(YearMonth.of((int) preset(Kind.SUBSTITUTE_YEAR, preset), 1))
                            .rampMonths((int) preset(Kind.SUBSTITUTE_RAMP_MONTHS, preset))
                            .largestShare(share.value())
                            .performanceLoss(preset(Kind.SUBSTITUTE_LOSS, preset))
                            .basedOn(share.statement() + "; "
                                    + share.evidence().note().orElse("no reason given"))
                            .build());
                });
    }

    private double preset(Kind kind, String preset) {
        return inputs.one(kind, row -> row.of().filter(preset::equals).isPresent())
                .value();
    }
}
