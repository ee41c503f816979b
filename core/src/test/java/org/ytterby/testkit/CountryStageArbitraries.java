// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.scenario.flow.CountryStage;

/** Any {@link CountryStage}. */
public final class CountryStageArbitraries extends TypeProvider<CountryStage> {

    /** Creates the provider. */
    public CountryStageArbitraries() {
        super(CountryStage.class);
    }

    @Override
    public CountryStage example() {
        return new CountryStage(Country.CN, Stage.SEPARATION);
    }

    @Override
    public Arbitrary<CountryStage> arbitrary() {
        return Combinators.combine(Arbitraries.of(Country.class), Arbitraries.of(Stage.class))
                .as(CountryStage::new);
    }
}
