// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Reaction;

/** Any {@link Reaction}. */
public final class ReactionArbitraries extends TypeProvider<Reaction> {

    /** Creates the provider. */
    public ReactionArbitraries() {
        super(Reaction.class);
    }

    @Override
    public Reaction example() {
        return Reaction.parse("2 DyF3 + 3 Ca = 2 Dy + 3 CaF2");
    }

    @Override
    public Arbitrary<Reaction> arbitrary() {
        return Arbitraries.of(
                        "2 DyF3 + 3 Ca = 2 Dy + 3 CaF2",
                        "Nd2O3 + 6 HF = 2 NdF3 + 3 H2O",
                        "2 Nd + 14 Fe + B = Nd2Fe14B",
                        "Nd2(C2O4)3*10H2O + 1.5 O2 = Nd2O3 + 6 CO2 + 10 H2O")
                .map(Reaction::parse);
    }
}
