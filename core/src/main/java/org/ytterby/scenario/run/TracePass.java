// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;

/** Follows what is missing after the contract pass back to plants that make less and flows that are stopped. */
final class TracePass {

    private record Place(Country country, Stage stage) {}

    private final Network network;
    private final List<Place> places;
    private final int[] placeOfPlant;
    private final int causes;
    private final List<TracedShortage> traced = new ArrayList<>();

    /** By node and cause, what a plant puts out less or a demand gets less; the last cause is need beyond the calm network. */
    private double[][] lost = {};

    private double[] missed = {};

    /** By demand and cause, over all months of the chain at hand. */
    private double[][] sums = {};

    TracePass(Network network) {
        this.network = network;
        this.places = network.plants().stream().map(TracePass::place).distinct().toList();
        this.placeOfPlant = network.plants().stream()
                .mapToInt(plant -> places.indexOf(place(plant)))
                .toArray();
        this.causes = 2 * places.size() + 1;
    }

    private static Place place(Plant plant) {
        return new Place(plant.country(), plant.stage());
    }

    void start(ElementChain chain) {
        lost = new double[chain.nodes()][causes];
        missed = new double[chain.demands];
        sums = new double[chain.demands][causes];
    }

    void afterContracts(ElementChain chain, Work work) {
        for (int node = 0; node < chain.nodes(); node++) {
            Arrays.fill(lost[node], 0);
            double asked = node < chain.plants ? feedAsked(chain, work, node) : work.need[node - chain.plants];
            feed(chain, work, node, asked);
            if (node < chain.plants) {
                output(chain, work, node);
            }
        }
        System.arraycopy(work.gap, 0, missed, 0, chain.demands);
    }

    private static double out(ElementChain chain, Work work, int plant) {
        double out = 0;
        for (int k = 0; k < work.classes; k++) {
            out += work.out[k * chain.plants + plant];
        }
        return out;
    }

    private static double feedAsked(ElementChain chain, Work work, int plant) {
        return chain.source[plant] ? 0 : out(chain, work, plant) / chain.recovery[plant];
    }

    /** What a node gets less than it needs, by cause. */
    private void feed(ElementChain chain, Work work, int node, double needed) {
        double[] loss = lost[node];
        double ordered = 0;
        for (int l = chain.firstLink[node]; l < chain.firstLink[node + 1]; l++) {
            int seller = chain.seller[l];
            double rationed = 0;
            for (int k = 0; k < work.classes; k++) {
                rationed += work.order[k * chain.links + l] * work.ratio[k * chain.plants + seller];
            }
            ordered += work.asked[l];
            loss[2 * placeOfPlant[chain.plantId[seller]] + 1] += Math.max(0, rationed - work.offer[l]);
            double whole = Arrays.stream(lost[seller]).sum();
            double lacking = work.asked[l] - rationed;
            for (int k = 0; k < causes && whole > 0 && lacking > 0; k++) {
                loss[k] += lacking * lost[seller][k] / whole;
            }
        }
        loss[causes - 1] += Math.max(0, needed - ordered);
    }

    /** Turns what a plant gets less into what it puts out less, own capacity included. */
    private void output(ElementChain chain, Work work, int plant) {
        double[] loss = lost[plant];
        double asked = out(chain, work, plant);
        double byFeed = 0;
        for (int k = 0; k < causes; k++) {
            loss[k] *= chain.recovery[plant];
            byFeed += loss[k];
        }
        double byCapacity = Math.max(0, asked - work.capacity[plant]);
        double own = Math.max(0, byCapacity - byFeed);
        double byShock = Math.min(own, byCapacity - Math.max(0, asked - work.calmCapacity[plant]));
        loss[2 * placeOfPlant[chain.plantId[plant]]] += Math.max(0, byShock);
        loss[causes - 1] += own - Math.max(0, byShock);
    }

    /** Spare capacity and stocks lessen every cause in proportion. */
    void afterMonth(ElementChain chain, Work work) {
        for (int d = 0; d < chain.demands; d++) {
            double[] loss = lost[chain.plants + d];
            double whole = Arrays.stream(loss).sum();
            for (int k = 0; k < causes && missed[d] > 0 && whole > 0; k++) {
                sums[d][k] += work.gap[d] * loss[k] / whole;
            }
        }
    }

    void end(ElementChain chain) {
        for (int d = 0; d < chain.demands; d++) {
            TracedShortage.Builder shortage = TracedShortage.builder()
                    .demand(network.demands().get(chain.demandId[d]).id())
                    .element(chain.element)
                    .beyondNetwork(sums[d][causes - 1]);
            for (int k = 0; k < causes - 1; k++) {
                if (sums[d][k] > 0) {
                    Place place = places.get(k / 2);
                    shortage.addCauses(new CausedShortage(
                            place.country,
                            place.stage,
                            k % 2 == 0 ? ShortageCause.CAPACITY : ShortageCause.FLOW,
                            sums[d][k]));
                }
            }
            traced.add(shortage.build());
        }
    }

    ShortageTrace result(String scenario) {
        return ShortageTrace.builder().scenario(scenario).shortages(traced).build();
    }
}
