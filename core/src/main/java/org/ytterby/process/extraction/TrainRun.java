// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.internal.Checks;

/** The streams of a train while its cuts are made. */
final class TrainRun {

    private final ExtractionOrder order;
    private final List<TrainStream> streams = new ArrayList<>();

    TrainRun(ExtractionOrder order, TrainStream feed) {
        this.order = order;
        feed.moles().toMap().keySet().forEach(order::rank);
        List<Element> sorted = new ArrayList<>(feed.elements());
        sorted.sort(Comparator.comparingInt(order::rank));
        streams.add(new TrainStream(sorted, feed.moles()));
    }

    SeparationTrain run(List<Cut> cuts) {
        List<CutResult> results = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            results.add(make("cuts[" + i + "]", cuts.get(i)));
        }
        return new SeparationTrain(results, streams);
    }

    private CutResult make(String path, Cut cut) {
        for (int s = 0; s < streams.size(); s++) {
            List<Element> held = streams.get(s).elements();
            int last = held.indexOf(cut.raffinateKey());
            if (last >= 0 && last + 1 < held.size() && held.get(last + 1) == cut.organicKey()) {
                CutResult result = divide(path, cut, streams.get(s), last + 1);
                streams.set(s, result.raffinate());
                streams.add(s + 1, result.organic());
                return result;
            }
        }
        throw Checks.refused(path, "lie between two neighbours of one stream", cut.name());
    }

    private CutResult divide(String path, Cut cut, TrainStream feed, int organicFrom) {
        int limit = order.rank(cut.organicKey());
        double total = Checks.positive(path + " feed", feed.moles().sum());
        double better = feed.moles().toMap().entrySet().stream()
                .filter(entry -> order.rank(entry.getKey()) >= limit)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        CascadeDuty duty = CascadeDuty.builder()
                .feedFraction(better / total)
                .organicPurity(cut.organicPurity())
                .raffinatePurity(cut.raffinatePurity())
                .separationFactor(cut.separationFactor())
                .feedPhase(cut.feedPhase())
                .build();
        double strayOrganic = better * (1 - duty.organicYield());
        double strayRaffinate = (total - better) * (1 - duty.raffinateYield());
        requireEnough(path, feed, cut.organicKey(), strayOrganic);
        requireEnough(path, feed, cut.raffinateKey(), strayRaffinate);
        Map<Element, Double> raffinate = new EnumMap<>(Element.class);
        Map<Element, Double> organic = new EnumMap<>(Element.class);
        feed.moles().toMap().forEach((element, moles) -> {
            boolean extracted = order.rank(element) >= limit;
            double stray =
                    element == cut.organicKey() ? strayOrganic : element == cut.raffinateKey() ? strayRaffinate : 0;
            (extracted ? organic : raffinate).put(element, moles - stray);
            if (stray > 0) {
                (extracted ? raffinate : organic).put(element, stray);
            }
        });
        List<Element> held = feed.elements();
        return new CutResult(
                cut,
                feed,
                cut.loadOverLeast().isPresent()
                        ? XuTheory.atLoad(duty, cut.loadOverLeast().getAsDouble() * duty.leastOrganicLoad())
                        : XuTheory.optimum(duty),
                new TrainStream(held.subList(0, organicFrom), ElementVector.of(raffinate)),
                new TrainStream(held.subList(organicFrom, held.size()), ElementVector.of(organic)));
    }

    private static void requireEnough(String path, TrainStream feed, Element key, double stray) {
        double there = feed.moles().getOrElse(key, 0);
        if (!(there >= stray)) {
            throw Checks.refused(
                    path + " feed[" + key.symbol() + "]", "hold what may stray of it, " + stray + ",", there);
        }
    }
}
