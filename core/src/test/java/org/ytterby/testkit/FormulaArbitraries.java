// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.Formula;

/** Any {@link Formula}. */
public final class FormulaArbitraries extends TypeProvider<Formula> {

    /** Creates the provider. */
    public FormulaArbitraries() {
        super(Formula.class);
    }

    @Override
    public Formula example() {
        return Formula.parse("Nd2(CO3)3·8H2O");
    }

    @Override
    public Arbitrary<Formula> arbitrary() {
        Arbitrary<String> count = Arbitraries.of("", "2", "3", "14", "0.5", "2.25");
        Arbitrary<String> atom = Combinators.combine(
                        Arbitraries.of(Element.class).filter(CiaawWeights.CIAAW_2021.weights()::containsKey), count)
                .as((element, n) -> element.symbol() + n);
        Arbitrary<String> plain = atom.list().ofMinSize(1).ofMaxSize(5).map(atoms -> String.join("", atoms));
        Arbitrary<String> nested = Combinators.combine(atom, Arbitraries.of("()", "[]", "{}"), plain, count)
                .as((first, brackets, inner, n) -> first + brackets.charAt(0) + inner + brackets.charAt(1) + n);
        Arbitrary<String> hydrate = Combinators.combine(
                        nested, Arbitraries.integers().between(1, 12))
                .as((salt, waters) -> salt + "·" + waters + "H2O");
        return Arbitraries.oneOf(plain, nested, hydrate)
                .filter(text -> !text.matches(".*\\.\\d+H2O.*"))
                .map(Formula::parse);
    }
}
