// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.AlloyList;
import org.ytterby.regime.trade.AlloySystem;

/** Open and closed lists, in the order of the text. */
public final class AlloyListArbitraries extends TypeProvider<AlloyList> {

    /** Creates the provider of {@link AlloyList}. */
    public AlloyListArbitraries() {
        super(AlloyList.class);
    }

    @Override
    public AlloyList example() {
        return new AlloyList(List.of(AlloySystem.parse("Sm-Co"), AlloySystem.parse("Dy")), true);
    }

    @Override
    public Arbitrary<AlloyList> arbitrary() {
        return Combinators.combine(
                        new AlloySystemArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        RegimePools.flags())
                .as(AlloyList::new)
                .withoutEdgeCases();
    }
}
