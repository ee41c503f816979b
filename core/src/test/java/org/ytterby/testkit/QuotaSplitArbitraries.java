// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.Mass;
import org.ytterby.regime.quota.Quota;
import org.ytterby.regime.quota.QuotaKind;
import org.ytterby.regime.quota.QuotaPart;
import org.ytterby.regime.quota.QuotaSplit;
import org.ytterby.regime.quota.QuotaStatus;
import org.ytterby.regime.quota.QuotaTable;

/** Splits of a year of random tables. */
public final class QuotaSplitArbitraries extends TypeProvider<QuotaSplit> {

    /** Creates the provider of {@link QuotaSplit}. */
    public QuotaSplitArbitraries() {
        super(QuotaSplit.class);
    }

    @Override
    public QuotaSplit example() {
        return split(Optional.of(1000.0), Optional.of(850.0), Optional.of(150.0));
    }

    @Override
    public Arbitrary<QuotaSplit> arbitrary() {
        Arbitrary<Optional<Double>> tonnes = Arbitraries.integers()
                .between(0, 1000)
                .map(Integer::doubleValue)
                .optional(0.8);
        return Combinators.combine(tonnes, tonnes, tonnes)
                .filter((total, light, heavy) -> total.isPresent() || light.isPresent() || heavy.isPresent())
                .as(QuotaSplitArbitraries::split);
    }

    private static QuotaSplit split(Optional<Double> total, Optional<Double> light, Optional<Double> heavy) {
        List<Quota> quotas = new ArrayList<>();
        total.ifPresent(tonnes -> quotas.add(quota(QuotaPart.ALL, tonnes)));
        light.ifPresent(tonnes -> quotas.add(quota(QuotaPart.LIGHT, tonnes)));
        heavy.ifPresent(tonnes -> quotas.add(quota(QuotaPart.MEDIUM_HEAVY, tonnes)));
        return QuotaSplit.of(QuotaTable.of(quotas), QuotaKind.MINING, 2024);
    }

    private static Quota quota(QuotaPart part, double tonnes) {
        return Quota.builder()
                .from(new QuotaArbitraries().example())
                .batch(Optional.empty())
                .holder(Optional.empty())
                .part(part)
                .status(QuotaStatus.PUBLISHED)
                .amount(BasisMass.of(Mass.ofTonnes(tonnes), Basis.REO))
                .build();
    }
}
