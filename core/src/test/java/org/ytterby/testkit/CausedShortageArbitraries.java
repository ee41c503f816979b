// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.run.CausedShortage;
import org.ytterby.scenario.run.ShortageCause;

/** Any {@link CausedShortage}. */
public final class CausedShortageArbitraries extends TypeProvider<CausedShortage> {

    /** Creates the provider. */
    public CausedShortageArbitraries() {
        super(CausedShortage.class);
    }

    @Override
    public CausedShortage example() {
        return new CausedShortage(Country.CN, Stage.SEPARATION, ShortageCause.FLOW, 12.5);
    }

    @Override
    public Arbitrary<CausedShortage> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(ShortageCause.class),
                        Arbitraries.doubles().between(0, 1e6))
                .as(CausedShortage::new);
    }
}
