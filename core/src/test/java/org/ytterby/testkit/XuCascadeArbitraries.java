// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.process.extraction.XuCascade;
import org.ytterby.process.extraction.XuTheory;

/** Any {@link XuCascade}. */
public final class XuCascadeArbitraries extends TypeProvider<XuCascade> {

    /** Creates the provider. */
    public XuCascadeArbitraries() {
        super(XuCascade.class);
    }

    @Override
    public XuCascade example() {
        return XuTheory.optimum(new CascadeDutyArbitraries().example());
    }

    @Override
    public Arbitrary<XuCascade> arbitrary() {
        return Combinators.combine(
                        new CascadeDutyArbitraries().arbitrary(),
                        Arbitraries.doubles().between(1.01, 5).ofScale(3))
                .as((duty, over) -> XuTheory.atLoad(duty, over * duty.leastOrganicLoad()));
    }
}
