// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.Claim;

/** Claims about parts and the whole. */
public final class ClaimArbitraries extends TypeProvider<Claim> {

    /** Creates the provider. */
    public ClaimArbitraries() {
        super(Claim.class);
    }

    @Override
    public Claim example() {
        return Claim.builder()
                .statement("2,599 t NdPr oxide in 2025")
                .about("oxide")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Claim> arbitrary() {
        return Combinators.combine(
                        SourceArbitraries.texts(),
                        Arbitraries.of("a", "b").optional(),
                        new EvidenceArbitraries().arbitrary())
                .as((statement, about, evidence) -> Claim.builder()
                        .statement(statement)
                        .about(about)
                        .evidence(evidence)
                        .build());
    }
}
