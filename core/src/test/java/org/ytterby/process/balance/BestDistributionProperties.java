// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.element.Element;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.SampleFlowsheets;
import org.ytterby.testkit.SampleFlowsheets.Knowledge;

/**
 * The bounds of a balance are the least and the most over all corners of the shares. Where the shares of an operation lie
 * within bounds and add up to at most 1, an extreme amount is reached at a corner, and every corner comes from filling the
 * streams one after the other in some order until nothing is left.
 */
class BestDistributionProperties {

    private static final FeedAmount FEED = SampleFlowsheets.feed(100, 2, 30);
    private static final int MOST_CORNERS = 400;

    @Provide
    Arbitrary<Flowsheet> ranged() {
        return SampleFlowsheets.any(Knowledge.RANGES)
                .filter(plant -> plant.operations().size() <= 4);
    }

    @Provide
    Arbitrary<Flowsheet> unknown() {
        return SampleFlowsheets.any(Knowledge.UNKNOWN)
                .filter(plant -> plant.operations().size() <= 3);
    }

    @Property(tries = 150)
    void boundsOfRangesAreTheBestCorners(@ForAll("ranged") Flowsheet plant) {
        assertReached(plant);
    }

    @Property(tries = 150)
    void boundsOfUnknownSharesAreTheBestCorners(@ForAll("unknown") Flowsheet plant) {
        assertReached(plant);
    }

    private static void assertReached(Flowsheet plant) {
        List<List<Map<String, Double>>> corners = new ArrayList<>();
        long count = 1;
        for (Operation operation : plant.operations()) {
            List<Map<String, Double>> of = corners(plant, operation);
            count *= of.size();
            Assume.that(count <= MOST_CORNERS);
            corners.add(of);
        }
        Map<String, double[]> best = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Map<String, Double> shares = new HashMap<>();
            int left = i;
            for (List<Map<String, Double>> of : corners) {
                shares.putAll(of.get(left % of.size()));
                left /= of.size();
            }
            arriving(plant, shares).forEach((place, amount) -> {
                double[] range = best.computeIfAbsent(place, key -> new double[] {Double.MAX_VALUE, 0});
                range[0] = Math.min(range[0], amount);
                range[1] = Math.max(range[1], amount);
            });
        }
        Balance balance = FlowsheetBalance.forward(plant, List.of(FEED));
        balance.outlets().forEach((id, amounts) -> assertBounds(id, amounts, best));
        balance.losses().forEach((id, amounts) -> assertBounds("loss of " + id, amounts, best));
    }

    private static void assertBounds(String place, ElementBounds amounts, Map<String, double[]> best) {
        Interval bounds = amounts.get(Element.ND).orElseThrow();
        double[] range = best.get(place);
        assertThat(bounds.lower()).as("least of %s", place).isCloseTo(range[0], within(1e-7));
        assertThat(bounds.upper()).as("most of %s", place).isCloseTo(range[1], within(1e-7));
    }

    /** Every way to fill the streams of an operation in turn, the loss among them if no stream takes the rest. */
    private static List<Map<String, Double>> corners(Flowsheet plant, Operation operation) {
        ElementShares shares = new ElementShares(new Network(plant), AssumptionSet.none(), Element.ND);
        List<Stream> leaving = plant.leaving(operation.id());
        Map<String, double[]> ranges = new LinkedHashMap<>();
        for (Stream stream : leaving) {
            int s = plant.streams().indexOf(stream);
            ranges.put(stream.id(), new double[] {shares.lower[s], shares.upper[s]});
        }
        if (leaving.stream().noneMatch(s -> s.takesRestOf(Element.ND))) {
            ranges.put("loss of " + operation.id(), new double[] {0, 1});
        }
        List<Map<String, Double>> corners = new ArrayList<>();
        Assume.that(ranges.size() <= 5);
        for (List<String> order : orders(List.copyOf(ranges.keySet()))) {
            double left = 1 - ranges.values().stream().mapToDouble(r -> r[0]).sum();
            Map<String, Double> corner = new HashMap<>();
            for (String slot : order) {
                double taken = Math.min(ranges.get(slot)[1] - ranges.get(slot)[0], Math.max(0, left));
                corner.put(slot, ranges.get(slot)[0] + taken);
                left -= taken;
            }
            if (!corners.contains(corner)) {
                corners.add(corner);
            }
        }
        return corners;
    }

    private static List<List<String>> orders(List<String> slots) {
        if (slots.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : slots) {
            List<String> others = slots.stream().filter(s -> !s.equals(first)).toList();
            for (List<String> order : orders(others)) {
                List<String> one = new ArrayList<>(List.of(first));
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }

    /**
     * What arrives at outlets and is lost after 8192 and after twice as many turns; plants of which something still moves on
     * so slowly that the two differ are left out. What goes round for ever arrives nowhere.
     */
    private static Map<String, Double> arriving(Flowsheet plant, Map<String, Double> shares) {
        List<String> places = new ArrayList<>();
        plant.operations().forEach(o -> places.add(o.id()));
        plant.outlets().forEach(o -> places.add(o.id()));
        plant.operations().forEach(o -> places.add("loss of " + o.id()));
        int operations = plant.operations().size();
        double[][] turn = new double[places.size()][places.size()];
        for (Stream stream : plant.streams()) {
            turn[places.indexOf(stream.source())][places.indexOf(stream.target())] += shares.get(stream.id());
        }
        for (int place = 0; place < places.size(); place++) {
            int loss = places.indexOf("loss of " + places.get(place));
            if (place < operations) {
                turn[place][loss] = shares.getOrDefault(places.get(loss), 0.0);
            } else {
                turn[place][place] = 1;
            }
        }
        for (int doubling = 0; doubling < 13; doubling++) {
            turn = squared(turn);
        }
        double[][] twice = squared(turn);
        int start = places.indexOf(plant.feeds().get(0).target());
        Map<String, Double> arrived = new HashMap<>();
        for (int place = operations; place < places.size(); place++) {
            Assume.that(Math.abs(twice[start][place] - turn[start][place]) < 1e-12);
            arrived.put(places.get(place), 100 * twice[start][place]);
        }
        return arrived;
    }

    private static double[][] squared(double[][] matrix) {
        double[][] square = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int k = 0; k < matrix.length; k++) {
                for (int j = 0; j < matrix.length && matrix[i][k] != 0; j++) {
                    square[i][j] += matrix[i][k] * matrix[k][j];
                }
            }
        }
        return square;
    }
}
