// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Dependence;

/** Any {@link Dependence}. */
public final class DependenceArbitraries extends TypeProvider<Dependence> {

    /** Creates the provider. */
    public DependenceArbitraries() {
        super(Dependence.class);
    }

    @Override
    public Dependence example() {
        return SampleNetworks.project().dependsOn().iterator().next();
    }

    @Override
    public Arbitrary<Dependence> arbitrary() {
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank()),
                        Arbitraries.of(Country.class))
                .as((need, country) ->
                        Dependence.builder().need(need).country(country).build());
    }
}
