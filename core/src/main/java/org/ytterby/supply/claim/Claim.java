// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Region;
import org.ytterby.time.PartialDate;

/**
 * A figure that somebody states, such as a newspaper, typed so that tables can be asked about it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Claim extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    String id();

    /**
     * Returns where it was said.
     *
     * @return the article or speech
     */
    String saidBy();

    /**
     * Returns what was said.
     *
     * @return the words
     */
    String words();

    /**
     * Returns what the figure is of.
     *
     * @return the measure
     */
    ClaimMeasure measure();

    /**
     * Returns the materials that the words may mean.
     *
     * @return the names as tables use them, such as {@code "REE"}; none for a statement
     */
    List<String> materials();

    /**
     * Returns the group scheme that the materials are named after.
     *
     * @return its identifier; needed for a group such as HREE
     */
    Optional<String> scheme();

    /**
     * Returns the stages that the words may mean.
     *
     * @return the stages; none if any stage may be meant
     */
    List<Stage> stages();

    /**
     * Returns whom the claim is about. A claim about several says the same of each of them.
     *
     * @return the regions, none for a claim about no place
     */
    List<Region> regions();

    /**
     * Returns the partners in trade that the claim is about.
     *
     * @return the regions, none where trade is not meant
     */
    List<Region> partners();

    /**
     * Returns the figure stated.
     *
     * @return the figure in the unit of the measure, possibly a bound such as {@code ">90"}; empty for days and statements
     */
    Optional<PublishedFigure> figure();

    /**
     * Returns how exactly the figure is stated.
     *
     * @return the precision
     */
    Precision precision();

    /**
     * Returns how words without a number were read as a figure.
     *
     * @return the reading, such as {@code "'dominates' read as more than half"}, empty if the words have a number
     */
    Optional<String> reading();

    /**
     * Returns the day stated.
     *
     * @return the day or month
     */
    Optional<PartialDate> day();

    /**
     * Returns the year that the figure is of.
     *
     * @return the year, empty if the words do not say
     */
    OptionalInt year();

    /**
     * Returns the year in which it was said.
     *
     * @return the calendar year, from 1900 to 2200
     */
    int saidIn();

    /**
     * Returns the edition of tables that repeats the claim, which cannot bear it out.
     *
     * @return its code
     */
    Optional<String> ownEdition();

    /**
     * Returns the table that would settle the claim but is not bundled.
     *
     * @return what it would list, such as {@code "patent applications by country"}; needed for a statement
     */
    Optional<String> missingTable();

    /** Checks the attributes. */
    @Value.Check
    default void check() {
        ClaimParts.check(this);
    }

    /**
     * Returns the numbers that the claim states.
     *
     * @return the figure with its rounding; empty without figure
     */
    default Optional<Interval> stated() {
        return ClaimParts.stated(this);
    }

    /**
     * Returns the only region.
     *
     * @return the region, empty if there is none or there are several
     */
    default Optional<Region> region() {
        return regions().size() == 1 ? Optional.of(regions().get(0)) : Optional.empty();
    }

    /**
     * Returns the only partner in trade.
     *
     * @return the region, empty if there is none or there are several
     */
    default Optional<Region> partner() {
        return partners().size() == 1 ? Optional.of(partners().get(0)) : Optional.empty();
    }

    /**
     * Takes a claim about several regions or partners apart.
     *
     * @return a claim with the same identifier for each region and partner
     */
    default List<Claim> parts() {
        return ClaimParts.of(this);
    }

    /**
     * Starts a claim.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
