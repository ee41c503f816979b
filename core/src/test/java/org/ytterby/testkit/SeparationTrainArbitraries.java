// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.process.extraction.Cut;
import org.ytterby.process.extraction.ExtractionOrder;
import org.ytterby.process.extraction.FeedPhase;
import org.ytterby.process.extraction.SeparationFactor;
import org.ytterby.process.extraction.SeparationTrain;
import org.ytterby.process.extraction.TrainStream;

/** Any {@link SeparationTrain}. */
public final class SeparationTrainArbitraries extends TypeProvider<SeparationTrain> {

    /** Creates the provider. */
    public SeparationTrainArbitraries() {
        super(SeparationTrain.class);
    }

    @Override
    public SeparationTrain example() {
        return train(List.of(40.0, 18.0, 60.0, 4.0), 2.5, 0.995);
    }

    @Override
    public Arbitrary<SeparationTrain> arbitrary() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1, 100).ofScale(3).list().ofSize(4),
                        Arbitraries.doubles().between(1.4, 9).ofScale(2),
                        Arbitraries.doubles().between(0.9995, 0.9999).ofScale(5))
                .as(SeparationTrainArbitraries::train);
    }

    /** Two cuts through four elements. */
    private static SeparationTrain train(List<Double> moles, double beta, double purity) {
        List<Element> elements = List.of(Element.LA, Element.PR, Element.ND, Element.SM);
        Map<Element, Double> feed = new EnumMap<>(Element.class);
        for (int i = 0; i < elements.size(); i++) {
            feed.put(elements.get(i), moles.get(i));
        }
        Cut cut = Cut.builder()
                .raffinateKey(Element.LA)
                .organicKey(Element.PR)
                .separationFactor(SeparationFactor.of(beta))
                .organicPurity(purity)
                .raffinatePurity(purity)
                .feedPhase(FeedPhase.AQUEOUS)
                .loadOverLeast(1.5)
                .build();
        Cut second = Cut.builder()
                .from(cut)
                .raffinateKey(Element.ND)
                .organicKey(Element.SM)
                .build();
        return SeparationTrain.of(
                new TrainStream(elements, ElementVector.of(feed)), new ExtractionOrder(elements), List.of(cut, second));
    }
}
