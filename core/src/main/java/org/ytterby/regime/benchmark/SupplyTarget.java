// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.immutables.value.Value;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Citation;

/**
 * A share of supply that a law aims at.
 *
 * @since 0.1
 */
@Value.Immutable
public interface SupplyTarget extends Serializable {

    /**
     * Returns what it is about.
     *
     * @return the kind, which says whether the limit is a minimum or a maximum
     */
    TargetKind kind();

    /**
     * Returns the limit.
     *
     * @return the share of annual consumption, in [0, 1]
     */
    BigDecimal limit();

    /**
     * Returns the provision.
     *
     * @return its identifier, not blank
     */
    String provision();

    /**
     * Returns the instrument with its sources and how sure the limit is.
     *
     * @return the citation
     */
    Citation citation();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Decimals.fraction("limit", limit());
        Checks.notBlank("provision", provision());
    }

    /**
     * Reads the targets of a book: the provisions on supply targets whose part is named like a kind.
     *
     * @param book the rules
     * @return the targets, in order of kind
     */
    static ImmutableList<SupplyTarget> allOf(RegimeBook book) {
        ImmutableList.Builder<SupplyTarget> targets = ImmutableList.builder();
        for (TargetKind kind : TargetKind.values()) {
            for (Provision provision : book.provisions()) {
                boolean names = provision
                        .part()
                        .filter(part -> part.toUpperCase(Locale.ROOT).equals(kind.name()))
                        .isPresent();
                if (provision.type() == MeasureType.SUPPLY_TARGET && names) {
                    Instrument instrument =
                            book.instrument(provision.instrument()).orElseThrow();
                    for (ControlEntry entry : provision.entries()) {
                        entry.target().ifPresent(limit -> targets.add(of(kind, limit, provision, entry, instrument)));
                    }
                }
            }
        }
        return targets.build();
    }

    private static SupplyTarget of(
            TargetKind kind, BigDecimal limit, Provision provision, ControlEntry entry, Instrument instrument) {
        return builder()
                .kind(kind)
                .limit(limit)
                .provision(provision.id())
                .citation(Citation.builder()
                        .instrument(instrument.id())
                        .name(instrument
                                        .officialNumber()
                                        .map(number -> number + ", ")
                                        .orElse("")
                                + instrument.title())
                        .part(provision.part())
                        .confidence(entry.confidence())
                        .sources(instrument.evidence().stream()
                                .map(Evidence::source)
                                .toList())
                        .build())
                .build();
    }

    /**
     * Starts a target.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplyTarget}. */
    final class Builder extends ImmutableSupplyTarget.Builder {
        Builder() {}
    }
}
