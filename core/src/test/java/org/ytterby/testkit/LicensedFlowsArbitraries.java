// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.LicenceRegime;
import org.ytterby.scenario.shock.LicensedCut;
import org.ytterby.scenario.shock.LicensedFlows;
import org.ytterby.scenario.shock.UnsettledPolicy;
import org.ytterby.time.DateSpan;

/** Any {@link LicensedFlows}. */
public final class LicensedFlowsArbitraries extends TypeProvider<LicensedFlows> {

    /** Creates the provider of {@link LicensedFlows}. */
    public LicensedFlowsArbitraries() {
        super(LicensedFlows.class);
    }

    @Override
    public LicensedFlows example() {
        return new LicensedFlows(
                new LicenceRegimeArbitraries().example(),
                UnsettledPolicy.AS_LICENSED,
                new KnowledgeDateArbitraries().example(),
                DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)),
                List.of(new LicensedCutArbitraries().example()));
    }

    @Override
    public Arbitrary<LicensedFlows> arbitrary() {
        return Combinators.combine(
                        new LicenceRegimeArbitraries().arbitrary(),
                        Arbitraries.of(UnsettledPolicy.class),
                        new KnowledgeDateArbitraries().arbitrary(),
                        new DateSpanArbitraries().arbitrary(),
                        new LicensedCutArbitraries().arbitrary().list().ofMaxSize(3))
                .as((regime, unsettled, known, days, cuts) -> new LicensedFlows(
                        regime,
                        unsettled,
                        known,
                        days,
                        cuts.stream().map(cut -> of(regime, cut)).toList()));
    }

    private static LicensedCut of(LicenceRegime regime, LicensedCut cut) {
        FlowCut own =
                FlowCut.builder().from(cut.cut()).country(regime.country()).build();
        return new LicensedCut(own, cut.reason(), cut.provisions(), cut.missing());
    }
}
