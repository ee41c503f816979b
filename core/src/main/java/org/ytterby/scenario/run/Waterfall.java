// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.Scenario;

/**
 * What each measure saves of a shortage, one added after the other. The steps add up to the whole; what a single one is worth
 * depends on the order, which is that of the steps.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Waterfall extends Serializable {

    /**
     * Returns the scenario.
     *
     * @return its name
     */
    String scenario();

    /**
     * Returns the shortage without any measure.
     *
     * @return tonnes by element over the whole run, each at least 0
     */
    Map<Element, Double> withoutMeasures();

    /**
     * Returns what the measures save.
     *
     * @return the steps, in the order in which the measures are added
     */
    List<WaterfallStep> steps();

    /**
     * Adds the measures in the order stocks, recycling, projects, substitutes, rerouting.
     *
     * @param network the network
     * @param scenario the scenario
     * @return the waterfall
     * @throws IllegalArgumentException as {@link Simulation#run}
     */
    static Waterfall of(Network network, Scenario scenario) {
        return of(network, scenario, List.of(Measure.values()));
    }

    /**
     * Adds measures in a given order.
     *
     * @param network the network
     * @param scenario the scenario, whose policies say how projects and rerouting count
     * @param order the measures, each once; those not named are left out throughout
     * @return the waterfall
     * @throws IllegalArgumentException as {@link Simulation#run}, or if a measure is named twice
     */
    static Waterfall of(Network network, Scenario scenario, List<Measure> order) {
        Simulation simulation = Simulation.of(network);
        Set<Measure> counted = EnumSet.noneOf(Measure.class);
        Map<Element, Double> left = shortage(simulation.prepare(scenario, counted));
        Builder waterfall = builder().scenario(scenario.name()).withoutMeasures(left);
        for (Measure measure : order) {
            counted.add(measure);
            Map<Element, Double> now = shortage(simulation.prepare(scenario, counted));
            Map<Element, Double> saved = new LinkedHashMap<>();
            for (Map.Entry<Element, Double> before : left.entrySet()) {
                saved.put(before.getKey(), before.getValue() - now.getOrDefault(before.getKey(), 0.0));
            }
            waterfall.addSteps(
                    WaterfallStep.builder().measure(measure).savedTonnes(saved).build());
            left = now;
        }
        return waterfall.build();
    }

    private static Map<Element, Double> shortage(PreparedRun run) {
        RunTonnes tonnes = run.tonnes();
        run.run(run.draw(), tonnes);
        Map<Element, Double> shortage = new LinkedHashMap<>();
        for (int e = 0; e < tonnes.elements().size(); e++) {
            shortage.put(tonnes.elements().get(e), tonnes.shortage(e));
        }
        return shortage;
    }

    /**
     * Returns the shortage that is left when all measures count.
     *
     * @return tonnes of all elements together
     */
    default double left() {
        return withoutMeasures().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                - steps().stream().mapToDouble(WaterfallStep::saved).sum();
    }

    /**
     * Returns the steps as lines for people.
     *
     * @return the lines
     */
    default String explain() {
        double sum = withoutMeasures().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        StringBuilder text =
                new StringBuilder(scenario()).append(": shortage in tonnes, measures added in this order\n");
        text.append(String.format(Locale.ROOT, "  %-18s %,12.1f\n", "without measures", sum));
        for (WaterfallStep step : steps()) {
            String name = step.measure().name().toLowerCase(Locale.ROOT);
            text.append(String.format(Locale.ROOT, "  %-18s %,12.1f\n", name, printed(-step.saved())));
        }
        return text.append(String.format(Locale.ROOT, "  %-18s %,12.1f\n", "left", printed(left())))
                .toString();
    }

    /** No minus sign before what rounds to nothing. */
    private static double printed(double tonnes) {
        return Math.abs(tonnes) < 0.05 ? 0 : tonnes;
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("scenario", scenario());
        withoutMeasures()
                .forEach((element, tonnes) -> Checks.notNegative("withoutMeasures[" + element.symbol() + "]", tonnes));
        Set<Measure> named = new HashSet<>();
        for (int s = 0; s < steps().size(); s++) {
            if (!named.add(steps().get(s).measure())) {
                throw Checks.refused(
                        "steps[" + s + "].measure",
                        "be named once",
                        steps().get(s).measure());
            }
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Waterfall}. */
    final class Builder extends ImmutableWaterfall.Builder {
        Builder() {}
    }
}
