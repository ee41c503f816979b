// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * A row of rare earths taken apart cut by cut, each cut a cascade for two groups after {@link XuTheory}.
 *
 * <p>Each cut takes the stream that holds both its keys. It treats the elements on either side as one component, with
 * the
 * separation factor of the two keys, the closest pair; and what strays to the wrong side is the key alone, since every
 * other
 * element is extracted still more or still less. Both are on the safe side for the number of stages.
 *
 * @param cuts the cuts, in the order in which they are made
 * @param products what the train leaves, from the least to the best extracted
 * @since 0.1
 */
public record SeparationTrain(List<CutResult> cuts, List<TrainStream> products) implements Serializable {

    /**
     * Keeps the lists.
     *
     * @param cuts the cuts
     * @param products the products
     * @throws IllegalArgumentException if there is no product
     */
    public SeparationTrain {
        cuts = ImmutableList.copyOf(cuts);
        products = ImmutableList.copyOf(Checks.notEmpty("products", products));
    }

    /**
     * Runs a feed through cuts.
     *
     * @param feed what comes in
     * @param order the order of extraction, with every element of the feed
     * @param cuts the cuts, in the order in which they are made
     * @return the train at work; what leaves it adds up to the feed, element by element
     * @throws IllegalArgumentException if an element is not in the order, a cut is not between two neighbours of one
     *     stream, a
     *     purity is not above what the stream has already, a key is scarcer than what may stray of it, or a cascade is
     *     refused
     */
    public static SeparationTrain of(TrainStream feed, ExtractionOrder order, List<Cut> cuts) {
        return new TrainRun(order, feed).run(cuts);
    }

    /**
     * Returns the number of ideal stages of all cuts.
     *
     * @return the sum
     */
    public int stages() {
        return cuts.stream().mapToInt(cut -> cut.cascade().stages()).sum();
    }

    /**
     * Returns the product an element belongs in.
     *
     * @param element the element
     * @return the stream
     * @throws IllegalArgumentException if the element belongs in none
     */
    public TrainStream product(Element element) {
        return products.stream()
                .filter(stream -> stream.elements().contains(element))
                .findFirst()
                .orElseThrow(() -> Checks.refused("element", "belong in a product", element.symbol()));
    }
}
