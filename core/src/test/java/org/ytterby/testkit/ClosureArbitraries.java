// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.ytterby.assay.Assay;
import org.ytterby.assay.Closure;
import org.ytterby.assay.Whole;
import org.ytterby.element.Element;

/** Any {@link Closure}. */
public final class ClosureArbitraries extends TypeProvider<Closure> {

    /** Creates the provider. */
    public ClosureArbitraries() {
        super(Closure.class);
    }

    @Override
    public Closure example() {
        return new Closure(new BigDecimal("98.965"), new BigDecimal("0.0815"), List.of(Element.GD, Element.LU));
    }

    @Override
    public Arbitrary<Closure> arbitrary() {
        return new AssayArbitraries()
                .arbitrary()
                .map(assay -> Closure.of(Assay.builder()
                        .from(assay)
                        .whole(Whole.TOTAL_RARE_EARTHS)
                        .build()));
    }
}
