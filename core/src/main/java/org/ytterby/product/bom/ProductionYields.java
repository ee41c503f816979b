// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.bom;

import java.io.Serializable;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What becomes product on the way from oxide to a finished magnet or part. A yield that nobody has stated is everything above 0 up to 1, so that
 * it leaves a bound and never stands for 100 %.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ProductionYields extends Serializable {

    /**
     * Returns how much of the element in the oxide reaches the metal.
     *
     * @return a fraction, within (0, 1]
     */
    QuantityRange oxideToMetal();

    /**
     * Returns how much of the element in the metal reaches the finished product.
     *
     * @return a fraction, within (0, 1]
     */
    QuantityRange metalToProduct();

    /**
     * Returns how much of the element in swarf, which is what the last yield loses, comes back as oxide.
     *
     * @return a fraction, within [0, 1]
     */
    QuantityRange swarfToOxide();

    /**
     * Returns the yield nobody has stated.
     *
     * @return everything above 0 up to 1
     */
    static QuantityRange unknownYield() {
        return QuantityRange.within(Interval.of(0, false, 1, true));
    }

    /**
     * Takes two yields, no swarf returned.
     *
     * @param oxideToMetal from oxide to metal, in (0, 1]
     * @param metalToProduct from metal to product, in (0, 1]
     * @return the yields
     * @throws IllegalArgumentException if a yield is out of range
     */
    static ProductionYields of(double oxideToMetal, double metalToProduct) {
        return builder()
                .oxideToMetal(QuantityRange.exactly(oxideToMetal))
                .metalToProduct(QuantityRange.exactly(metalToProduct))
                .swarfToOxide(QuantityRange.exactly(0))
                .build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Interval yield = Interval.of(0, false, 1, true);
        requireWithin("oxideToMetal", oxideToMetal(), yield);
        requireWithin("metalToProduct", metalToProduct(), yield);
        requireWithin("swarfToOxide", swarfToOxide(), Interval.of(0, 1));
    }

    private static void requireWithin(String path, QuantityRange value, Interval range) {
        if (!range.encloses(value.bounds())) {
            throw Checks.refused(path, "be within " + range, value.bounds());
        }
    }

    /**
     * Starts the production yields.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the {@link ProductionYields}. */
    final class Builder extends ImmutableProductionYields.Builder {
        Builder() {}
    }
}
