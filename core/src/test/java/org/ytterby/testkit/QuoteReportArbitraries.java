// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import org.ytterby.market.QuoteReport;

/** Any {@link QuoteReport}. */
public final class QuoteReportArbitraries extends TypeProvider<QuoteReport> {

    /** Creates the provider. */
    public QuoteReportArbitraries() {
        super(QuoteReport.class);
    }

    @Override
    public QuoteReport example() {
        return QuoteReport.builder()
                .quote(new UnitPriceArbitraries().example())
                .addFindings(new QuoteFindingArbitraries().example())
                .addNotCompared(new UnitPriceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<QuoteReport> arbitrary() {
        return new QuoteFindingArbitraries()
                .arbitrary()
                .list()
                .ofMaxSize(3)
                .map(findings ->
                        QuoteReport.builder().from(example()).findings(findings).build());
    }
}
