// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.io.data.BaselineAssumption;
import org.ytterby.io.data.BaselineAssumption.Kind;
import org.ytterby.io.scenario.HomeFirst.Node;
import org.ytterby.io.scenario.HomeFirst.Pair;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.ChainStep;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.supply.Region;

/** Plants, needs and links of the baseline; what relieves a shortage is added by {@link BaselineRelief}. */
final class BaselineChain {

    private static final List<Stage> STAGES =
            List.of(Stage.MINING, Stage.SEPARATION, Stage.METAL_MAKING, Stage.MAGNET_MAKING);

    final BaselineInputs inputs;
    final Tonnage<String> output = new Tonnage<>();
    final Tonnage<Pair> flows = new Tonnage<>();
    final Map<Stage, List<Node>> plants = new LinkedHashMap<>();
    final List<UseDemand> demands = new ArrayList<>();
    final double utilisation;
    private final BaselineOptions options;
    private final Tonnage<String> needs = new Tonnage<>();

    BaselineChain(BaselineInputs inputs, BaselineOptions options) {
        this.inputs = inputs;
        this.options = options;
        this.utilisation = inputs.value(Kind.UTILISATION);
        STAGES.forEach(stage -> plants.put(stage, new ArrayList<>()));
    }

    Network network() {
        double demand = inputs.value(Kind.DEMAND_TOTAL);
        mining();
        separation(demand);
        makers(Stage.METAL_MAKING);
        makers(Stage.MAGNET_MAKING);
        demands(demand);
        for (Element element : BaselineInputs.ELEMENTS) {
            for (int i = 1; i < STAGES.size(); i++) {
                Tonnage<String> feed = feed(STAGES.get(i));
                HomeFirst.trade(element, sellers(STAGES.get(i)), output, plants(STAGES.get(i)), feed, flows);
            }
            List<Node> buyers = demands.stream()
                    .map(need -> new Node(need.id(), home(need.region())))
                    .toList();
            HomeFirst.trade(element, plants(Stage.MAGNET_MAKING), output, buyers, needs, flows);
        }
        return built();
    }

    private Network built() {
        Network.Builder network = Network.builder()
                .name("magnet rare earths " + BaselineInputs.YEAR)
                .basis(Basis.ELEMENT);
        BaselineRelief relief = new BaselineRelief(this, options);
        relief.addTo(network);
        plants.forEach((stage, nodes) -> nodes.forEach(node -> network.addPlants(Plant.builder()
                .id(node.id())
                .stage(stage)
                .country(Country.ofAlpha2(country(node)))
                .capacityPerYear(output.of(node.id(), 1 / utilisation))
                .build())));
        network.addAllDemands(demands);
        double contracted = inputs.value(Kind.CONTRACTED);
        flows.keys()
                .forEach(pair -> network.addLinks(TradeLink.builder()
                        .seller(pair.seller())
                        .buyer(pair.buyer())
                        .amountPerYear(flows.of(pair, 1))
                        .contracted(contracted)
                        .build()));
        for (Stage stage : STAGES) {
            network.addSteps(ChainStep.builder()
                    .stage(stage)
                    .takesFrom(relief.feeds(stage, stage == Stage.MINING ? Set.of() : Set.of(before(stage))))
                    .recovery(recovery(stage))
                    .build());
        }
        return network.addAllAssumptions(inputs.assumptions()).build();
    }

    /** What each country mines, and in one of them the feed that the table does not show. */
    private void mining() {
        NavigableMap<Country, Double> mined = inputs.explorer(Stage.MINING, BaselineInputs.YEAR);
        mined.forEach((country, tonnes) -> {
            String id = add(Stage.MINING, country, "");
            inputs.mix(country).forEach((element, part) -> output.add(id, element, tonnes * part));
        });
        double separated = sum(inputs.explorer(Stage.SEPARATION, BaselineInputs.YEAR));
        double gap = separated / recovery(Stage.SEPARATION) - sum(mined);
        if (gap > 0) {
            asTheWorld(
                    add(Stage.MINING, BaselineInputs.country(inputs.one(Kind.FEED_GAP, Stage.MINING)), "-unshown"),
                    gap);
        }
    }

    /** The heavy two in China but for a stated part, the light two so that every country's published total is met. */
    private void separation(double demand) {
        NavigableMap<Country, Double> separated = inputs.explorer(Stage.SEPARATION, BaselineInputs.YEAR);
        double world = sum(separated);
        double china = separated.getOrDefault(Country.CN, 0.0);
        double outside = inputs.one(Kind.HEAVY_OUTSIDE, Stage.SEPARATION).value();
        Map<Element, Double> all = new LinkedHashMap<>();
        double mined =
                BaselineInputs.ELEMENTS.stream().mapToDouble(output::total).sum();
        BaselineInputs.ELEMENTS.forEach(element -> all.put(element, output.total(element) / mined));
        double light = part(all, Element.PR) + part(all, Element.ND);
        separated.forEach((country, tonnes) -> {
            if (tonnes > 0 && country != Country.CN) {
                String id = add(Stage.SEPARATION, country, "");
                double heavy = (1 - light) * outside * world / (world - china);
                all.forEach((element, part) -> output.add(
                        id,
                        element,
                        tonnes * (isLight(element) ? (1 - heavy) * part / light : heavy * part / (1 - light))));
            }
        });
        String chinese = add(Stage.SEPARATION, Country.CN, "");
        all.forEach((element, part) -> {
            double others = plants(Stage.SEPARATION).stream()
                    .mapToDouble(node -> output.of(node.id(), element))
                    .sum();
            output.add(chinese, element, world * part - others);
        });
        Country scrap = BaselineInputs.country(inputs.one(Kind.SCRAP, Stage.SEPARATION));
        String collected = add(Stage.MINING, scrap, "-scrap");
        String again = add(Stage.SEPARATION, scrap, "-scrap");
        all.forEach((element, part) -> {
            output.add(again, element, (demand - world) * part);
            output.add(collected, element, (demand - world) * part / recovery(Stage.SEPARATION));
        });
    }

