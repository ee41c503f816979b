// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.benchmark.TargetResult;

/** The results of random reports. */
public final class TargetResultArbitraries extends TypeProvider<TargetResult> {

    /** Creates the provider of {@link TargetResult}. */
    public TargetResultArbitraries() {
        super(TargetResult.class);
    }

    @Override
    public TargetResult example() {
        return new TargetReportArbitraries().example().results().get(1);
    }

    @Override
    public Arbitrary<TargetResult> arbitrary() {
        return new TargetReportArbitraries().arbitrary().flatMap(report -> Arbitraries.of(report.results()));
    }
}
