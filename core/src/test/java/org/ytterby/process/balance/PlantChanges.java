// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;

/** Plants made from other plants, for laws that compare two. */
final class PlantChanges {

    static final List<Element> ELEMENTS = List.of(Element.ND, Element.LA, Element.DY);

    private PlantChanges() {}

    /** The lower bound of what a stream takes of neodymium, 0 where nothing is stated. */
    static double share(Stream stream) {
        return share(stream, Element.ND);
    }

    private static double share(Stream stream, Element element) {
        return stream.split(element).map(split -> split.share().lower()).orElse(0.0);
    }

    private static double shareWithRest(Flowsheet plant, Stream stream, Element element) {
        if (!stream.takesRestOf(element)) {
            return share(stream, element);
        }
        double stated = plant.leaving(stream.source()).stream()
                .mapToDouble(s -> share(s, element))
                .sum();
        return Math.max(0, 1 - stated);
    }

    /** The same plant with another share of neodymium in one stream. */
    static Flowsheet withShare(Flowsheet plant, Stream chosen, double share) {
        List<Split> splits = chosen.splits().stream()
                .map(split -> split.scope().contains(Element.ND) ? Split.of(split.scope(), Math.min(1, share)) : split)
                .toList();
        return with(plant, Stream.builder().from(chosen).splits(splits).build());
    }

    /** The same plant of which it is no longer known what one stream takes. */
    static Flowsheet forgetting(Flowsheet plant, Stream chosen) {
        return with(plant, Stream.builder().from(chosen).splits(List.of()).build());
    }

    private static Flowsheet with(Flowsheet plant, Stream changed) {
        return Flowsheet.builder()
                .from(plant)
                .streams(plant.streams().stream()
                        .map(s -> s.id().equals(changed.id()) ? changed : s)
                        .toList())
                .build();
    }

    /** The operations with one way in, from another operation that they send nothing back to. */
    static List<Operation> mergeable(Flowsheet plant) {
        return plant.operations().stream()
                .filter(o -> plant.feeds().stream().noneMatch(f -> f.target().equals(o.id())))
                .filter(o -> plant.entering(o.id()).size() == 1)
                .filter(o -> plant.leaving(o.id()).stream()
                        .noneMatch(s ->
                                s.target().equals(plant.entering(o.id()).get(0).source())))
                .toList();
    }

    /** The same plant with an operation made one with the one before it: shares in series are multiplied. */
    static Flowsheet merged(Flowsheet plant, Operation second) {
        Stream between = plant.entering(second.id()).get(0);
        List<Stream> streams = new ArrayList<>();
        for (Stream stream : plant.streams()) {
            if (stream.source().equals(between.source()) && !stream.equals(between)) {
                streams.add(multiplied(plant, stream, between.source(), Map.of()));
            } else if (stream.source().equals(second.id())) {
                Map<Element, Double> before = new HashMap<>();
                ELEMENTS.forEach(e -> before.put(e, shareWithRest(plant, between, e)));
                streams.add(multiplied(plant, stream, between.source(), before));
            } else if (!stream.equals(between)) {
                streams.add(stream);
            }
        }
        return Flowsheet.builder()
                .from(plant)
                .operations(plant.operations().stream()
                        .filter(o -> !o.equals(second))
                        .toList())
                .streams(streams)
                .build();
    }

    private static Stream multiplied(Flowsheet plant, Stream stream, String source, Map<Element, Double> before) {
        return Stream.builder()
                .id(stream.id())
                .source(source)
                .target(stream.target())
                .kind(stream.kind())
                .addAllSplits(ELEMENTS.stream()
                        .map(e -> Split.of(
                                ElementScope.of(e), shareWithRest(plant, stream, e) * before.getOrDefault(e, 1.0)))
                        .toList())
                .build();
    }

    /** The same plant with one number drawn from each range, and unknown shares drawn from what is left. */
    static Flowsheet drawn(Flowsheet plant, Random random) {
        Flowsheet.Builder builder = Flowsheet.builder().from(plant).streams(List.of());
        plant.operations().forEach(operation -> {
            Map<Element, Double> left = new HashMap<>();
            for (Element element : ELEMENTS) {
                left.put(
                        element,
                        1
                                - plant.leaving(operation.id()).stream()
                                        .mapToDouble(s -> s.split(element)
                                                .map(split -> split.share().upper())
                                                .orElse(0.0))
                                        .sum());
            }
            plant.leaving(operation.id()).forEach(stream -> {
                Stream.Builder one = Stream.builder().from(stream).splits(List.of());
                stream.splits()
                        .forEach(split -> one.addSplits(Split.of(
                                split.scope(),
                                split.share().lower()
                                        + (split.share().upper() - split.share().lower()) * random.nextDouble())));
                left.keySet().stream()
                        .filter(e -> stream.split(e).isEmpty() && stream.rest().isEmpty())
                        .forEach(e -> {
                            double taken = Math.max(0, left.get(e)) * 0.9 * random.nextDouble();
                            left.merge(e, -taken, Double::sum);
                            one.addSplits(Split.of(ElementScope.of(e), taken));
                        });
                builder.addStreams(one.build());
            });
        });
        return builder.build();
    }
}
