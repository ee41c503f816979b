// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.scenario.network.ChainStep;

/**
 * What a tonne is worth in tonnes of mine output: at a stage the product of 1/recovery over it and the steps before it, so that
 * an amount keeps its number all the way down. What a recycling plant puts out is worth as much as what its buyers take in
 * besides; where nothing but recycling leads to a place, it counts 1.
 */
final class Worths {

    private static final double TOLERANCE = 1e-12;

    private final MonthState state;
    private final Map<Stage, Double> in = new EnumMap<>(Stage.class);
    private final Map<Stage, Double> out = new EnumMap<>(Stage.class);

    /** What a tonne is worth that leaves a plant or enters a demand, 0 while it is not known. */
    private final double[] worth;

    private Worths(MonthState state) {
        this.state = state;
        worth = new double[state.plants.size() + state.demands.size()];
        state.network.steps().forEach(this::step);
        for (int i = 0; i < state.plants.size(); i++) {
            worth[i] = out.getOrDefault(state.plants.get(i).stage(), 0.0);
        }
        spread();
        for (int node = 0; node < worth.length; node++) {
            if (worth[node] == 0) {
                worth[node] = 1;
                spread();
            }
        }
        state.links.forEach(this::check);
    }

    static Worths of(MonthState state) {
        return new Worths(state);
    }

    /** What a tonne is worth that leaves a plant or enters a demand. */
    double of(int node) {
        return worth[node];
    }

    /** What a tonne is worth that enters a plant or a demand. */
    double into(int node) {
        return node < state.plants.size()
                ? in.getOrDefault(state.plants.get(node).stage(), 1.0)
                : worth[node];
    }

    boolean agree(int seller, int buyer) {
        return Math.abs(of(seller) - into(buyer)) <= TOLERANCE * into(buyer);
    }

    private void step(ChainStep step) {
        Map<Stage, Double> feeds = new LinkedHashMap<>();
        for (Stage feed : step.takesFrom()) {
            Double known = out.get(feed);
            if (known != null) {
                feeds.put(feed, known);
            }
        }
        double first = feeds.values().stream().findFirst().orElse(1.0);
        if (feeds.values().stream().anyMatch(other -> Math.abs(other - first) > TOLERANCE * first)) {
            throw Checks.refused(
                    "steps[" + step.stage() + "].takesFrom",
                    "be of one worth in mine output, whatever way it came, for a largest flow",
                    feeds);
        }
        if (step.stage() != Stage.RECYCLING || !step.takesFrom().isEmpty()) {
            in.put(step.stage(), first);
            out.put(step.stage(), step.takesFrom().isEmpty() ? 1 : first / step.recovery());
        }
    }

    /** Carries what is known along links into demands and back into recycling plants until nothing changes. */
    private void spread() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (MonthState.Link link : state.links) {
                if (worth[link.seller()] == 0 && into(link.buyer()) > 0) {
                    worth[link.seller()] = into(link.buyer());
                    changed = true;
                } else if (worth[link.buyer()] == 0 && worth[link.seller()] > 0) {
                    worth[link.buyer()] = worth[link.seller()];
                    changed = true;
                }
            }
        }
    }

    private void check(MonthState.Link link) {
        if (!agree(link.seller(), link.buyer())) {
            throw Checks.refused(
                    "links[" + state.id(link.seller()) + " to " + state.id(link.buyer()) + "]",
                    "carry what is worth " + into(link.buyer())
                            + " in mine output, as by other ways, for a largest flow",
                    of(link.seller()));
        }
    }
}
