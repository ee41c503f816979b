// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * Where the imports of one or several areas come from in a year: the direct origin that customs name, not what stands behind
 * it.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ImportSources extends Serializable {

    /**
     * Returns the importing areas.
     *
     * @return the areas, at least one
     */
    Set<TradeArea> importers();

    /**
     * Returns what is imported.
     *
     * @return the name of the commodity, not blank
     */
    String commodity();

    /**
     * Returns the year.
     *
     * @return the year
     */
    int year();

    /**
     * Returns what came from where, in order of the number of the area.
     *
     * @return the sources, each area once; with several importers, one of them may be a source
     */
    List<SourceAmount> sources();

    /** Checks the order of the sources. */
    @Value.Check
    default void check() {
        Checks.notEmpty("importers", importers());
        Checks.notBlank("commodity", commodity());
        for (int i = 1; i < sources().size(); i++) {
            TradeArea area = sources().get(i).exporter();
            if (area.compareTo(sources().get(i - 1).exporter()) <= 0) {
                throw Checks.refused("sources[" + i + "].exporter", "be above the one before it", area);
            }
        }
    }

    /**
     * Returns the sum of all sources.
     *
     * @return the sum
     */
    default TradeAmount total() {
        return sources().stream().map(SourceAmount::amount).reduce(TradeAmount.NONE, TradeAmount::plus);
    }

    /**
     * Returns the same without what the importers sent each other.
     *
     * @return the imports from outside
     */
    default ImportSources fromOutside() {
        return builder()
                .from(this)
                .sources(sources().stream()
                        .filter(source -> !importers().contains(source.exporter()))
                        .toList())
                .build();
    }

    /**
     * Returns the concentration of the sources: HHI = &Sigma; s&sup2;, with s the share of each area (Herfindahl-Hirschman
     * index). It is of what this importer buys; the one of world production says something else.
     *
     * @param measure by what shares are taken
     * @return the index, in (0, 1], empty if nothing is known to have been imported
     */
    default OptionalDouble hhi(FlowMeasure measure) {
        double total = total().of(measure);
        if (total == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (SourceAmount source : sources()) {
            double share = source.amount().of(measure) / total;
            sum += share * share;
        }
        return OptionalDouble.of(Math.min(1, sum));
    }

    /**
     * Returns how far the imports depend on one area directly: its share.
     *
     * @param exporter the area
     * @param measure by what the share is taken
     * @return the share, in [0, 1], empty if nothing is known to have been imported
     */
    default OptionalDouble dependence(TradeArea exporter, FlowMeasure measure) {
        double total = total().of(measure);
        if (total == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sources().stream()
                        .filter(source -> source.exporter().equals(exporter))
                        .mapToLong(source -> source.amount().of(measure))
                        .sum()
                / total);
    }

    /**
     * Returns the direct dependence on every area of which something is known.
     *
     * @param measure by what shares are taken
     * @return the shares, each in [0, 1], adding up to 1; without the areas that have no row with a quantity, if shares are
     *     taken by quantity; empty if nothing is known to have been imported
     */
    default ImmutableSortedMap<TradeArea, Double> dependence(FlowMeasure measure) {
        double total = total().of(measure);
        ImmutableSortedMap.Builder<TradeArea, Double> shares = ImmutableSortedMap.naturalOrder();
        for (SourceAmount source : sources()) {
            TradeAmount amount = source.amount();
            boolean known = measure == FlowMeasure.VALUE || amount.rowsWithoutQuantity() < amount.rows();
            if (total > 0 && known) {
                shares.put(source.exporter(), amount.of(measure) / total);
            }
        }
        return shares.build();
    }

    /**
     * Returns the areas of which some quantity is not known: their shares by quantity are too small.
     *
     * @return the areas, in order of their numbers
     */
    default ImmutableSortedSet<TradeArea> withoutQuantity() {
        return sources().stream()
                .filter(source -> source.amount().rowsWithoutQuantity() > 0)
                .map(SourceAmount::exporter)
                .collect(ImmutableSortedSet.toImmutableSortedSet(TradeArea::compareTo));
    }

    /**
     * Starts a result.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImportSources}. */
    final class Builder extends ImmutableImportSources.Builder {
        Builder() {}
    }
}
