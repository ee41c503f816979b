// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;

/**
 * What GeoPolRisk asks for: who imports what from whom, produces how much, and who produces in the world. Quantities of imports and
 * domestic production are in one unit and on one basis.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GeoPolInput extends Serializable {

    /**
     * Returns the name of the importer.
     *
     * @return the name, not blank
     */
    String importer();

    /**
     * Returns whose imports they are.
     *
     * @return the kind
     */
    ImporterKind kind();

    /**
     * Returns the countries that import: trade between them carries no risk.
     *
     * @return one country, the members of a region, or none for a company
     */
    @Value.NaturalOrder
    NavigableSet<Country> members();

    /**
     * Returns the material.
     *
     * @return the name, not blank
     */
    String material();

    /**
     * Returns the year.
     *
     * @return the calendar year, from 1900 to 2200
     */
    int year();

    /**
     * Returns the imports.
     *
     * @return the flows, empty if there are none
     */
    List<ImportFlow> flows();

    /**
     * Returns what the importer produces itself, all members together.
     *
     * @return the production in the unit of the flows, at least 0; 0 for a company
     */
    Interval domesticProduction();

    /**
     * Returns the production of the world.
     *
     * @return the production by producer in any one unit, each at least 0 and one above 0; empty if not known
     */
    Map<Supplier, Double> worldProduction();

    /**
     * Returns the governance risk of countries: (2.5 - e) / 5 for political stability.
     *
     * @return the risks, in [0, 1], 1 the worst
     */
    @Value.NaturalOrder
    NavigableMap<Country, Double> governance();

    /**
     * Returns a price stated apart from the imports.
     *
     * @return the price in USD/kg, at least 0, empty if the price is that of the imports
     */
    Optional<Interval> price();

    /**
     * Returns the midpoint of copper of the same importer and year.
     *
     * @return the reference, empty if not known
     */
    Optional<CopperReference> copper();

    /**
     * Returns what a reader has to know of the data.
     *
     * @return the notes
     */
    RiskNotes notes();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("importer", importer());
        Checks.notBlank("material", material());
        Checks.inRange("year", year(), 1900, 2200);
        if (kind() == ImporterKind.COMPANY && !domesticProduction().equals(Interval.exactly(0))) {
            throw Checks.refused("domesticProduction", "be 0 for a company", domesticProduction());
        }
        if (members().isEmpty() != (kind() == ImporterKind.COMPANY)
                || (kind() == ImporterKind.COUNTRY && members().size() > 1)) {
            throw Checks.refused("members", "be one country, those of a region, or none for a company", members());
        }
        if (!(domesticProduction().lower() >= 0)) {
            throw Checks.refused("domesticProduction", "be at least 0", domesticProduction());
        }
        if (worldProduction().containsKey(Supplier.WORLD)) {
            throw Checks.refused("worldProduction", "name producers and not the world total", Supplier.WORLD);
        }
        double sum = 0;
        for (Map.Entry<Supplier, Double> producer : worldProduction().entrySet()) {
            sum += Checks.notNegative("worldProduction[" + producer.getKey() + "]", producer.getValue());
        }
        if (!worldProduction().isEmpty() && !(sum > 0)) {
            throw Checks.refused("worldProduction", "have a producer above 0", worldProduction());
        }
        governance().forEach((country, risk) -> Checks.fraction("governance[" + country.alpha2() + "]", risk));
        price().ifPresent(price -> {
            if (!(price.lower() >= 0 && price.upper() < Double.POSITIVE_INFINITY)) {
                throw Checks.refused("price", "be at least 0 and finite", price);
            }
        });
    }

    /**
     * Starts an input.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GeoPolInput}. */
    final class Builder extends ImmutableGeoPolInput.Builder {
        Builder() {}
    }
}
