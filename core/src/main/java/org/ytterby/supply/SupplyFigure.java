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
import org.ytterby.quantity.PublishedFigure;

/**
 * One published figure of supply: of what, at which stage, by whom, in which year, on which basis, in which edition.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SupplyFigure extends Serializable {

    /**
     * Returns the material.
     *
     * @return an element symbol or the name of a group as the publisher uses it, such as {@code "REE"}
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
     * Returns the stage of the chain.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns what the figure measures.
     *
     * @return the measure
     */
    SupplyMeasure measure();

    /**
     * Returns the line of the table.
     *
     * @return a country, the residual or the world total
     */
    Supplier supplier();

    /**
     * Returns the year.
     *
     * @return the calendar year, from 1900 to 2200
     */
    int year();

    /**
     * Returns the figure as printed.
     *
     * @return the figure
     */
    PublishedFigure value();

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    SupplyUnit unit();

    /**
     * Returns what a tonne is a tonne of.
     *
     * @return the basis, empty where the publisher names none: for shares, and for a mass whose qualifier says so
     */
    Optional<Basis> basis();

    /**
     * Returns the edition that prints the figure.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Returns how the edition qualifies the figure.
     *
     * @return the words, such as {@code "base-case projection"}, empty for a plain figure
     */
    Optional<String> qualifier();

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
        Checks.inRange("year", year(), 1900, 2200);
        if (unit() != SupplyUnit.PERCENT_OF_WORLD && basis().isEmpty() && !NoBasis.isSaid(qualifier())) {
            throw Checks.refused("basis", NoBasis.RULE, "missing");
        }
        value().low().ifPresent(low -> {
            if (low.signum() < 0) {
                throw Checks.refused("value", "be at least 0", value());
            }
        });
        value().high()
                .filter(high -> unit() == SupplyUnit.PERCENT_OF_WORLD && high.doubleValue() > 100)
                .ifPresent(high -> {
                    throw Checks.refused("value", "be at most 100 % of world", value());
                });
    }

    /**
     * Starts a figure.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplyFigure}. */
    final class Builder extends ImmutableSupplyFigure.Builder {
        Builder() {}
    }
}
