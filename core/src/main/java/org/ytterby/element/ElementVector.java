// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A finite number for each of some elements: prices, atom counts, recoveries, tonnes. What the numbers mean and their unit
 * is said by whoever holds the vector.
 *
 * <p>An element that is not stated is not zero: {@link #get(Element)} tells them apart. Values are packed in order of
 * atomic number, so that sums over two vectors run over plain arrays.
 *
 * @since 0.1
 */
public final class ElementVector implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ElementVector EMPTY = new ElementVector(0, 0, new byte[0], new double[0]);

    private final long lowMask;
    private final long highMask;
    private final byte[] slots;
    private final double[] values;
    private transient @Nullable Dense dense;

    private ElementVector(long lowMask, long highMask, byte[] slots, double[] values) {
        this.lowMask = lowMask;
        this.highMask = highMask;
        this.slots = slots;
        this.values = values;
    }

    /**
     * Copies a map into a vector.
     *
     * @param values a finite number for each stated element
     * @return the vector
     * @throws IllegalArgumentException if a number is missing, infinite or NaN
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ElementVector of(Map<Element, Double> values) {
        @Nullable Double[] byIndex = new Double[Element.COUNT];
        for (Map.Entry<Element, @Nullable Double> entry : values.entrySet()) {
            Double value = entry.getValue();
            if (value == null) {
                throw Checks.refused("[" + entry.getKey().symbol() + "]", "be a number", "null");
            }
            byIndex[entry.getKey().index()] =
                    Checks.finite("[" + entry.getKey().symbol() + "]", value) + 0.0; // no negative zero
        }
        long low = 0;
        long high = 0;
        byte[] slots = new byte[values.size()];
        double[] packed = new double[values.size()];
        int n = 0;
        for (int i = 0; i < byIndex.length; i++) {
            Double value = byIndex[i];
            if (value != null) {
                slots[n] = (byte) i;
                packed[n++] = value;
                low |= i < Long.SIZE ? 1L << i : 0;
                high |= i < Long.SIZE ? 0 : 1L << i;
            }
        }
        return n == 0 ? EMPTY : new ElementVector(low, high, slots, packed);
    }

    /**
     * Returns the vector that states nothing.
     *
     * @return the empty vector
     */
    public static ElementVector empty() {
        return EMPTY;
    }

    /**
     * Returns the number of an element.
     *
     * @param element the element
     * @return the number, empty if it is not stated
     */
    public OptionalDouble get(Element element) {
        int at = position(element);
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[at]);
    }

    /**
     * Returns the number of an element, or what the caller takes for one not stated.
     *
     * @param element the element
     * @param otherwise the number to give if the element is not stated
     * @return the number
     */
    public double getOrElse(Element element, double otherwise) {
        int at = position(element);
        return at < 0 ? otherwise : values[at];
    }

    /**
     * Tells whether an element is stated.
     *
     * @param element the element
     * @return true if the element has a number, zero included
     */
    public boolean states(Element element) {
        return position(element) >= 0;
    }

    /**
     * Hands over the stated numbers one by one, in order of atomic number.
     *
     * @param action what to do with an element and its number
     */
    public void forEach(ObjDoubleConsumer<Element> action) {
        for (int i = 0; i < slots.length; i++) {
            action.accept(Element.ofAtomicNumber(slots[i] + 1), values[i]);
        }
    }

    /**
     * Returns how many elements are stated.
     *
     * @return the count, at least 0
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns the sum of the numbers.
     *
     * @return the sum, 0 for the empty vector
     */
    public double sum() {
        double even = 0;
        double odd = 0;
        int i = 0;
        int last = values.length - 1;
        for (; i < last; i += 2) {
            even += values[i];
            odd += values[i + 1];
        }
        return even + odd + (i < values.length ? values[i] : 0);
    }

    /**
     * Returns the sum of products with another vector, over the elements stated here.
     *
     * @param weights a number for each element whose number here is not zero
     * @return &Sigma; value &middot; weight
     * @throws IllegalArgumentException if an element with a number other than zero has no weight
     */
    public double dot(ElementVector weights) {
        if (lowMask == weights.lowMask && highMask == weights.highMask) {
            return dot(values, weights.values);
        }
        if ((lowMask & ~weights.lowMask) != 0 || (highMask & ~weights.highMask) != 0) {
            requireWeights(weights);
        }
        return gather(weights.dense().values);
    }

    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        int n = Math.min(a.length, b.length);
        int last = n - 3; // the loop variable alone in the test, so that bounds are checked once
        for (; i < last; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < n; i++) {
            s0 += a[i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    private double gather(double[] dense) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        int last = values.length - 3;
        for (; i < last; i += 4) {
            s0 += values[i] * dense[slots[i]];
            s1 += values[i + 1] * dense[slots[i + 1]];
            s2 += values[i + 2] * dense[slots[i + 2]];
            s3 += values[i + 3] * dense[slots[i + 3]];
        }
        for (; i < values.length; i++) {
            s0 += values[i] * dense[slots[i]];
        }
        return (s0 + s1) + (s2 + s3);
    }

    private void requireWeights(ElementVector weights) {
        for (int i = 0; i < values.length; i++) {
            Element element = Element.ofIndex(slots[i]);
            if (values[i] != 0 && !weights.states(element)) {
                throw Checks.refused("weights[" + element.symbol() + "]", "be stated", "missing");
            }
        }
    }

    /**
     * Multiplies every number.
     *
     * @param factor the factor, finite
     * @return the products, for the same elements
     * @throws IllegalArgumentException if a product is not finite
     */
    public ElementVector times(double factor) {
        double[] products = new double[values.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = values[i] * factor + 0.0;
        }
        return withFinite(products);
    }

    /**
     * Multiplies number by number.
     *
     * @param factors a factor for each element stated here
     * @return the products, for the elements stated here
     * @throws IllegalArgumentException if a factor is missing or a product is not finite
     */
    public ElementVector times(ElementVector factors) {
        double[] products = new double[values.length];
        for (int i = 0; i < products.length; i++) {
            int at = factors.position(Element.ofIndex(slots[i]));
            if (at < 0) {
                throw Checks.refused("factors[" + Element.ofIndex(slots[i]).symbol() + "]", "be stated", "missing");
            }
            products[i] = values[i] * factors.values[at] + 0.0;
        }
        return withFinite(products);
    }

    private ElementVector withFinite(double[] products) {
        for (int i = 0; i < products.length; i++) {
            if (!Double.isFinite(products[i])) {
                throw Checks.refused("[" + Element.ofIndex(slots[i]).symbol() + "]", "be finite", products[i]);
            }
        }
        return new ElementVector(lowMask, highMask, slots, products);
    }

    /**
     * Returns the numbers as a map in order of atomic number.
     *
     * @return the map
     */
    @JsonValue
    public ImmutableMap<Element, Double> toMap() {
        ImmutableMap.Builder<Element, Double> map = ImmutableMap.builderWithExpectedSize(values.length);
        for (int i = 0; i < values.length; i++) {
            map.put(Element.ofIndex(slots[i]), values[i]);
        }
        return map.buildOrThrow();
    }

    private int position(Element element) {
        int index = element.index();
        if (index < Long.SIZE) {
            long bit = 1L << index;
            return (lowMask & bit) == 0 ? -1 : Long.bitCount(lowMask & (bit - 1));
        }
        long bit = 1L << index; // shifts by index modulo 64
        return (highMask & bit) == 0 ? -1 : Long.bitCount(lowMask) + Long.bitCount(highMask & (bit - 1));
    }

    private Dense dense() {
        Dense all = dense;
        if (all == null) {
            double[] spread = new double[Element.COUNT];
            for (int i = 0; i < values.length; i++) {
                spread[slots[i]] = values[i];
            }
            all = new Dense(spread); // a final field inside, so that a race shows either nothing or all of it
            dense = all;
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementVector that
                && lowMask == that.lowMask
                && highMask == that.highMask
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(lowMask) + Long.hashCode(highMask)) + Arrays.hashCode(values);
    }

    /**
     * Returns the numbers as readable text.
     *
     * @return such as {@code {Nd=0.3, Fe=0.7}}, in order of atomic number
     */
    @Override
    public String toString() {
        return toMap().toString();
    }

    private Object writeReplace() {
        return new Proxy(toMap());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an ElementVector is read through its proxy");
    }

    private static final class Dense {
        private final double[] values;

        Dense(double[] values) {
            this.values = values;
        }
    }

    private record Proxy(ImmutableMap<Element, Double> values) implements Serializable {
        private Object readResolve() {
            return of(values);
        }
    }
}
