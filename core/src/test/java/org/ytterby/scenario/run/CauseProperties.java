// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.place.Country;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.testkit.NetworkArbitraries;
import org.ytterby.testkit.ScenarioArbitraries;

/** What traces and waterfalls tell adds up to what is short. */
class CauseProperties {

    @Provide
    Arbitrary<Case> any() {
        return Case.of(new NetworkArbitraries().arbitrary(), ScenarioArbitraries::of);
    }

    @Provide
    Arbitrary<Case> calm() {
        return Case.of(new NetworkArbitraries().arbitrary(), ScenarioArbitraries::calm);
    }

    @Provide
    Arbitrary<Case> cutAndBalanced() {
        return Case.of(NetworkArbitraries.balancedPlain(), ScenarioArbitraries::cuts);
    }

    @Property
    void causesAddUpToTheShortageOfEveryDemand(@ForAll("any") Case any) {
        Outcome outcome = any.run();
        ShortageTrace trace = Simulation.of(any.network()).trace(any.scenario());
        assertThat(trace.tonnes()).isEqualTo(outcome.shortage().sum(), within(any.tolerance()));
        for (TracedShortage traced : trace.shortages()) {
            assertThat(traced.tonnes())
                    .isEqualTo(
                            outcome.demand(traced.demand())
                                    .elements()
                                    .get(traced.element())
                                    .shortage()
                                    .sum(),
                            within(any.tolerance()));
        }
        double countries = trace.byCountry().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(countries + trace.beyondNetwork()).isEqualTo(trace.tonnes(), within(any.tolerance()));
    }

    @Property
    void withoutShocksNoCountryIsToBlame(@ForAll("calm") Case calm) {
        assertThat(Simulation.of(calm.network())
                        .trace(calm.scenario())
                        .byCountry()
                        .values())
                .allMatch(tonnes -> tonnes <= calm.tolerance());
    }

    @Property
    void inANetworkThatSufficesOnlyCountriesThatAreCutAreToBlame(@ForAll("cutAndBalanced") Case cut) {
        List<Country> countries = new ArrayList<>();
        for (Shock shock : cut.scenario().shocks()) {
            countries.add(shock instanceof CapacityCut capacity ? capacity.country() : ((FlowCut) shock).country());
        }
        ShortageTrace trace = Simulation.of(cut.network()).trace(cut.scenario());
        assertThat(trace.beyondNetwork()).isLessThanOrEqualTo(cut.tolerance());
        trace.byCountry()
                .forEach((country, tonnes) -> assertThat(countries.contains(country) || tonnes <= cut.tolerance())
                        .isTrue());
    }

    @Property
    void aWaterfallEndsAtTheShortageOfTheRunWhateverItsOrder(@ForAll("any") Case any, @ForAll long seed) {
        List<Measure> order = new ArrayList<>(List.of(Measure.values()));
        Collections.shuffle(order, new Random(seed));
        Waterfall waterfall = Waterfall.of(any.network(), any.scenario(), order);
        assertThat(waterfall.steps()).extracting(WaterfallStep::measure).containsExactlyElementsOf(order);
        assertThat(waterfall.left()).isEqualTo(any.run().shortage().sum(), within(any.tolerance()));
        Waterfall usual = Waterfall.of(any.network(), any.scenario());
        assertThat(usual.withoutMeasures()).isEqualTo(waterfall.withoutMeasures());
        assertThat(usual.left()).isEqualTo(waterfall.left(), within(any.tolerance()));
    }
}
