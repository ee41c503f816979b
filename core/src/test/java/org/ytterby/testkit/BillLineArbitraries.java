// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.product.bom.BillLine;
import org.ytterby.product.bom.QuantityRange;

/** Any {@link BillLine}. */
public final class BillLineArbitraries extends TypeProvider<BillLine> {

    /** Creates the provider. */
    public BillLineArbitraries() {
        super(BillLine.class);
    }

    @Override
    public BillLine example() {
        return BillLine.material(
                "magnets",
                QuantityRange.of(1.2, 1.5, 2),
                "sintered NdFeB",
                new CompositionRangeArbitraries().example());
    }

    @Override
    public Arbitrary<BillLine> arbitrary() {
        return Combinators.combine(new QuantityRangeArbitraries().arbitrary(), new BillContentArbitraries().arbitrary())
                .as((amount, content) -> BillLine.builder()
                        .name("any")
                        .amount(amount)
                        .content(content)
                        .build());
    }
}
