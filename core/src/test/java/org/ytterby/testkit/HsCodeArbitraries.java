// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.HsCode;

/** Customs codes of every length, often near each other so that prefixes happen. */
public final class HsCodeArbitraries extends TypeProvider<HsCode> {

    /** Creates the provider. */
    public HsCodeArbitraries() {
        super(HsCode.class);
    }

    @Override
    public HsCode example() {
        return HsCode.of("8505.11.00");
    }

    @Override
    public Arbitrary<HsCode> arbitrary() {
        Arbitrary<String> chapters = Arbitraries.oneOf(
                Arbitraries.of("01", "28", "84", "85", "99"),
                Arbitraries.integers().between(1, 99).map(HsCodeArbitraries::pair));
        Arbitrary<String> pairs = Arbitraries.oneOf(
                Arbitraries.of("00", "05", "11", "99"),
                Arbitraries.integers().between(0, 99).map(HsCodeArbitraries::pair));
        return Combinators.combine(chapters, pairs.list().ofMinSize(0).ofMaxSize(4))
                .as((chapter, rest) -> HsCode.of(chapter + String.join("", rest)));
    }

    private static String pair(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
