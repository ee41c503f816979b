// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.network.ChainAssumption;

/** Any {@link ChainAssumption}. */
public final class ChainAssumptionArbitraries extends TypeProvider<ChainAssumption> {

    /** Creates the provider. */
    public ChainAssumptionArbitraries() {
        super(ChainAssumption.class);
    }

    @Override
    public ChainAssumption example() {
        return SampleNetworks.magnets().assumptions().get(0);
    }

    @Override
    public Arbitrary<ChainAssumption> arbitrary() {
        Arbitrary<String> words = Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank());
        return Combinators.combine(words, words, words)
                .as((about, text, reason) -> ChainAssumption.builder()
                        .about(about)
                        .text(text)
                        .reason(reason)
                        .build());
    }
}
