// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.supply.Region;

/**
 * What comes of a scenario on a network, month by month, in tonnes on the basis of the network.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Outcome extends Serializable {

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
     * Returns how long the run is.
     *
     * @return the number of months, at least 1
     */
    int months();

    /**
     * Returns what the demands need and get.
     *
     * @return one for each demand of the network, in its order
     */
    List<DemandOutcome> demands();

    /**
     * Returns what the plants do.
     *
     * @return one for each plant of the network, in its order
     */
    List<PlantOutcome> plants();

    /**
     * Returns what flows.
     *
     * @return one for each link over which a needed element flows, in the order of the network
     */
    List<LinkOutcome> links();

    /**
     * Returns how prices answer.
     *
     * @return by element, for those whose elasticities the scenario states
     */
    Map<Element, PriceMonths> prices();

    /**
     * Returns what the result rests on.
     *
     * @return the assumptions of network and scenario, in words
     */
    List<String> assumptions();

    /**
     * Returns what to mind when reading the result.
     *
     * @return the warnings, in words
     */
    List<String> warnings();

    /**
     * Finds a demand.
     *
     * @param id its identifier
     * @return what it needs and gets
     * @throws IllegalArgumentException if the network has no such demand
     */
    default DemandOutcome demand(String id) {
        return demands().stream()
                .filter(demand -> demand.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused("id", "be that of a demand of the network", id));
    }

    /**
     * Finds a plant.
     *
     * @param id its identifier
     * @return what it does
     * @throws IllegalArgumentException if the network has no such plant
     */
    default PlantOutcome plant(String id) {
        return plants().stream()
                .filter(plant -> plant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused("id", "be that of a plant of the network", id));
    }

    /**
     * Returns what is missing in each month.
     *
     * @return tonnes of all demands and elements together
     */
    default MonthSeries shortage() {
        return OutcomeTotals.shortage(this);
    }

    /**
     * Returns what is missing over the run, by element.
     *
     * @return tonnes, in order of atomic number
     */
    default Map<Element, Double> shortageByElement() {
        return OutcomeTotals.byElement(this);
    }

    /**
     * Returns what is missing over the run, by use.
     *
     * @return tonnes of all elements together
     */
    default Map<String, Double> shortageByUse() {
        return OutcomeTotals.byUse(this);
    }

    /**
     * Returns what is missing over the run, by region.
     *
     * @return tonnes of all elements together
     */
    default Map<Region, Double> shortageByRegion() {
        return OutcomeTotals.byRegion(this);
    }

    /**
     * Returns what the plants of each stage were asked for and did not send, months with more sent than asked for not being set
     * off against others. A tonne missing at the mine is missing again at every stage behind it: stages do not add up.
     *
     * @return tonnes of all elements together, by stage
     */
    default Map<Stage, Double> shortageByStage() {
        return OutcomeTotals.byStage(this);
    }

    /**
     * Returns the first month from which nothing is missing until the end of the run.
     *
     * @return the month; the first if nothing is missing at all; empty if the last month is short
     */
    default Optional<YearMonth> recovery() {
        return OutcomeTotals.recovery(this);
    }

    /**
     * Returns the day on which a stock is used up.
     *
     * @param holder the identifier of a plant or demand
     * @param element the element
     * @return the day, empty if there is no such stock or something is left of it when the run ends
     */
    default Optional<LocalDate> stockOut(String holder, Element element) {
        return OutcomeTotals.stock(this, holder, element).flatMap(StockMonths::usedUp);
    }

    /**
     * Returns the first day on which the lines of a demand run below a share: what arrives of some element is less than that part
     * of the need, and the demand's own stock of it is used up.
     *
     * @param demand the identifier of the demand
     * @param share the share of the need, in (0, 1]
     * @return the day, empty if that does not happen within the run
     * @throws IllegalArgumentException if the network has no such demand or the share is out of range
     */
    default Optional<LocalDate> lineStop(String demand, double share) {
        return OutcomeTotals.lineStop(this, demand, share);
    }

    /**
     * Returns the result as a table for people, warnings and assumptions last.
     *
     * @return the lines
     */
    default String explain() {
        return OutcomeText.of(this);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("network", network());
        Checks.notBlank("scenario", scenario());
        Checks.inRange("months", months(), 1, 1200);
        for (int d = 0; d < demands().size(); d++) {
            demands().get(d).performanceLost().checkTonnes("demands[" + d + "].performanceLost", months());
        }
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcome}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
