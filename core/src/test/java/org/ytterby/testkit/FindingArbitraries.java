// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.trade.Outcome;

/** The findings of random determinations. */
public final class FindingArbitraries extends TypeProvider<Finding> {

    /** Creates the provider of {@link Finding}. */
    public FindingArbitraries() {
        super(Finding.class);
    }

    @Override
    public Finding example() {
        return Finding.builder()
                .role(Role.DECIDES)
                .instrument("us-s301-magnets-2026")
                .provision("us-s301-magnets-2026/magnets")
                .part("magnets")
                .outcome(Outcome.DUTY_APPLIES)
                .state(ProvisionState.OPERATING_UNCONFIRMED)
                .since(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2026, 12, 31))
                .addEntries("magnets")
                .addControlCodes("HTS 8505.11")
                .reason("reaches the item under HTS 8505.11")
                .dutyRate(new BigDecimal("0.25"))
                .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                .build();
    }

    @Override
    public Arbitrary<Finding> arbitrary() {
        return new DeterminationArbitraries()
                .arbitrary()
                .flatMap(found ->
                        found.findings().isEmpty() ? Arbitraries.just(example()) : Arbitraries.of(found.findings()));
    }
}
