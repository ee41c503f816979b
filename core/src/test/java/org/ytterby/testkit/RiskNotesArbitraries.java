// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.risk.RiskNotes;

/** Any {@link RiskNotes}. */
public final class RiskNotesArbitraries extends TypeProvider<RiskNotes> {

    /** Creates the provider. */
    public RiskNotesArbitraries() {
        super(RiskNotes.class);
    }

    @Override
    public RiskNotes example() {
        return RiskNotes.builder()
                .addAssumptions("trade parameter 1 for every country")
                .addDefaultsUsed("no governance score of MM: any risk")
                .addWarnings("the residual is many suppliers")
                .build();
    }

    @Override
    public Arbitrary<RiskNotes> arbitrary() {
        return Combinators.combine(words(), words(), words())
                .as((assumptions, defaults, warnings) -> RiskNotes.builder()
                        .addAllAssumptions(assumptions)
                        .addAllDefaultsUsed(defaults)
                        .addAllWarnings(warnings)
                        .build());
    }

    private static Arbitrary<Set<String>> words() {
        return Arbitraries.of("a", "b, c", "d < e", "f \"g\"").set().ofMaxSize(3);
    }
}
