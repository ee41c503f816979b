// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.process.Assumption;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** A small plant with a recycle, and random plants. */
public final class SampleFlowsheets {

    /** What is known of the shares in a random plant. */
    public enum Knowledge {
        /** Every share is a number. */
        EXACT,
        /** Shares are numbers or ranges. */
        RANGES,
        /** Some shares are unknown. */
        UNKNOWN
    }

    private static final List<ElementScope> SCOPES =
            List.of(ElementScope.of(Element.ND), ElementScope.of(Element.LA, Element.DY));

    private SampleFlowsheets() {}

    /**
     * Returns a plant of two operations: leaching takes 80 %, washing 90 % of it and sends back a range.
     *
     * @return the flowsheet, with an unknown share of neodymium from washing to the residue
     */
    public static Flowsheet washingPlant() {
        return Flowsheet.builder()
                .id("washing-plant")
                .name("Leaching and washing")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("leach")
                        .description("ore")
                        .form(Form.ORE)
                        .build())
                .addOperations(operation("leach", UnitOperation.LEACH), operation("wash", UnitOperation.PURIFICATION))
                .addStreams(
                        stream("leach", "wash", StreamKind.FORWARD, Split.of(ElementScope.ALL, 0.8)),
                        Stream.builder()
                                .from(stream("leach", "residue", StreamKind.FORWARD))
                                .rest(ElementScope.ALL)
                                .build(),
                        stream("wash", "carbonate", StreamKind.FORWARD),
                        stream("wash", "leach", StreamKind.RECYCLE, Split.between(ElementScope.ALL, 0.05, 0.1)))
                .addOutlets(
                        Outlet.builder()
                                .id("carbonate")
                                .description("mixed carbonate")
                                .kind(OutletKind.PRODUCT)
                                .form(Form.CARBONATE)
                                .stage(Stage.CRACKING_LEACHING)
                                .elements(ElementScope.TREO)
                                .build(),
                        Outlet.builder()
                                .id("residue")
                                .description("residue")
                                .kind(OutletKind.RESIDUE)
                                .build())
                .build();
    }

    /**
     * Returns what the washing plant needs to have no unknown share.
     *
     * @return the assumptions
     */
    public static AssumptionSet assumed() {
        return AssumptionSet.builder()
                .name("washing")
                .description("washing loses little")
                .addAssumptions(Assumption.builder()
                        .operation(UnitOperation.PURIFICATION)
                        .scope(ElementScope.TREO)
                        .share(Interval.exactly(0.9))
                        .reason("an example")
                        .build())
                .build();
    }

    /**
     * Returns an operation without stage.
     *
     * @param id its identifier
     * @param type its kind
     * @return the operation
     */
    public static Operation operation(String id, UnitOperation type) {
        return Operation.builder().id(id).description(id).type(type).build();
    }

    /**
     * Returns a stream.
     *
     * @param source where it comes from
     * @param target where it goes
     * @param kind on or back
     * @param splits its shares
     * @return the stream, named after its ends
     */
    public static Stream stream(String source, String target, StreamKind kind, Split... splits) {
        return Stream.builder()
                .id(source + ">" + target)
                .source(source)
                .target(target)
                .kind(kind)
                .addSplits(splits)
                .build();
    }

    /**
     * Returns a feed of three elements to a random plant.
     *
     * @param neodymium its tonnes
     * @param dysprosium its tonnes
     * @param lanthanum its tonnes
     * @return the amount
     */
    public static FeedAmount feed(double neodymium, double dysprosium, double lanthanum) {
        return FeedAmount.of(
                "ore",
                Basis.REO,
                ElementVector.of(Map.of(Element.ND, neodymium, Element.DY, dysprosium, Element.LA, lanthanum)));
    }

    /**
     * Returns random plants: one feed, up to nine operations, up to three recycles, the outlets {@code product} and {@code
     * residue}; at least 2 % of everything leaves at each turn.
     *
     * @param knowledge what is known of the shares
     * @return the arbitrary
     */
    public static Arbitrary<Flowsheet> any(Knowledge knowledge) {
        return Arbitraries.randomValue(random -> plant(random, knowledge));
    }

    /** Gives a random plant. */
    static Flowsheet plant(Random random, Knowledge knowledge) {
        int count = 1 + random.nextInt(9);
        List<List<String>> targets = new ArrayList<>();
        int[] parent = new int[count];
        for (int i = 0; i < count; i++) {
            targets.add(new ArrayList<>());
            parent[i] = i == 0 ? -1 : random.nextInt(i);
            if (i > 0) {
                targets.get(parent[i]).add("op" + i);
            }
        }
        for (int i = 0; i < count; i++) {
            if (targets.get(i).isEmpty() || random.nextInt(4) == 0) {
                targets.get(i).add("product");
            }
        }
        targets.get(random.nextInt(count)).add("residue");
        TreeSet<String> back = new TreeSet<>();
        for (int r = random.nextInt(4); r > 0; r--) {
            int from = random.nextInt(count);
            int to = from;
            for (int up = 1 + random.nextInt(3); up > 0 && parent[to] >= 0; up--) {
                to = parent[to];
            }
            if (to != from && back.add("op" + from + ">op" + to)) {
                targets.get(from).add("op" + to);
            }
        }
        Flowsheet.Builder plant = Flowsheet.builder()
                .id("plant")
                .name("Random plant")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("op0")
                        .description("ore")
                        .build())
                .addOutlets(
                        Outlet.builder()
                                .id("product")
                                .description("product")
                                .kind(OutletKind.PRODUCT)
                                .build(),
                        Outlet.builder()
                                .id("residue")
                                .description("residue")
                                .kind(OutletKind.RESIDUE)
                                .build());
        for (int i = 0; i < count; i++) {
            plant.addOperations(operation("op" + i, UnitOperation.LEACH));
            plant.addAllStreams(streams("op" + i, targets.get(i), back, random, knowledge));
        }
        return plant.build();
    }

    private static List<Stream> streams(
            String source, List<String> targets, java.util.Set<String> back, Random random, Knowledge knowledge) {
        List<Stream> streams = new ArrayList<>();
        boolean rest = targets.contains("residue") && random.nextBoolean();
        double[][] weights = new double[SCOPES.size()][targets.size()];
        for (double[] of : weights) {
            double sum = 0.02 + random.nextDouble();
            for (int i = 0; i < of.length; i++) {
                of[i] = random.nextInt(6) == 0 ? 0 : random.nextDouble();
                sum += of[i];
            }
            for (int i = 0; i < of.length; i++) {
                of[i] /= sum;
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            String target = targets.get(i);
            StreamKind kind = back.contains(source + ">" + target) ? StreamKind.RECYCLE : StreamKind.FORWARD;
            if (rest && target.equals("residue")) {
                streams.add(Stream.builder()
                        .from(stream(source, target, kind))
                        .rest(ElementScope.ALL)
                        .build());
                continue;
            }
            List<Split> splits = new ArrayList<>();
            for (int s = 0; s < SCOPES.size(); s++) {
                double high = weights[s][i];
                boolean ranged = knowledge != Knowledge.EXACT && random.nextBoolean();
                if (knowledge != Knowledge.UNKNOWN || random.nextInt(4) > 0) {
                    splits.add(Split.between(SCOPES.get(s), ranged ? high * random.nextDouble() : high, high));
                }
            }
            streams.add(stream(source, target, kind, splits.toArray(new Split[0])));
        }
        return streams;
    }
}
