// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The assays of one analyte after reconciliation, which balance exactly, and how far they had to be moved.
 *
 * @param analyte the analyte
 * @param feed the reconciled assay of the feed; below 0 if only so it could balance
 * @param concentrate the reconciled assay of the concentrate
 * @param tailing the reconciled assay of the tailing
 * @param recovery the share of the analyte in the concentrate after reconciliation, empty if the feed has none
 * @param residual what did not balance before, over its standard error: beyond about 3 the assays contradict each other
 * @since 0.1
 */
public record ReconciledAssay(
        String analyte, double feed, double concentrate, double tailing, OptionalDouble recovery, double residual)
        implements Serializable {

    static ReconciledAssay of(AssayTriple assay, double pull) {
        double imbalance = assay.imbalance(pull);
        double variance = assay.variance(pull);
        double multiplier = imbalance / variance;
        double feed = assay.feed() - multiplier * assay.feedError() * assay.feedError();
        double concentrate =
                assay.concentrate() + multiplier * pull * assay.concentrateError() * assay.concentrateError();
        double tailing = assay.tailing() + multiplier * (1 - pull) * assay.tailingError() * assay.tailingError();
        return new ReconciledAssay(
                assay.analyte(),
                feed,
                concentrate,
                tailing,
                feed > 0 ? OptionalDouble.of(pull * concentrate / feed) : OptionalDouble.empty(),
                imbalance / Math.sqrt(variance));
    }
}
