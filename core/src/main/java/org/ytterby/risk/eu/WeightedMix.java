// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.supply.Supplier;

/**
 * A mix of suppliers as supply risk sees it: HHI_WGI,t = &Sigma; s&sup2; g t, with the share s of each supplier, its governance
 * risk g from 0 to 10 and its trade parameter t.
 *
 * @since 0.1
 */
@Value.Immutable
public interface WeightedMix extends Serializable {

    /**
     * Returns the index.
     *
     * @return the index, at least 0 and finite; bounds where shares or governance are not known
     */
    Interval index();

    /**
     * Returns the part of each supplier.
     *
     * @return s&sup2; g t by supplier, at least 0, which add up to the index or enclose it; empty if only the index is known
     */
    Map<Supplier, Interval> terms();

    /**
     * Returns what a reader has to know.
     *
     * @return the notes
     */
    RiskNotes notes();

    /** Checks that the terms make up the index. */
    @Value.Check
    default void check() {
        finite("index", index());
        terms().forEach((supplier, term) -> finite("terms[" + supplier + "]", term));
        if (!terms().isEmpty()) {
            double low = terms().values().stream().mapToDouble(Interval::lower).sum();
            double high = terms().values().stream().mapToDouble(Interval::upper).sum();
            double slack = 1e-9 * high;
            if (!(low <= index().lower() + slack && high >= index().upper() - slack)) {
                throw Checks.refused("terms", "enclose the index " + index(), Interval.of(low, Math.max(low, high)));
            }
        }
    }

    private static void finite(String path, Interval number) {
        if (!(number.lower() >= 0 && number.upper() < Double.POSITIVE_INFINITY)) {
            throw Checks.refused(path, "be at least 0 and finite", number);
        }
    }

    /**
     * Takes an index as published, without its suppliers.
     *
     * @param index the index
     * @param source who published it, not blank
     * @return the mix
     * @throws IllegalArgumentException if the index is negative or without end
     */
    static WeightedMix published(Interval index, String source) {
        return builder()
                .index(index)
                .notes(RiskNotes.builder()
                        .addAssumptions("index as published by " + Checks.notBlank("source", source))
                        .build())
                .build();
    }

    /**
     * Starts a mix.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeightedMix}. */
    final class Builder extends ImmutableWeightedMix.Builder {
        Builder() {}
    }
}
