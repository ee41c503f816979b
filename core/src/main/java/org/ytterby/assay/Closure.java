// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;

/**
 * How near the printed numbers of a distribution come to 100 %, against what their rounding allows:
 * |c &minus; 100| &le; &frac12; &Sigma; 10<sup>&minus;d</sup> over the printed decimals d.
 *
 * @param sumPercent the exact sum of the measured numbers, in percent
 * @param tolerancePercent half a unit in the last printed decimal of each number, added up, in percent
 * @param unreported the rare earths of TREO without a measured number: traces, below a limit, not assayed
 * @since 0.1
 */
public record Closure(BigDecimal sumPercent, BigDecimal tolerancePercent, List<Element> unreported)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Copies the list.
     *
     * @param sumPercent the sum
     * @param tolerancePercent the tolerance
     * @param unreported the elements without a number
     */
    public Closure {
        unreported = ImmutableList.copyOf(unreported);
    }

    /**
     * Adds up a distribution as it is printed.
     *
     * @param distribution an assay whose numbers are shares of the total rare earths
     * @return the closure
     * @throws IllegalArgumentException if the numbers are shares of the sample
     */
    public static Closure of(Assay distribution) {
        if (distribution.whole() != Whole.TOTAL_RARE_EARTHS) {
            throw Checks.refused("whole", "be TOTAL_RARE_EARTHS", distribution.whole());
        }
        BigDecimal perUnit =
                HUNDRED.divide(BigDecimal.valueOf(distribution.unit().fromFraction(1)));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = BigDecimal.ZERO;
        for (Map.Entry<Element, Measurement> part : distribution.measurements().entrySet()) {
            if (part.getKey().isRareEarth() && part.getValue().isMeasured()) {
                BigDecimal printed = part.getValue().number().orElseThrow();
                sum = sum.add(printed.multiply(perUnit));
                tolerance =
                        tolerance.add(HALF.scaleByPowerOfTen(-printed.scale()).multiply(perUnit));
            }
        }
        List<Element> unreported = TotalScope.LANTHANIDES_AND_YTTRIUM.elements().stream()
                .filter(element -> !distribution.measurement(element).isMeasured())
                .toList();
        return new Closure(sum, tolerance, unreported);
    }

    /**
     * Returns how much of 100 % no printed number accounts for.
     *
     * @return 100 less the sum, in percent; negative if the numbers add up to more
     */
    public BigDecimal unaccountedPercent() {
        return HUNDRED.subtract(sumPercent);
    }

    /**
     * Returns whether the distribution adds up.
     *
     * @return the verdict
     */
    public ClosureVerdict verdict() {
        if (unaccountedPercent().abs().compareTo(tolerancePercent) <= 0) {
            return ClosureVerdict.CLOSES;
        }
        return unaccountedPercent().signum() > 0 && !unreported.isEmpty()
                ? ClosureVerdict.SHORT_WITH_UNREPORTED
                : ClosureVerdict.DOES_NOT_CLOSE;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Closure that
                && sumPercent.compareTo(that.sumPercent) == 0
                && tolerancePercent.compareTo(that.tolerancePercent) == 0
                && unreported.equals(that.unreported);
    }

    @Override
    public int hashCode() {
        return 31
                        * (31 * sumPercent.stripTrailingZeros().hashCode()
                                + tolerancePercent.stripTrailingZeros().hashCode())
                + unreported.hashCode();
    }
}
