// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaKind;
import org.ytterby.regime.quota.QuotaPart;
import org.ytterby.regime.quota.QuotaStatus;

/** Quotas of every kind, part and status, for a year or a batch, for all or for one company. */
public final class QuotaArbitraries extends TypeProvider<Quota> {

    /** Creates the provider of {@link Quota}. */
    public QuotaArbitraries() {
        super(Quota.class);
    }

    @Override
    public Quota example() {
        return Quota.builder()
                .kind(QuotaKind.MINING)
                .country(Country.CN)
                .year(2024)
                .batch(1)
                .part(QuotaPart.MEDIUM_HEAVY)
                .holder("China Rare Earth Group")
                .status(QuotaStatus.PUBLISHED)
                .amount(BasisMass.of(Mass.ofTonnes(10140), Basis.REO))
                .notice("25 of 2024")
                .publishedOn(LocalDate.of(2024, 2, 6))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Quota> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(QuotaKind.class),
                        Arbitraries.integers().between(2005, 2030),
                        Arbitraries.integers().between(1, 3).optional(0.5),
                        Arbitraries.of(QuotaPart.class),
                        RegimePools.names().optional(0.3),
                        Arbitraries.of(QuotaStatus.class),
                        tonnes(),
                        new EvidenceArbitraries().arbitrary())
                .as((kind, year, batch, part, holder, status, tonnes, evidence) -> Quota.builder()
                        .kind(kind)
                        .country(Country.CN)
                        .year(year)
                        .batch(batch)
                        .part(part)
                        .holder(holder)
                        .status(status)
                        .amount(
                                status == QuotaStatus.PUBLISHED
                                        ? Optional.of(BasisMass.of(Mass.ofTonnes(tonnes), kind.basis()))
                                        : Optional.empty())
                        .evidence(evidence)
                        .build())
                .withoutEdgeCases();
    }

    /** Tonnes with up to three digits after the point, as quotas and draws have them. */
    static Arbitrary<Double> tonnes() {
        return Arbitraries.integers().between(0, 300_000_000).map(kilograms -> kilograms / 1000.0);
    }
}
