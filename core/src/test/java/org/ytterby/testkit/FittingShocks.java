// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.OutputQuota;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.scenario.shock.TechnologyDenial;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Shocks that have something to hit in a network, on days around those of {@link ScenarioArbitraries}. */
final class FittingShocks {

    private FittingShocks() {}

    static Arbitrary<Shock> any(Network network) {
        return Arbitraries.oneOf(capacityCuts(network), flowCuts(network), quotas(network), denials(), surges(network));
    }

    static Arbitrary<Shock> cuts(Network network) {
        return Arbitraries.oneOf(capacityCuts(network), flowCuts(network));
    }

    static Arbitrary<CapacityCut> capacityCuts(Network network) {
        return Combinators.combine(
                        Arbitraries.of(network.plants()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        elements(network),
                        fractions(),
                        spans())
                .as((plant, ofStage, alone, elements, lost, days) -> CapacityCut.builder()
                        .country(plant.country())
                        .stage(Optional.of(plant.stage()).filter(stage -> ofStage))
                        .addAllPlants(alone ? Set.of(plant.id()) : Set.of())
                        .addAllElements(elements)
                        .lost(lost)
                        .days(days)
                        .build());
    }

    static Arbitrary<FlowCut> flowCuts(Network network) {
        List<Region> regions = Stream.concat(
                        network.demands().stream().map(UseDemand::region),
                        network.plants().stream().map(Plant::country).map(Region::of))
                .distinct()
                .toList();
        return Combinators.combine(
                        Arbitraries.of(network.plants()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(regions).set().ofMaxSize(Math.min(3, regions.size())),
                        elements(network),
                        fractions(),
                        spans())
                .as((plant, ofStage, destinations, elements, stopped, days) -> FlowCut.builder()
                        .country(plant.country())
                        .stage(Optional.of(plant.stage()).filter(stage -> ofStage))
                        .addAllDestinations(destinations)
                        .addAllElements(elements)
                        .stopped(stopped)
                        .days(days)
                        .build());
    }

    private static Arbitrary<OutputQuota> quotas(Network network) {
        return Combinators.combine(
                        Arbitraries.of(network.plants()),
                        Arbitraries.maps(
                                        Arbitraries.of(network.elements().asList()),
                                        Arbitraries.doubles().between(0, 5000).ofScale(1))
                                .ofMinSize(1)
                                .ofMaxSize(network.elements().size()),
                        spans())
                .as((plant, limit, days) -> OutputQuota.builder()
                        .country(plant.country())
                        .stage(plant.stage())
                        .limitPerYear(ElementTonnes.builder()
                                .basis(network.basis())
                                .tonnes(ElementVector.of(limit))
                                .build())
                        .days(days)
                        .build());
    }

    private static Arbitrary<TechnologyDenial> denials() {
        return Combinators.combine(Arbitraries.of(RandomRelief.DEPENDENCES), spans())
                .as((dependence, days) -> TechnologyDenial.builder()
                        .country(dependence.country())
                        .need(dependence.need())
                        .days(days)
                        .build());
    }

    private static Arbitrary<DemandSurge> surges(Network network) {
        return Combinators.combine(
                        Arbitraries.of(network.demands())
                                .map(UseDemand::id)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(network.demands().size()),
                        elements(network),
                        Arbitraries.doubles().between(0, 3).ofScale(2),
                        spans())
                .as((demands, elements, factor, days) -> DemandSurge.builder()
                        .addAllDemands(demands)
                        .addAllElements(elements)
                        .factor(factor)
                        .days(days)
                        .build());
    }

    private static Arbitrary<Set<Element>> elements(Network network) {
        return Arbitraries.of(network.elements().asList())
                .set()
                .ofMaxSize(network.elements().size());
    }

    private static Arbitrary<Double> fractions() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0), Arbitraries.doubles().between(0, 1).ofScale(2));
    }

    private static Arbitrary<DateSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 1800),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 5))
                .as((from, length, open) -> {
                    var first = ScenarioArbitraries.FIRST.plusDays(from);
                    return open == 0
                            ? DateSpan.from(first)
                            : open == 1
                                    ? DateSpan.untilInclusive(first)
                                    : DateSpan.between(first, first.plusDays(length));
                });
    }
}
