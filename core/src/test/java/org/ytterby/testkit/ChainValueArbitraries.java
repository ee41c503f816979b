// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.market.PricePoint;
import org.ytterby.market.chain.ChainLink;
import org.ytterby.market.chain.ChainValue;

/** Any {@link ChainValue}. */
public final class ChainValueArbitraries extends TypeProvider<ChainValue> {

    /** Creates the provider. */
    public ChainValueArbitraries() {
        super(ChainValue.class);
    }

    @Override
    public ChainValue example() {
        return ChainValue.of(List.of(new ChainLinkArbitraries().example()), PricePoint.MID);
    }

    @Override
    public Arbitrary<ChainValue> arbitrary() {
        return Combinators.combine(
                        new ChainLinkArbitraries()
                                .arbitrary()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        Arbitraries.of(PricePoint.class))
                .as((links, point) -> {
                    List<ChainLink> named = new ArrayList<>();
                    links.forEach(link -> named.add(ChainLink.builder()
                            .from(link)
                            .name("link " + named.size())
                            .build()));
                    return ChainValue.of(named, point);
                });
    }
}
