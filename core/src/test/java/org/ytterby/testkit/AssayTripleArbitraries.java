// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.metallurgy.AssayTriple;

/** Three assays with errors. */
public final class AssayTripleArbitraries extends TypeProvider<AssayTriple> {

    /** Creates the provider. */
    public AssayTripleArbitraries() {
        super(AssayTriple.class);
    }

    @Override
    public AssayTriple example() {
        return new AssayTriple("TREO", 2.72, 9.27, 1.55, 0.02, 0.05, 0.02);
    }

    @Override
    public Arbitrary<AssayTriple> arbitrary() {
        return Combinators.combine(numbers(), numbers(), numbers(), errors(), errors(), errors())
                .as((f, c, t, fe, ce, te) -> new AssayTriple("any", f, t + 1 + c, t, fe, ce, te));
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.doubles().between(0, 60).ofScale(3);
    }

    private static Arbitrary<Double> errors() {
        return Arbitraries.doubles().between(0.01, 1).ofScale(3);
    }
}
