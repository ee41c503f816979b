// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import org.ytterby.regime.trade.Party;

/** Parties with every fact stated, denied or left out. */
public final class PartyArbitraries extends TypeProvider<Party> {

    /** Creates the provider of {@link Party}. */
    public PartyArbitraries() {
        super(Party.class);
    }

    @Override
    public Party example() {
        return Party.builder()
                .name("Alpha Motors")
                .military(false)
                .addListedOn("cn-watch-list")
                .addNotListedOn("us-entity-list", "cn-control-list")
                .screened(true)
                .addOwners(new OwnershipArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Party> arbitrary() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Party.civil())),
                        Tuple.of(
                                5,
                                Builders.withBuilder(Party::builder)
                                        .use(Arbitraries.oneOf(
                                                RegimePools.names(), RegimePools.of("ALPHA MOTORS", "Other")))
                                        .withProbability(0.7)
                                        .in(Party.Builder::name)
                                        .use(RegimePools.flags())
                                        .withProbability(0.5)
                                        .in(Party.Builder::military)
                                        .use(Arbitraries.maps(RegimePools.lists(), RegimePools.flags())
                                                .ofMaxSize(2))
                                        .in(PartyArbitraries::stand)
                                        .use(RegimePools.flags())
                                        .in(Party.Builder::screened)
                                        .use(new OwnershipArbitraries()
                                                .arbitrary()
                                                .list()
                                                .ofMaxSize(2))
                                        .in(Party.Builder::addAllOwners)
                                        .build(Party.Builder::build)))
                .withoutEdgeCases();
    }

    private static Party.Builder stand(Party.Builder party, Map<String, Boolean> lists) {
        lists.forEach((list, listed) -> {
            if (listed) {
                party.addListedOn(list);
            } else {
                party.addNotListedOn(list);
            }
        });
        return party;
    }
}
