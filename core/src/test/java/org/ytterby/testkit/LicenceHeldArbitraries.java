// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.LicenceKind;

/** Licences of both kinds, with and without an end, some that cover only one customer, rule or code. */
public final class LicenceHeldArbitraries extends TypeProvider<LicenceHeld> {

    /** Creates the provider of {@link LicenceHeld}. */
    public LicenceHeldArbitraries() {
        super(LicenceHeld.class);
    }

    @Override
    public LicenceHeld example() {
        return LicenceHeld.builder()
                .kind(LicenceKind.INDIVIDUAL)
                .holder("Alpha Motors")
                .validFrom(LocalDate.of(2025, 5, 1))
                .validTo(LocalDate.of(2026, 4, 30))
                .addCustomers("Beta Magnetics")
                .addAnswers("cn-2025-18/1")
                .addControlCodes("1C902", "1C903.a")
                .build();
    }

    @Override
    public Arbitrary<LicenceHeld> arbitrary() {
        Arbitrary<LicenceHeld.Builder> covers = Combinators.combine(
                        RegimePools.some(RegimePools.names(), 0, 2),
                        RegimePools.some(Arbitraries.oneOf(RegimePools.provisions(), RegimePools.instruments()), 0, 2),
                        RegimePools.some(RegimePools.entries(), 0, 1))
                .as((customers, answers, codes) -> LicenceHeld.builder()
                        .customers(customers)
                        .answers(answers)
                        .controlCodes(codes));
        return Combinators.combine(
                        covers,
                        Arbitraries.of(LicenceKind.class),
                        RegimePools.names().optional(0.5),
                        RegimePools.days(),
                        RegimePools.of(0, 1, 364, 1000).optional(0.7))
                .as((licence, kind, holder, from, days) -> licence.kind(kind)
                        .holder(holder)
                        .validFrom(from)
                        .validTo(days.map(from::plusDays))
                        .build())
                .withoutEdgeCases();
    }
}
