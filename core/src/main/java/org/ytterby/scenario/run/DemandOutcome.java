// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.supply.Region;

/**
 * What one demand needs and gets.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DemandOutcome extends Serializable {

    /**
     * Returns the demand.
     *
     * @return its identifier in the network, not blank
     */
    String id();

    /**
     * Returns the use.
     *
     * @return such as {@code "electric vehicles"}, not blank
     */
    String use();

    /**
     * Returns whose need it is.
     *
     * @return the region
     */
    Region region();

    /**
     * Returns the tonnes.
     *
     * @return by element, for those that are needed
     */
    Map<Element, DemandMonths> elements();

    /**
     * Returns the performance lost where substitutes stand in.
     *
     * @return share of each substitute times its loss, added up, fractions in [0, 1]
     */
    MonthSeries performanceLost();

    /**
     * Returns the part of the lines that runs: the least part of its need met of any element, as a product takes all its
     * elements.
     *
     * @return fractions in [0, 1]
     */
    default MonthSeries runningShare() {
        double[] share = new double[performanceLost().size()];
        java.util.Arrays.fill(share, 1);
        for (DemandMonths months : elements().values()) {
            MonthSeries met = months.shareMet();
            for (int m = 0; m < share.length; m++) {
                share[m] = Math.min(share[m], met.get(m));
            }
        }
        return MonthSeries.of(share);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("use", use());
        int months = performanceLost().size();
        performanceLost().checkTonnes("performanceLost", months);
        elements()
                .forEach((element, tonnes) ->
                        tonnes.need().checkTonnes("elements[" + element.symbol() + "].need", months));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemandOutcome}. */
    final class Builder extends ImmutableDemandOutcome.Builder {
        Builder() {}
    }
}
