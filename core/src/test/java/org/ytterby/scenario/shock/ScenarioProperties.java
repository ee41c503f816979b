// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ytterby.place.Country;
import org.ytterby.scenario.network.Network;
import org.ytterby.supply.Region;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;

class ScenarioProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 4);

    @Property
    void whatFitsComesBack(@ForAll("fitting") Tuple2<Network, Scenario> pair) {
        assertThat(pair.get2().checkedAgainst(pair.get1())).isSameAs(pair.get2());
    }

    @Property
    void aScenarioEndsAfterItsMonths(@ForAll Scenario scenario) {
        assertThat(scenario.endExclusive().minusMonths(scenario.months())).isEqualTo(scenario.start());
    }

    @Property
    void aCutNeverHitsItsOwnCountry(@ForAll FlowCut cut) {
        assertThat(cut.reaches(Region.of(cut.country()), DAY)).isFalse();
    }

    @Property
    void aCutWithoutDestinationsHitsEverybodyElse(@ForAll FlowCut cut, @ForAll Region buyer) {
        FlowCut everywhere = FlowCut.builder().from(cut).destinations(Set.of()).build();
        assertThat(everywhere.reaches(buyer, DAY)).isEqualTo(!buyer.equals(Region.of(cut.country())));
    }

    @Property
    void moreDestinationsHitNobodyLess(@ForAll FlowCut cut, @ForAll Region more, @ForAll Country buyer) {
        FlowCut wider = FlowCut.builder().from(cut).addDestinations(more).build();
        if (!cut.destinations().isEmpty() && cut.reaches(Region.of(buyer), DAY)) {
            assertThat(wider.reaches(Region.of(buyer), DAY)).isTrue();
        }
    }

    @Provide
    static Arbitrary<Tuple2<Network, Scenario>> fitting() {
        return new NetworkArbitraries()
                .arbitrary()
                .flatMap(network -> Arbitraries.oneOf(
                                ScenarioArbitraries.of(network),
                                ScenarioArbitraries.calm(network),
                                ScenarioArbitraries.cuts(network),
                                ScenarioArbitraries.capacityCuts(network))
                        .map(scenario -> Tuple.of(network, scenario)));
    }
}
