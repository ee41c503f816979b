// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.SourceStatement;

/** Claims about parts and the whole. */
public final class SourceStatementArbitraries extends TypeProvider<SourceStatement> {

    /** Creates the provider. */
    public SourceStatementArbitraries() {
        super(SourceStatement.class);
    }

    @Override
    public SourceStatement example() {
        return SourceStatement.builder()
                .statement("2,599 t NdPr oxide in 2025")
                .about("oxide")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<SourceStatement> arbitrary() {
        return Combinators.combine(
                        SourceArbitraries.texts(),
                        Arbitraries.of("a", "b").optional(),
                        new EvidenceArbitraries().arbitrary())
                .as((statement, about, evidence) -> SourceStatement.builder()
                        .statement(statement)
                        .about(about)
                        .evidence(evidence)
                        .build());
    }
}
