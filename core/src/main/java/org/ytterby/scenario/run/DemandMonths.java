// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one demand needs and gets of one element month by month, in tonnes.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DemandMonths extends Serializable {

    /**
     * Returns what is needed, before substitutes take over.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries need();

    /**
     * Returns what substitutes take over of the need.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries replaced();

    /**
     * Returns what is delivered from production.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries produced();

    /**
     * Returns what is delivered from stocks of plants up the chain.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries fromPlantStocks();

    /**
     * Returns what is drawn from the stock of the demand itself.
     *
     * @return tonnes, each at least 0
     */
    MonthSeries fromOwnStock();

    /**
     * Returns the stock of the demand itself.
     *
     * @return the stock, empty if there is none
     */
    Optional<StockMonths> stock();

    /**
     * Returns what is missing: need less what substitutes take over and what is delivered.
     *
     * @return tonnes, each at least 0; a difference below 1e-11 of the need is rounding and counts as 0
     */
    default MonthSeries shortage() {
        double[] shortage = new double[need().size()];
        for (int m = 0; m < shortage.length; m++) {
            shortage[m] = ContractPass.missing(leftToMeet(m), delivered(m));
        }
        return MonthSeries.of(shortage);
    }

    /**
     * Returns the part of the need, after substitution, that is met.
     *
     * @return fractions in [0, 1]; 1 where nothing is left to meet
     */
    default MonthSeries shareMet() {
        double[] share = new double[need().size()];
        for (int m = 0; m < share.length; m++) {
            boolean missing = ContractPass.missing(leftToMeet(m), delivered(m)) > 0;
            share[m] = missing ? delivered(m) / leftToMeet(m) : 1;
        }
        return MonthSeries.of(share);
    }

    private double leftToMeet(int month) {
        return need().get(month) - replaced().get(month);
    }

    private double delivered(int month) {
        return produced().get(month)
                + fromPlantStocks().get(month)
                + fromOwnStock().get(month);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        int months = need().size();
        need().checkTonnes("need", months);
        replaced().checkTonnes("replaced", months);
        produced().checkTonnes("produced", months);
        fromPlantStocks().checkTonnes("fromPlantStocks", months);
        fromOwnStock().checkTonnes("fromOwnStock", months);
        stock().ifPresent(stock -> stock.levels().checkTonnes("stock.levels", months));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemandMonths}. */
    final class Builder extends ImmutableDemandMonths.Builder {
        Builder() {}
    }
}
