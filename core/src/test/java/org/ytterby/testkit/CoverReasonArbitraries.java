// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.licence.Cover;
import org.ytterby.regime.licence.CoverAspect;
import org.ytterby.regime.licence.CoverReason;

/** Reasons why a licence fits or does not. */
public final class CoverReasonArbitraries extends TypeProvider<CoverReason> {

    /** Creates the provider of {@link CoverReason}. */
    public CoverReasonArbitraries() {
        super(CoverReason.class);
    }

    @Override
    public CoverReason example() {
        return new CoverReason(CoverAspect.DAY, Cover.COVERS, "valid from 2025-05-01 to 2026-04-30");
    }

    @Override
    public Arbitrary<CoverReason> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(CoverAspect.class), Arbitraries.of(Cover.class), Arbitraries.of("one", "two"))
                .as(CoverReason::new);
    }
}
