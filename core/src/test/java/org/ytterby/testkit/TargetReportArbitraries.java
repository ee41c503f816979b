// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.benchmark.SupplyTarget;
import org.ytterby.regime.benchmark.TargetKind;
import org.ytterby.regime.benchmark.TargetReport;

/** Reports on random shares. */
public final class TargetReportArbitraries extends TypeProvider<TargetReport> {

    /** Creates the provider of {@link TargetReport}. */
    public TargetReportArbitraries() {
        super(TargetReport.class);
    }

    @Override
    public TargetReport example() {
        SupplyTarget processing = new SupplyTargetArbitraries().example();
        SupplyTarget countries = SupplyTarget.builder()
                .from(processing)
                .kind(TargetKind.DIVERSIFICATION)
                .limit(new BigDecimal("0.65"))
                .build();
        return TargetReport.of(List.of(processing, countries), new TargetSharesArbitraries().example());
    }

    @Override
    public Arbitrary<TargetReport> arbitrary() {
        return Combinators.combine(
                        new SupplyTargetArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        new TargetSharesArbitraries().arbitrary())
                .as(TargetReport::of);
    }
}
