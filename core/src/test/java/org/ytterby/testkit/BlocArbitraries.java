// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.place.Country;
import org.ytterby.scenario.pipeline.Bloc;

/** Any {@link Bloc}. */
public final class BlocArbitraries extends TypeProvider<Bloc> {

    /** Creates the provider. */
    public BlocArbitraries() {
        super(Bloc.class);
    }

    @Override
    public Bloc example() {
        return Bloc.builder()
                .name("Nordic countries")
                .addMembers(Country.SE, Country.FI, Country.EE)
                .build();
    }

    @Override
    public Arbitrary<Bloc> arbitrary() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
                        Arbitraries.of(Country.class).set().ofMinSize(1).ofMaxSize(6))
                .as((name, members) ->
                        Bloc.builder().name(name).members(members).build());
    }
}
