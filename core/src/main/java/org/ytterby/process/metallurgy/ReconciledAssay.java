// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The assays of one analyte after reconciliation, which balance exactly, and how far they had to be moved.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ReconciledAssay extends Serializable {

    /**
     * Returns the analyte.
     *
     * @return the analyte
     */
    String analyte();

    /**
     * Returns the reconciled assay of the feed.
     *
     * @return the reconciled assay of the feed; below 0 if only so it could balance
     */
    double feed();

    /**
     * Returns the reconciled assay of the concentrate.
     *
     * @return the reconciled assay of the concentrate
     */
    double concentrate();

    /**
     * Returns the reconciled assay of the tailing.
     *
     * @return the reconciled assay of the tailing
     */
    double tailing();

    /**
     * Returns the share of the analyte in the concentrate after reconciliation.
     *
     * @return the share of the analyte in the concentrate after reconciliation, empty if the feed has none
     */
    OptionalDouble recovery();

    /**
     * Returns what did not balance before, over its standard error.
     *
     * @return what did not balance before, over its standard error: beyond about 3 the assays contradict each other
     */
    double residual();

    /**
     * Moves three assays by the least, weighed by their errors, until they balance at a mass pull.
     *
     * @param assay the assays with their errors
     * @param pull the mass pull to the concentrate, in (0, 1)
     * @return the assays moved
     */
    static ReconciledAssay of(AssayTriple assay, double pull) {
        double imbalance = assay.imbalance(pull);
        double variance = assay.variance(pull);
        double multiplier = imbalance / variance;
        double feed = assay.feed() - multiplier * assay.feedError() * assay.feedError();
        double concentrate =
                assay.concentrate() + multiplier * pull * assay.concentrateError() * assay.concentrateError();
        double tailing = assay.tailing() + multiplier * (1 - pull) * assay.tailingError() * assay.tailingError();
        return ReconciledAssay.of(
                assay.analyte(),
                feed,
                concentrate,
                tailing,
                feed > 0 ? OptionalDouble.of(pull * concentrate / feed) : OptionalDouble.empty(),
                imbalance / Math.sqrt(variance));
    }

    /**
     * Puts the parts together.
     *
     * @param analyte the analyte
     * @param feed the reconciled assay of the feed
     * @param concentrate the reconciled assay of the concentrate
     * @param tailing the reconciled assay of the tailing
     * @param recovery the share of the analyte in the concentrate after reconciliation, empty if the feed has none
     * @param residual what did not balance before, over its standard error: beyond about 3 the assays contradict each other
     * @return the value
     */
    static ReconciledAssay of(
            String analyte, double feed, double concentrate, double tailing, OptionalDouble recovery, double residual) {
        return builder()
                .analyte(analyte)
                .feed(feed)
                .concentrate(concentrate)
                .tailing(tailing)
                .recovery(recovery)
                .residual(residual)
                .build();
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReconciledAssay}. */
    final class Builder extends ImmutableReconciledAssay.Builder {
        Builder() {}
    }
}
