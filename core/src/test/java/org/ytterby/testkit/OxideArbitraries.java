// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;

/** Any {@link Oxide}. */
public final class OxideArbitraries extends TypeProvider<Oxide> {

    /** Creates the provider. */
    public OxideArbitraries() {
        super(Oxide.class);
    }

    @Override
    public Oxide example() {
        return Oxide.commercial(Element.PR);
    }

    @Override
    public Arbitrary<Oxide> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Element.class).filter(element -> element != Element.O),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99))
                .as(Oxide::of);
    }
}
