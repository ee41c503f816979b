// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.compare.MethodAgreement;

/** Any {@link MethodAgreement}. */
public final class MethodAgreementArbitraries extends TypeProvider<MethodAgreement> {

    /** Creates the provider. */
    public MethodAgreementArbitraries() {
        super(MethodAgreement.class);
    }

    @Override
    public MethodAgreement example() {
        return new MethodAgreement(RiskMethod.EU_SUPPLY_RISK, RiskMethod.GEOPOLRISK_SCORE, 40, 12, 3);
    }

    @Override
    public Arbitrary<MethodAgreement> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as((alike, opposed, open) ->
                        new MethodAgreement(RiskMethod.USGS_2021, RiskMethod.YALE_SUPPLY_RISK, alike, opposed, open));
    }
}
