// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Region;
import org.ytterby.supply.metric.Rounding;
import org.ytterby.time.PartialDate;

/**
 * A figure that somebody states, such as a newspaper, typed so that tables can be asked about it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Claim extends Serializable {

    /** Groups that mean nothing without a scheme. */
    Set<String> GROUPS = Set.of("LREE", "MREE", "HREE");

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
     * @return its identifier; needed for LREE, MREE and HREE
     */
    Optional<String> scheme();

    /**
     * Returns the stages that the words may mean.
     *
     * @return the stages; none if any stage may be meant
     */
    List<Stage> stages();

    /**
     * Returns whom the claim is about.
     *
     * @return the region
     */
    Optional<Region> region();

    /**
     * Returns the partner in trade that the claim is about.
     *
     * @return the region
     */
    Optional<Region> partner();

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

    /** Checks the attributes. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("words", words());
        Checks.inRange("saidIn", saidIn(), 1900, 2200);
        year().ifPresent(year -> Checks.inRange("year", year, 1900, 2200));
        materials().forEach(material -> {
            if (GROUPS.contains(material) && scheme().isEmpty()) {
                throw Checks.refused("scheme", "be named for the group " + material, "missing");
            }
        });
        boolean share = measure().name().startsWith("SHARE") || measure() == ClaimMeasure.IMPORT_SHARE;
        figure().flatMap(PublishedFigure::low)
                .filter(low -> share && low.doubleValue() > 100)
                .ifPresent(low -> {
                    throw Checks.refused("figure", "be at most 100 % for " + measure(), figure().orElseThrow());
                });
        figure().flatMap(PublishedFigure::low)
                .filter(low -> low.signum() < 0 && !measure().name().endsWith("CHANGE"))
                .ifPresent(low -> {
                    throw Checks.refused("figure", "be at least 0 for " + measure(), figure().orElseThrow());
                });
    }

    /**
     * Returns the numbers that the claim states.
     *
     * @return the figure with its rounding; empty without figure
     */
    default Optional<Interval> stated() {
        if (figure().isEmpty() || figure().orElseThrow().exactValue().isEmpty()) {
            return figure().flatMap(PublishedFigure::interval);
        }
        return precision() == Precision.ABOUT
                ? Rounding.ofLastDigitNotZero(figure().orElseThrow())
                : Rounding.ofLastDigit(figure().orElseThrow());
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
