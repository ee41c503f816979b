// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.FigureKind;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;

/**
 * One published figure about a market: how far it relies on imports and whose, what it recycles, what can be substituted,
 * what the material is used for.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Indicator extends Serializable {

    /**
     * Returns what the figure measures.
     *
     * @return the measure
     */
    IndicatorMeasure measure();

    /**
     * Returns the material.
     *
     * @return an element symbol or the name of a group as the publisher uses it
     */
    String material();

    /**
     * Returns the group scheme that says what the material is.
     *
     * @return the identifier, such as {@code "eu"} for HREE, or {@link GroupName#AS_PRINTED} with the code of the edition where it
     *     does not say; needed for a group, empty for an element
     */
    Optional<String> scheme();

    /**
     * Returns the market.
     *
     * @return the region
     */
    Region region();

    /**
     * Returns the stage of the chain.
     *
     * @return the stage, empty if the publisher names none
     */
    Optional<Stage> stage();

    /**
     * Returns what the figure is a figure of, in the publisher's words.
     *
     * @return the form traded, such as {@code "compounds and metals"}, the application or the element; empty if not said
     */
    Optional<String> of();

    /**
     * Returns who sends the imports.
     *
     * @return a country, the residual or all; empty for what is not trade
     */
    Optional<Supplier> partner();

    /**
     * Returns the first year of the period.
     *
     * @return the calendar year, from 1900 to 2200
     */
    int fromYear();

    /**
     * Returns the last year of the period.
     *
     * @return the calendar year, not before the first
     */
    int toYear();

    /**
     * Returns the figure as printed.
     *
     * @return the figure
     */
    PublishedFigure value();

    /**
     * Returns the unit.
     *
     * @return the unit of the measure
     */
    default IndicatorUnit unit() {
        return measure().unit();
    }

    /**
     * Returns the numbers the figure allows, with the ends that its measure has: a share of "&gt;95" percent ends at 100.
     *
     * @return the numbers in the unit of the measure, at least 0; empty for a mark or words
     */
    default Optional<Interval> range() {
        Interval ends = switch (unit()) {
            case PERCENT -> measure() == IndicatorMeasure.SELF_SUFFICIENCY ? Interval.atLeast(0) : Interval.of(0, 100);
            case TONNES -> Interval.atLeast(0);
            case INDEX -> Interval.of(0, 1);
        };
        return value().interval().flatMap(ends::intersection);
    }

    /**
     * Returns what a tonne is a tonne of.
     *
     * @return the basis, empty for ratios and where the publisher names none
     */
    Optional<Basis> basis();

    /**
     * Returns how the publisher qualifies the figure.
     *
     * @return the words, empty for a plain figure
     */
    Optional<String> qualifier();

    /**
     * Returns the edition that prints the figure.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Returns where the figure was seen and how sure it is.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("material", material());
        GroupName.check(material(), scheme(), edition());
        Checks.inRange("fromYear", fromYear(), 1900, 2200);
        Checks.inRange("toYear", toYear(), fromYear(), 2200);
        boolean exporter = value().kind() == FigureKind.NET_EXPORTER;
        if (exporter && measure() != IndicatorMeasure.NET_IMPORT_RELIANCE) {
            throw Checks.refused("value", "mark a net exporter only in net import reliance", value());
        }
        int most = unit() == IndicatorUnit.PERCENT ? 100 : unit() == IndicatorUnit.INDEX ? 1 : Integer.MAX_VALUE;
        value().low().filter(low -> low.signum() < 0).ifPresent(low -> {
            throw Checks.refused("value", "be at least 0", value());
        });
        value().high().filter(high -> high.doubleValue() > most).ifPresent(high -> {
            if (measure() != IndicatorMeasure.SELF_SUFFICIENCY) {
                throw Checks.refused("value", "be at most " + most + " " + unit().symbol(), value());
            }
        });
        if (measure() == IndicatorMeasure.IMPORT_SHARE && partner().isEmpty()) {
            throw Checks.refused("partner", "be named for a share of imports", "missing");
        }
        if (unit() == IndicatorUnit.TONNES && basis().isEmpty() && !NoBasis.isSaid(qualifier())) {
            throw Checks.refused("basis", NoBasis.RULE, "missing");
        }
    }

    /**
     * Starts an indicator.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
