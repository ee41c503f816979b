// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.testkit.SampleNetworks;

/** Stocks, streams, substitutes and projects in a network. */
class ReliefTest {

    private static final Network SAMPLE = SampleNetworks.magnets();
    private static final RecyclingStream STREAM = SAMPLE.recycling().get(0);
    private static final UseSubstitute SUBSTITUTE = SAMPLE.substitutes().get(0);
    private static final Project PROJECT = SAMPLE.projects().get(0);

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String message, UnaryOperator<Network.Builder> change) {
        assertThatThrownBy(() -> change.apply(Network.builder().from(SAMPLE)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "stocks[2].holder must be the id of a plant or a demand but was 'nobody'",
                        made -> made.addStocks(stock("nobody", new StockSize.DaysOfUse(1)))),
                refused(
                        "stocks[2].holder must stand once in the stocks but was 'cars-eu'",
                        made -> made.addStocks(stock("cars-eu", new StockSize.DaysOfUse(1)))),
                refused(
                        "stocks[2].size.mass.basis must be element as the network but was REO",
                        made -> made.addStocks(stock("mine-cn", held(Basis.REO, Element.ND)))),
                refused(
                        "stocks[2].size.mass.tonnes[Tb] must be of an element that mine-cn makes or needs but was 1.0",
                        made -> made.addStocks(stock("mine-cn", held(Basis.ELEMENT, Element.TB)))),
                refused(
                        "stocks[2].size.mass.tonnes[Tb] must be of an element that wind-cn makes or needs but was 1.0",
                        made -> made.addStocks(stock("wind-cn", held(Basis.ELEMENT, Element.TB)))),
                refused(
                        "recycling[0].demand must name demands of the network but was 'nobody'",
                        made -> made.recycling(List.of(stream("nobody", "recycling-de", 0.1)))),
                refused(
                        "recycling[0].plant must be the id of a plant but was 'nobody'",
                        made -> made.recycling(List.of(stream("cars-eu", "nobody", 0.1)))),
                refused(
                        "recycling[0].plant must be of stage RECYCLING but was 'sep-cn of SEPARATION'",
                        made -> made.recycling(List.of(stream("cars-eu", "sep-cn", 0.1)))),
                refused(
                        "recycling[1] must be the only stream of its demand and plant but was 'cars-eu to recycling-de'",
                        made -> made.addRecycling(STREAM)),
                refused(
                        "recycling[1].collected must add up to at most 1 of cars-eu but was 1.05",
                        made -> made.addPlants(recycler("recycling-fr"))
                                .addRecycling(stream("cars-eu", "recycling-fr", 0.75))),
                refused(
                        "substitutes[1].name must stand once in a network but was 'iron nitride'",
                        made -> made.addSubstitutes(SUBSTITUTE)),
                refused(
                        "substitutes[1].demands must name demands of the network but was 'mine-cn'",
                        made -> made.addSubstitutes(UseSubstitute.builder()
                                .from(SUBSTITUTE)
                                .name("ferrite")
                                .demands(List.of("mine-cn"))
                                .build())),
                refused(
                        "substitutes[1].largestShare must add up to at most 1 for Nd of wind-cn but was 1.025",
                        made -> made.addSubstitutes(UseSubstitute.builder()
                                .from(SUBSTITUTE)
                                .name("ferrite")
                                .largestShare(0.875)
                                .build())),
                refused(
                        "projects[1].plant must stand once in the projects but was 'sep-ee'",
                        made -> made.addProjects(PROJECT)),
                refused(
                        "projects[0].plant must be the id of a plant but was 'cars-eu'",
                        made -> made.projects(List.of(
                                Project.builder().from(PROJECT).plant("cars-eu").build()))));
    }

    @Test
    void sharesMayAddUpToAll() {
        Network network = Network.builder()
                .from(SAMPLE)
                .addPlants(recycler("recycling-fr"))
                .addRecycling(stream("cars-eu", "recycling-fr", 0.7))
                .addSubstitutes(UseSubstitute.builder()
                        .from(SUBSTITUTE)
                        .name("ferrite")
                        .largestShare(0.85)
                        .build())
                .build();
        assertThat(network.recycling()).hasSize(2);
    }

    /** A substitute for another element leaves the rest of the need to others. */
    @Test
    void sharesOfOtherElementsDoNotAddUp() {
        Network network = Network.builder()
                .from(SAMPLE)
                .addSubstitutes(UseSubstitute.builder()
                        .from(SUBSTITUTE)
                        .name("ferrite")
                        .elements(List.of(Element.TB))
                        .largestShare(1)
                        .build())
                .build();
        assertThat(network.substitutes()).hasSize(2);
    }

    private static Arguments refused(String message, UnaryOperator<Network.Builder> change) {
        return Arguments.of(message, change);
    }

    private static Stock stock(String holder, StockSize size) {
        return Stock.builder().holder(holder).size(size).build();
    }

    private static StockSize held(Basis basis, Element element) {
        return new StockSize.Held(ElementTonnes.builder()
                .basis(basis)
                .tonnes(ElementVector.of(Map.of(element, 1.0)))
                .build());
    }

    private static RecyclingStream stream(String demand, String plant, double collected) {
        return RecyclingStream.builder()
                .from(STREAM)
                .demand(demand)
                .plant(plant)
                .collected(collected)
                .build();
    }

    private static Plant recycler(String id) {
        return Plant.builder()
                .from(SAMPLE.plant("recycling-de"))
                .id(id)
                .stage(Stage.RECYCLING)
                .country(Country.FR)
                .build();
    }
}
