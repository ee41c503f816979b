// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import com.google.common.collect.ImmutableSortedSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.process.balance.UnknownShare;

/** Unknown shares. */
public final class UnknownShareArbitraries extends TypeProvider<UnknownShare> {

    /** Creates the provider. */
    public UnknownShareArbitraries() {
        super(UnknownShare.class);
    }

    @Override
    public UnknownShare example() {
        return new UnknownShare("sx>prec", ImmutableSortedSet.of(Element.ND, Element.PR));
    }

    @Override
    public Arbitrary<UnknownShare> arbitrary() {
        return Arbitraries.of(Element.class)
                .set()
                .ofMaxSize(3)
                .map(some -> new UnknownShare("a>b", ImmutableSortedSet.copyOf(some)));
    }
}
