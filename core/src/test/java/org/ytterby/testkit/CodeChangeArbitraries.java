// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.HsCode;
import org.ytterby.product.code.CodeChange;
import org.ytterby.product.code.TariffSystem;
import org.ytterby.time.DateSpan;

/** Any {@link CodeChange}. */
public final class CodeChangeArbitraries extends TypeProvider<CodeChange> {

    /** Creates the provider. */
    public CodeChangeArbitraries() {
        super(CodeChange.class);
    }

    @Override
    public CodeChange example() {
        return CodeChange.builder()
                .id("cn-2805301900-split")
                .system(TariffSystem.CHINA_10)
                .kind(CodeChange.Kind.SPLIT)
                .addBefore(HsCode.of("2805301900"))
                .addAfter(HsCode.of("2805301910"), HsCode.of("2805301990"))
                .beforeEnds(true)
                .tookEffect(DateSpan.parse("[2019-01-01, 2025-04-04]"))
                .text("samarium, gadolinium and lutetium have a code of their own")
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<CodeChange> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(2000, 2026))
                .as((ends, year) -> CodeChange.builder()
                        .from(example())
                        .beforeEnds(ends)
                        .tookEffect(DateSpan.parse("[%d-01-01, %d-12-31]".formatted(year, year)))
                        .build());
    }
}
