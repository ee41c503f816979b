// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.supply.Region;

/** Which plants, links and demands of one chain the shocks of a scenario hit. */
final class ShockTargets {

    private static final int[] NONE = {};

    /** Plants by shock: of capacity cuts. */
    final int[][] cut;

    /** Links by shock: of flow cuts. */
    final int[][] stopped;

    /** Demands by shock: of surges. */
    final int[][] surged;

    /** Plants by shock: of quotas that limit the element. */
    final int[][] limited;

    /** The limit by shock, tonnes a month. */
    final double[] limit;

    private final Network network;
    private final ElementChain chain;
    private final Months months;
    private final Map<String, UseDemand> demands = new HashMap<>();

    ShockTargets(Network network, ElementChain chain, List<Shock> shocks, Months months) {
        this.network = network;
        this.chain = chain;
        this.months = months;
        network.demands().forEach(demand -> demands.put(demand.id(), demand));
        int count = shocks.size();
        cut = new int[count][];
        stopped = new int[count][];
        surged = new int[count][];
        limited = new int[count][];
        limit = new double[count];
        for (int s = 0; s < count; s++) {
            Shock shock = shocks.get(s);
            cut[s] = shock instanceof CapacityCut capacity ? plants(capacity) : NONE;
            stopped[s] = shock instanceof FlowCut flow ? links(flow) : NONE;
            surged[s] = shock instanceof DemandSurge surge ? demands(surge) : NONE;
            limited[s] = shock instanceof OutputQuota quota ? plants(quota) : NONE;
            limit[s] = shock instanceof OutputQuota quota
                    ? quota.limitPerYear().tonnes().getOrElse(chain.element, 0) / ChainCompiler.MONTHS_A_YEAR
                    : 0;
        }
    }

    private int[] plants(CapacityCut shock) {
        return hits(shock.elements())
                ? places(chain.plants, p -> {
                    Plant plant = plant(p);
                    return stands(plant, shock.country(), shock.stage())
                            && (shock.plants().isEmpty() || shock.plants().contains(plant.id()));
                })
                : NONE;
    }

    private int[] plants(OutputQuota shock) {
        return shock.limitPerYear().tonnes().states(chain.element)
                ? places(chain.plants, p -> stands(plant(p), shock.country(), Optional.of(shock.stage())))
                : NONE;
    }

    private int[] demands(DemandSurge shock) {
        return hits(shock.elements())
                ? places(
                        chain.demands,
                        d -> shock.demands()
                                .contains(
                                        network.demands().get(chain.demandId[d]).id()))
                : NONE;
    }

    private int[] links(FlowCut shock) {
        LocalDate day = months.firstDay(shock);
        return hits(shock.elements())
                ? places(chain.links, l -> {
                    String buyer = network.links().get(chain.linkId[l]).buyer();
                    return stands(plant(chain.seller[l]), shock.country(), shock.stage())
                            && shock.reaches(region(buyer), day);
                })
                : NONE;
    }

    private boolean hits(java.util.Set<Element> elements) {
        return elements.isEmpty() || elements.contains(chain.element);
    }

    private static boolean stands(Plant plant, Country country, Optional<Stage> stage) {
        return plant.country() == country && (stage.isEmpty() || stage.get() == plant.stage());
    }

    private Plant plant(int place) {
        return network.plants().get(chain.plantId[place]);
    }

    private Region region(String buyer) {
        UseDemand demand = demands.get(buyer);
        return demand != null
                ? demand.region()
                : network.plants().stream()
                        .filter(plant -> plant.id().equals(buyer))
                        .map(plant -> Region.of(plant.country()))
                        .findFirst()
                        .orElseThrow();
    }

    private static int[] places(int count, IntPredicate hit) {
        return IntStream.range(0, count).filter(hit).toArray();
    }
}
