// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;
import org.ytterby.place.EconomicUnit;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;

/**
 * What is known of the supply of one material: each share as a fraction of annual consumption of the Union, as bounds. What
 * is not given is unknown.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TargetShares extends Serializable {

    /**
     * Returns the material, and the stage if one is meant.
     *
     * @return the name, not blank, such as {@code "neodymium, magnets"}
     */
    String material();

    /**
     * Returns what the Union itself can do.
     *
     * @return the shares within [0, &infin;) by kind; none for {@link TargetKind#DIVERSIFICATION}, which goes by country
     */
    Map<TargetKind, Interval> capacities();

    /**
     * Returns what third countries supply.
     *
     * @return the shares, each within [0, 1], by country outside the Union
     */
    Map<Country, Interval> thirdCountries();

    /**
     * Returns what the third countries not named supply together.
     *
     * @return the share within [0, 1]; exactly 0 if all are named; empty if it is not known
     */
    Optional<Interval> otherThirdCountries();

    /**
     * Returns what was taken for granted in making the shares.
     *
     * @return sentences
     */
    List<String> assumptions();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notBlank("material", material());
        capacities().forEach((kind, share) -> {
            if (kind == TargetKind.DIVERSIFICATION) {
                throw Checks.refused("capacities", "leave diversification to the countries", kind);
            }
            if (!Interval.atLeast(0).encloses(share)) {
                throw Checks.refused("capacities[" + kind + "]", "be at least 0", share);
            }
        });
        thirdCountries().forEach((country, share) -> fraction("thirdCountries[" + country.alpha2() + "]", share));
        otherThirdCountries().ifPresent(share -> fraction("otherThirdCountries", share));
    }

    private static void fraction(String path, Interval share) {
        if (!Interval.of(0, 1).encloses(share)) {
            throw Checks.refused(path, "be within [0, 1]", share);
        }
    }

    /**
     * Takes the shares of third countries from a table of world supply, assuming that the Union buys as the world does.
     *
     * @param table the table
     * @param union the Union
     * @param day the day whose membership counts
     * @return the shares, with that assumption; countries whose share cannot be told are not among them
     */
    static TargetShares ofTable(SupplyTable table, EconomicUnit union, LocalDate day) {
        SupplyFigure first = table.figures().get(0);
        Builder shares = builder()
                .material(first.material()
                        + first.scheme().map(scheme -> " (" + scheme + ")").orElse("") + ", " + first.stage())
                .addAssumptions("the Union buys as the world does: shares of world supply in "
                        + table.edition().label() + " for " + table.year() + " stand for shares of its consumption");
        for (SupplyFigure figure : table.figures()) {
            figure.supplier()
                    .country()
                    .filter(country -> !union.membersOn(day).contains(country))
                    .ifPresent(country ->
                            table.share(country).ifPresent(share -> shares.putThirdCountries(country, share)));
        }
        if (!table.amounts().containsKey(Supplier.OTHER)) {
            shares.otherThirdCountries(Interval.exactly(0));
        }
        return shares.build();
    }

    /**
     * Starts shares.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TargetShares}. */
    final class Builder extends ImmutableTargetShares.Builder {
        Builder() {}
    }
}
