// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.supply.claim.ClaimFinding;

/** Any {@link ClaimFinding}. */
public final class ClaimFindingArbitraries extends TypeProvider<ClaimFinding> {

    /** Creates the provider. */
    public ClaimFindingArbitraries() {
        super(ClaimFinding.class);
    }

    @Override
    public ClaimFinding example() {
        return ClaimFinding.of(new ClaimArbitraries().example(), List.of(new WitnessArbitraries().example()));
    }

    @Override
    public Arbitrary<ClaimFinding> arbitrary() {
        return Combinators.combine(
                        new ClaimArbitraries().arbitrary(),
                        new WitnessArbitraries().arbitrary().list().ofMaxSize(5))
                .as(ClaimFinding::of);
    }
}
