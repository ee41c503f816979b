// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.bom.OpenLine;
import org.ytterby.product.bom.QuantityRange;

/** Any {@link OpenLine}. */
public final class OpenLineArbitraries extends TypeProvider<OpenLine> {

    /** Creates the provider. */
    public OpenLineArbitraries() {
        super(OpenLine.class);
    }

    @Override
    public OpenLine example() {
        return OpenLine.builder()
                .path("drive/rotor/magnets")
                .reason(OpenLine.Reason.COMPOSITION_PARTIAL)
                .what("sintered NdFeB")
                .kilograms(QuantityRange.of(1.2, 1.5, 2))
                .build();
    }

    @Override
    public Arbitrary<OpenLine> arbitrary() {
        return Combinators.combine(Arbitraries.of(OpenLine.Reason.class), new QuantityRangeArbitraries().arbitrary())
                .as((reason, kilograms) -> OpenLine.builder()
                        .path("any")
                        .reason(reason)
                        .what("any")
                        .kilograms(kilograms)
                        .build());
    }
}
