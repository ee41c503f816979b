// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * What many runs of a scenario with drawn numbers give: how much is missing, and how likely stocks run out and lines stop by
 * when.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MonteCarloResult extends Serializable {

    /**
     * Returns the network.
     *
     * @return its name
     */
    String network();

    /**
     * Returns the scenario.
     *
     * @return its name
     */
    String scenario();

    /**
     * Returns what every mass counts.
     *
     * @return the basis of the network
     */
    Basis basis();

    /**
     * Returns the first month.
     *
     * @return the month
     */
    YearMonth start();

    /**
     * Returns how long each run is.
     *
     * @return the number of months, at least 1
     */
    int months();

    /**
     * Returns the plan.
     *
     * @return seed, draws wanted, and the parameters with their distributions
     */
    ChancePlan plan();

    /**
     * Returns how many draws were made.
     *
     * @return the draws, at least 1; fewer than planned if the runs were stopped, the result then being that of a plan of so many
     */
    int draws();

    /**
     * Returns what is missing over the run.
     *
     * @return the spread of the shortage of all demands and months, in tonnes, by element in order of atomic number
     */
    Map<Element, Spread> shortage();

    /**
     * Returns when stocks are used up.
     *
     * @return one for each holder of a stock and element that it uses or makes, in the order of the network
     */
    List<EventDays> stockOuts();

    /**
     * Returns when lines stop, that is fall below the share of the plan.
     *
     * @return one for each demand, in the order of the network
     */
    List<EventDays> lineStops();

    /**
     * Returns what the result rests on.
     *
     * @return the assumptions of network and scenario, in words
     */
    List<String> assumptions();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("network", network());
        Checks.notBlank("scenario", scenario());
        Checks.inRange("months", months(), 1, 1200);
        Checks.inRange("draws", draws(), 1, plan().draws());
    }

    /**
     * Finds when a stock is used up.
     *
     * @param holder the identifier of its plant or demand
     * @param element the element
     * @return the days
     * @throws IllegalArgumentException if there is no such stock
     */
    default EventDays stockOut(String holder, Element element) {
        return stockOuts().stream()
                .filter(each -> each.id().equals(holder)
                        && each.element().filter(element::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Checks.refused("holder", "hold a stock of " + element.symbol(), holder));
    }

    /**
     * Finds when the lines of a demand stop.
     *
     * @param demand the identifier of the demand
     * @return the days
     * @throws IllegalArgumentException if there is no such demand
     */
    default EventDays lineStop(String demand) {
        return lineStops().stream()
                .filter(each -> each.id().equals(demand))
                .findFirst()
                .orElseThrow(() -> Checks.refused("demand", "be one of the network", demand));
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MonteCarloResult}. */
    final class Builder extends ImmutableMonteCarloResult.Builder {
        Builder() {}
    }
}
