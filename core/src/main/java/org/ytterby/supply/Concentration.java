// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * How concentrated a supply is: the Herfindahl-Hirschman index and the number of equal suppliers that would give it.
 *
 * <p>HHI = &Sigma; s&sup2; over the shares s (Hirschman 1945, Herfindahl 1950). The residual line is many suppliers of
 * unknown size: as infinitely many it adds nothing, as a single one it adds the square of its share, so that a table with a
 * residual has bounds and not a value. Figures that are bounds themselves widen them.
 *
 * @param hhi the index, within [0, 1]; a point if every amount is known and there is no residual
 * @param equalSuppliers 1 / HHI, at least 1
 * @param suppliers how many named countries supply or may supply more than zero
 * @since 0.1
 */
public record Concentration(Interval hhi, Interval equalSuppliers, int suppliers) implements Serializable {

    /**
     * Checks the ranges.
     *
     * @param hhi the index
     * @param equalSuppliers its inverse
     * @param suppliers the count
     */
    public Concentration {
        if (!Interval.of(0, 1).encloses(hhi)) {
            throw Checks.refused("hhi", "be within [0, 1]", hhi);
        }
        Checks.inRange("suppliers", suppliers, 0, Integer.MAX_VALUE);
    }

    /**
     * Computes the Herfindahl-Hirschman index of known amounts.
     *
     * @param amounts the amounts, each finite and at least 0, one of them above 0, in any one unit
     * @return &Sigma; q&sup2; / (&Sigma; q)&sup2;, in [1/n, 1]
     * @throws IllegalArgumentException if an amount is negative or not finite, or all are zero
     */
    public static double herfindahlHirschman(double... amounts) {
        double largest = 0;
        for (int i = 0; i < amounts.length; i++) {
            largest = Math.max(largest, Checks.notNegative("amounts[" + i + "]", amounts[i]));
        }
        Checks.positive("largest amount", largest);
        double sum = 0;
        double squares = 0;
        for (double amount : amounts) {
            double scaled = amount / largest; // keeps the squares of huge and tiny amounts in range
            sum += scaled;
            squares += scaled * scaled;
        }
        return Math.min(1, squares / (sum * sum));
    }

    /**
     * Computes the concentration of a table.
     *
     * @param table the table
     * @return the concentration, empty if every line may be zero
     */
    public static Optional<Concentration> of(SupplyTable table) {
        List<Interval> named = new ArrayList<>();
        Interval residual = Interval.exactly(0);
        for (Map.Entry<Supplier, Interval> line : table.amounts().entrySet()) {
            if (line.getKey().equals(Supplier.OTHER)) {
                residual = line.getValue();
            } else if (line.getValue().upper() > 0) {
                named.add(line.getValue());
            }
        }
        HerfindahlBounds bounds = new HerfindahlBounds(named, residual);
        return bounds.isDefined()
                ? Optional.of(new Concentration(bounds.hhi(), bounds.equalSuppliers(), named.size()))
                : Optional.empty();
    }
}
