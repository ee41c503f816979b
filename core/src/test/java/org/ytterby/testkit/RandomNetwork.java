// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

/** One network made from a seed: steps, plants, needs, links, and capacities from the orders that the needs send upstream. */
final class RandomNetwork {

    /** What a network shall be like: so many stages beside recycling, at most so many plants a stage, and what it may hold. */
    record Wish(int stages, int plants, int elements, int demands, boolean balanced, boolean relief, boolean skips) {}

    /** A plant before its capacity is known; late if it is still being built. */
    record Site(String id, Stage stage, Country country, Set<Element> makes, boolean late) {
        /** Whether the chain can count on it from the start. */
        boolean ordinary() {
            return !late && stage != Stage.RECYCLING;
        }
    }

    /** Who sells to whom. */
    record Pair(String seller, String buyer) {}

    private static final List<Stage> STAGES = List.of(
            Stage.MINING,
            Stage.CRACKING_LEACHING,
            Stage.SEPARATION,
            Stage.METAL_MAKING,
            Stage.ALLOYING,
            Stage.MAGNET_MAKING);
    private static final List<Element> ELEMENTS =
            List.of(Element.PR, Element.ND, Element.SM, Element.GD, Element.TB, Element.DY, Element.Y);
    private static final List<Country> COUNTRIES =
            List.of(Country.CN, Country.US, Country.AU, Country.MY, Country.JP, Country.EE, Country.MM);
    private static final List<Region> REGIONS = List.of(
            Region.EU,
            Region.of(Country.CN),
            Region.of(Country.US),
            Region.of(Country.JP),
            Region.of(Country.KR),
            Region.of(Country.DE));
    private static final List<String> USES = List.of("electric vehicles", "wind turbines", "defence", "consumer goods");

    final Wish wish;
    final Random random;
    final List<Element> elements;
    final Map<Stage, ChainStep> steps = new LinkedHashMap<>();
    final Map<String, Site> sites = new LinkedHashMap<>();
    final List<UseDemand> demands = new ArrayList<>();
    final Map<Pair, Map<Element, Double>> amounts = new LinkedHashMap<>();
    final Basis basis;

    private RandomNetwork(Wish wish, long seed) {
        this.wish = wish;
        this.random = new Random(seed);
        List<Element> pool = new ArrayList<>(ELEMENTS);
        Collections.shuffle(pool, random);
        this.elements = List.copyOf(pool.subList(0, wish.elements()));
        this.basis = random.nextInt(4) == 0 ? Basis.REO : Basis.ELEMENT;
    }

    static Network of(Wish wish, long seed) {
        return new RandomNetwork(wish, seed).made();
    }

    private Network made() {
        steps();
        for (Stage stage : steps.keySet()) {
            sites(stage);
        }
        for (int i = 1; i <= wish.demands(); i++) {
            demand("use-" + i);
        }
        for (Site site : sites.values()) {
            site.makes()
                    .forEach(element ->
                            buy(site.id(), element, step(site.stage()).takesFrom()));
        }
        Map<String, ElementVector> capacities = new RandomCapacities(this).capacities();
        Network.Builder network = Network.builder()
                .name("random network")
                .basis(basis)
                .addAllSteps(steps.values())
                .addAllDemands(demands);
        sites.values()
                .forEach(site -> network.addPlants(Plant.builder()
                        .id(site.id())
                        .stage(site.stage())
                        .country(site.country())
                        .capacityPerYear(tonnes(capacities.getOrDefault(site.id(), ElementVector.empty())))
                        .build()));
        amounts.forEach((pair, amount) -> network.addLinks(TradeLink.builder()
                .seller(pair.seller())
                .buyer(pair.buyer())
                .amountPerYear(tonnes(ElementVector.of(amount)))
                .contracted(hundredths(0, 100))
                .build()));
        if (wish.relief()) {
            new RandomRelief(this).addTo(network);
        }
        return network.build();
    }

