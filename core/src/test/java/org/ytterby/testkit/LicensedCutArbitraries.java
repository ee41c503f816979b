// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.shock.LicensedCut;
import org.ytterby.scenario.shock.LicensingReason;

/** Any {@link LicensedCut}. */
public final class LicensedCutArbitraries extends TypeProvider<LicensedCut> {

    /** Creates the provider of {@link LicensedCut}. */
    public LicensedCutArbitraries() {
        super(LicensedCut.class);
    }

    @Override
    public LicensedCut example() {
        return new LicensedCut(
                new FlowCutArbitraries().example(),
                LicensingReason.LICENSED,
                new TreeSet<>(Set.of("rule-1")),
                new TreeSet<>());
    }

    @Override
    public Arbitrary<LicensedCut> arbitrary() {
        Arbitrary<TreeSet<String>> names =
                Arbitraries.strings().alpha().ofMinLength(1).set().ofMaxSize(3).map(TreeSet::new);
        return Combinators.combine(
                        new FlowCutArbitraries().arbitrary(), Arbitraries.of(LicensingReason.class), names, names)
                .as(LicensedCut::new);
    }
}