    private void asTheWorld(String id, double tonnes) {
        double mined =
                BaselineInputs.ELEMENTS.stream().mapToDouble(output::total).sum();
        Map<Element, Double> parts = new LinkedHashMap<>();
        BaselineInputs.ELEMENTS.forEach(element -> parts.put(element, output.total(element) / mined));
        parts.forEach((element, part) -> output.add(id, element, tonnes * part));
    }

    private void makers(Stage stage) {
        double china = inputs.shareOfChina(stage);
        Map<Element, Double> made = new LinkedHashMap<>();
        BaselineInputs.ELEMENTS.forEach(element -> made.put(
                element,
                plants(before(stage)).stream()
                                .mapToDouble(node -> output.of(node.id(), element))
                                .sum()
                        * recovery(stage)));
        String chinese = add(stage, Country.CN, "");
        made.forEach((element, tonnes) -> output.add(chinese, element, tonnes * china));
        for (BaselineAssumption share : inputs.all(
                Kind.REST_SHARE, row -> row.stage().filter(stage::equals).isPresent())) {
            String id = add(stage, BaselineInputs.country(share), "");
            made.forEach((element, tonnes) -> output.add(id, element, tonnes * (1 - china) * share.value()));
        }
    }

    private void demands(double demand) {
        double growth = inputs.value(Kind.GROWTH);
        double made = BaselineInputs.ELEMENTS.stream()
                .mapToDouble(element -> plants(Stage.MAGNET_MAKING).stream()
                        .mapToDouble(node -> output.of(node.id(), element))
                        .sum())
                .sum();
        inputs.uses().forEach((use, part) -> {
            int priority = (int) inputs.one(
                            Kind.PRIORITY, row -> row.use().filter(use::equals).isPresent())
                    .value();
            for (BaselineAssumption share : inputs.all(
                    Kind.REGION_SHARE, row -> row.use().filter(use::equals).isPresent())) {
                Region region = share.place().orElseThrow();
                String id = use.replace(' ', '-') + "-" + region.code().toLowerCase(Locale.ROOT);
                for (Element element : BaselineInputs.ELEMENTS) {
                    double all = plants(Stage.MAGNET_MAKING).stream()
                            .mapToDouble(node -> output.of(node.id(), element))
                            .sum();
                    needs.add(id, element, all * part * share.value() * demand / made);
                }
                demands.add(UseDemand.builder()
                        .id(id)
                        .use(use)
                        .region(region)
                        .needPerYear(needs.of(id, 1))
                        .growthPerYear(growth)
                        .priority(priority)
                        .build());
            }
        });
    }

    List<Node> plants(Stage stage) {
        return plants.getOrDefault(stage, List.of());
    }

    double recovery(Stage stage) {
        return stage == Stage.MINING ? 1 : inputs.one(Kind.RECOVERY, stage).value();
    }

    /** Sellers of feed, mines with a route under the place of the separator they feed first. */
    private List<Node> sellers(Stage stage) {
        return plants(before(stage)).stream()
                .map(node -> inputs
                        .all(
                                Kind.ROUTE,
                                row -> row.stage().filter(before(stage)::equals).isPresent()
                                        && row.place()
                                                .map(Region::code)
                                                .filter(node.place()::equals)
                                                .isPresent())
                        .stream()
                        .flatMap(row -> row.of().stream())
                        .findFirst()
                        .map(place -> new Node(node.id(), place))
                        .orElse(node))
                .toList();
    }

    private Tonnage<String> feed(Stage stage) {
        Tonnage<String> feed = new Tonnage<>();
        for (Node node : plants(stage)) {
            BaselineInputs.ELEMENTS.forEach(
                    element -> feed.add(node.id(), element, output.of(node.id(), element) / recovery(stage)));
        }
        return feed;
    }

    private String add(Stage stage, Country country, String suffix) {
        String id = stage.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + country.alpha2().toLowerCase(Locale.ROOT) + suffix;
        // scrap is separated where it is collected, apart from ore
        String place = suffix.equals("-scrap") ? country.alpha2() + "-scrap" : country.alpha2();
        Objects.requireNonNull(plants.get(stage)).add(new Node(id, place));
        return id;
    }

    private static String country(Node node) {
        return node.place().substring(0, 2);
    }

    /** The place of a region's own magnet makers: those of Germany are the ones of the European Union. */
    private static String home(Region region) {
        return region.equals(Region.EU) ? Country.DE.alpha2() : region.code();
    }

    static Stage before(Stage stage) {
        return STAGES.get(STAGES.indexOf(stage) - 1);
    }

    private static boolean isLight(Element element) {
        return element == Element.PR || element == Element.ND;
    }

    private static double part(Map<Element, Double> parts, Element element) {
        return parts.getOrDefault(element, 0.0);
    }

    private static double sum(Map<Country, Double> tonnes) {
        return tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