    private void steps() {
        List<Stage> chosen = new ArrayList<>(STAGES);
        while (chosen.size() > wish.stages()) {
            chosen.remove(random.nextInt(chosen.size()));
        }
        boolean recycling = wish.relief() && random.nextInt(3) > 0;
        int fed = 1 + random.nextInt(chosen.size() - 1);
        if (recycling) {
            steps.put(Stage.RECYCLING, step(Stage.RECYCLING, Set.of(), 1));
        }
        for (int i = 0; i < chosen.size(); i++) {
            Set<Stage> feeds = new TreeSet<>();
            if (i > 0) {
                feeds.add(chosen.get(i - 1));
            }
            if (i > 1 && wish.skips() && random.nextInt(3) == 0) {
                feeds.add(chosen.get(i - 2));
            }
            if (recycling && i == fed) {
                feeds.add(Stage.RECYCLING);
            }
            steps.put(chosen.get(i), step(chosen.get(i), feeds, i == 0 ? 1 : hundredths(50, 100)));
        }
    }

    private static ChainStep step(Stage stage, Set<Stage> feeds, double recovery) {
        return ChainStep.builder()
                .stage(stage)
                .takesFrom(feeds)
                .recovery(recovery)
                .build();
    }

    /** The first plant of a stage makes every element; the others some of them. */
    private void sites(Stage stage) {
        boolean recycling = stage == Stage.RECYCLING;
        int count = 1 + random.nextInt(recycling ? Math.min(2, wish.plants()) : wish.plants());
        for (int i = 0; i < count; i++) {
            String id = stage.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + (i + 1);
            boolean late = i > 0 && !recycling && wish.relief() && random.nextInt(4) == 0;
            Set<Element> makes = i == 0 && !recycling ? new TreeSet<>(elements) : some(elements);
            sites.put(id, new Site(id, stage, COUNTRIES.get(random.nextInt(COUNTRIES.size())), makes, late));
        }
    }

    private void demand(String id) {
        List<Stage> stages = steps.keySet().stream()
                .filter(stage -> stage != Stage.RECYCLING)
                .toList();
        Stage stage = stages.get(random.nextInt(3) > 0 ? stages.size() - 1 : random.nextInt(stages.size()));
        Map<Element, Double> need = new EnumMap<>(Element.class);
        for (Element element : some(elements)) {
            need.put(element, random.nextInt(10) == 0 ? 0.0 : tenths(1, 50_000));
            buy(id, element, Set.of(stage));
        }
        demands.add(UseDemand.builder()
                .id(id)
                .use(USES.get(random.nextInt(USES.size())))
                .region(REGIONS.get(random.nextInt(REGIONS.size())))
                .needPerYear(tonnes(ElementVector.of(need)))
                .growthPerYear(wish.balanced() ? hundredths(-10, 0) : hundredths(-10, 20))
                .priority(1 + random.nextInt(4))
                .build());
    }

    /** Buys from some of those that make the element, among them the first, mostly, or always if the network is balanced. */
    private void buy(String buyer, Element element, Set<Stage> stages) {
        List<Site> sellers = sites.values().stream()
                .filter(site -> stages.contains(site.stage()) && site.makes().contains(element))
                .toList();
        List<Site> chosen = new ArrayList<>();
        for (Site seller : sellers) {
            boolean first = seller.makes().size() == elements.size() && seller.ordinary();
            if (first ? wish.balanced() || random.nextInt(3) > 0 : random.nextBoolean()) {
                chosen.add(seller);
            }
        }
        if (chosen.isEmpty() && !sellers.isEmpty()) {
            chosen.add(sellers.get(random.nextInt(sellers.size())));
        }
        for (Site seller : chosen) {
            amounts.computeIfAbsent(new Pair(seller.id(), buyer), any -> new EnumMap<>(Element.class))
                    .put(element, tenths(1, 1000));
        }
    }

    ChainStep step(Stage stage) {
        return Objects.requireNonNull(steps.get(stage));
    }

    ElementTonnes tonnes(ElementVector tonnes) {
        return ElementTonnes.builder().basis(basis).tonnes(tonnes).build();
    }

    <T extends Comparable<T>> Set<T> some(List<T> all) {
        Set<T> some = new TreeSet<>();
        for (T one : all) {
            if (random.nextInt(3) > 0) {
                some.add(one);
            }
        }
        if (some.isEmpty()) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    double hundredths(int low, int high) {
        return (low + random.nextInt(high - low + 1)) / 100.0;
    }

    double tenths(int low, int high) {
        return (low + random.nextInt(high - low + 1)) / 10.0;
    }
}
