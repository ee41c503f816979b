// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

/**
 * The suppliers of one material in one year as one edition prints them: one stage, one measure, one unit, one basis.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SupplyTable extends Serializable {

    /**
     * Returns the lines.
     *
     * @return the figures, one for each supplier, in the order of the edition
     */
    List<SupplyFigure> figures();

    /**
     * Returns whether the lines account for all supply.
     *
     * @return the coverage
     */
    Coverage coverage();

    /** Checks that the lines belong together. */
    @Value.Check
    default void check() {
        Lines.check(this);
    }

    /**
     * Collects the lines of a published table. A residual line makes it complete; otherwise a printed world total or the
     * unit percent of world tells the rest; otherwise the rest is unknown.
     *
     * @param figures the figures
     * @return the table
     * @throws IllegalArgumentException if two lines differ in anything but supplier, figure, qualifier and evidence, or a
     *     supplier stands twice
     */
    static SupplyTable of(Iterable<? extends SupplyFigure> figures) {
        SupplyTable lines =
                builder().addAllFigures(figures).coverage(Coverage.REST_UNKNOWN).build();
        if (lines.figure(Supplier.OTHER).isPresent()) {
            return complete(figures);
        }
        return Residuals.impliedBy(lines).isPresent()
                ? builder()
                        .addAllFigures(figures)
                        .coverage(Coverage.REST_FROM_TOTAL)
                        .build()
                : lines;
    }

    /**
     * Collects lines of which the caller knows that they are all suppliers.
     *
     * @param figures the figures
     * @return the table
     * @throws IllegalArgumentException as {@link #of(Iterable)}
     */
    static SupplyTable complete(Iterable<? extends SupplyFigure> figures) {
        return builder().addAllFigures(figures).coverage(Coverage.COMPLETE).build();
    }

    /**
     * Sorts figures into tables.
     *
     * @param figures any figures
     * @return a table for each material with its scheme, stage, measure, year, unit, basis and edition that names a supplier, in the order
     *     of first appearance; lines with nothing but a world total make no table
     */
    static ImmutableList<SupplyTable> tablesOf(Iterable<? extends SupplyFigure> figures) {
        Map<List<Object>, ImmutableList.Builder<SupplyFigure>> tables = new LinkedHashMap<>();
        for (SupplyFigure f : figures) {
            List<Object> key = List.of(
                    f.material(), f.scheme(), f.stage(), f.measure(), f.year(), f.unit(), f.basis(), f.edition());
            tables.computeIfAbsent(key, k -> ImmutableList.builder()).add(f);
        }
        return tables.values().stream()
                .map(ImmutableList.Builder::build)
                .filter(lines -> lines.stream().anyMatch(f -> !f.supplier().equals(Supplier.WORLD)))
                .map(SupplyTable::of)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the year of all lines.
     *
     * @return the calendar year
     */
    default int year() {
        return figures().get(0).year();
    }

    /**
     * Returns the edition of all lines.
     *
     * @return the edition
     */
    default Edition edition() {
        return figures().get(0).edition();
    }

    /**
     * Returns the weakest confidence among the lines.
     *
     * @return the confidence
     */
    default Confidence confidence() {
        return Evidence.weakest(figures().stream().map(SupplyFigure::evidence).toList());
    }

    /**
     * Returns the line of a supplier.
     *
     * @param supplier the supplier
     * @return the figure, empty if the table does not name the supplier
     */
    default Optional<SupplyFigure> figure(Supplier supplier) {
        return figures().stream().filter(f -> f.supplier().equals(supplier)).findFirst();
    }

    /**
     * Returns what each supplier may amount to, with a residual for what the lines leave out.
     *
     * @return the amounts in the unit of the table, the printed world total left aside; [0, inf) for a figure withheld, not
     *     available or missing, and for an unknown rest
     */
    default ImmutableMap<Supplier, Interval> amounts() {
        return Residuals.amounts(this);
    }

    /**
     * Returns the sum of the amounts, the printed world total left aside.
     *
     * @return the sum in the unit of the table, a rest that the lines leave out included
     */
    default Interval total() {
        return amounts().values().stream().reduce(Interval.exactly(0), Interval::plus);
    }

    /**
     * Returns the share of a country in the sum of the amounts.
     *
     * @param country the country
     * @return what the share may be, within [0, 1]; empty if every line may be zero; a country the table does not name has
     *     at most the residual's share
     */
    default Optional<Interval> share(Country country) {
        return Shares.of(amounts(), Supplier.of(country));
    }

    /**
     * Returns the concentration of the suppliers.
     *
     * @return the concentration, empty if every line may be zero
     */
    default Optional<Concentration> concentration() {
        return Concentration.of(this);
    }

    /**
     * Starts a table.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplyTable}. */
    final class Builder extends ImmutableSupplyTable.Builder {
        Builder() {}
    }
}
