// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.ytterby.process.metallurgy.MassPullCheck;
import org.ytterby.quantity.Interval;

/** Checks that agree and that do not. */
public final class MassPullCheckArbitraries extends TypeProvider<MassPullCheck> {

    /** Creates the provider. */
    public MassPullCheckArbitraries() {
        super(MassPullCheck.class);
    }

    @Override
    public MassPullCheck example() {
        return MassPullCheck.of(
                "float>roast",
                List.of(new PrintedMassPullArbitraries().example()),
                Optional.of(Interval.of(0.14, 0.15)));
    }

    @Override
    public Arbitrary<MassPullCheck> arbitrary() {
        return new PrintedMassPullArbitraries()
                .arbitrary()
                .list()
                .ofMaxSize(2)
                .map(pulls -> MassPullCheck.of(
                        "a>b",
                        pulls,
                        pulls.size() == 1 ? Optional.of(pulls.get(0).massPull()) : Optional.empty()));
    }
}
