// SPDX-License-Identifier: Apache-2.0
package org.ytterby.market;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a quote looks like beside its neighbours. A slip is named, never corrected.
 *
 * @since 0.1
 */
@Value.Immutable
public interface QuoteReport extends Serializable {

    /**
     * Returns the quote that was checked.
     *
     * @return the price as given
     */
    UnitPrice quote();

    /**
     * Returns how the quote stands to each neighbour it could be compared with.
     *
     * @return the findings in the order of the neighbours; empty if it could be compared with none
     */
    List<QuoteFinding> findings();

    /**
     * Returns the neighbours that tell nothing: of other elements, in another currency, free of charge, or on a basis
     * without a fixed factor where the quote has one.
     *
     * @return the prices as given
     */
    List<UnitPrice> notCompared();

    /**
     * Says whether the quote is out of line: outside the band of more than half of the neighbours it was compared with.
     *
     * @return whether it is; empty if it could be compared with none
     */
    default Optional<Boolean> outOfLine() {
        if (findings().isEmpty()) {
            return Optional.empty();
        }
        long odd = findings().stream().filter(finding -> !finding.isOrdinary()).count();
        return Optional.of(2 * odd > findings().size());
    }

    /**
     * Returns the slip that explains the quote beside the most neighbours, the one leaving least unexplained if several do.
     *
     * @return the kind; empty if the quote is not out of line or nothing explains it
     */
    default Optional<SlipKind> likelySlip() {
        if (!outOfLine().orElse(false)) {
            return Optional.empty();
        }
        Map<SlipKind, List<SuspectedSlip>> byKind = findings().stream()
                .flatMap(finding -> finding.slips().stream())
                .collect(Collectors.groupingBy(SuspectedSlip::kind));
        return byKind.entrySet().stream()
                .min(Comparator.<Map.Entry<SlipKind, List<SuspectedSlip>>>comparingLong(
                                entry -> -neighboursExplainedBy(entry.getKey()))
                        .thenComparingDouble(entry -> entry.getValue().stream()
                                .mapToDouble(slip -> Math.abs(Math.log(slip.remaining())))
                                .min()
                                .orElseThrow())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private long neighboursExplainedBy(SlipKind kind) {
        return findings().stream()
                .filter(finding -> finding.slips().stream().anyMatch(slip -> slip.kind() == kind))
                .count();
    }

    /**
     * Starts a report.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link QuoteReport}. */
    final class Builder extends ImmutableQuoteReport.Builder {
        Builder() {}
    }
}
