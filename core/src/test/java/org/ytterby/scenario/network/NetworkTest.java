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

class NetworkTest {

    private static final Network SAMPLE = SampleNetworks.magnets();

    @Test
    void findsItsParts() {
        assertThat(SAMPLE.elements()).containsExactly(Element.ND, Element.DY);
        assertThat(SAMPLE.step(Stage.SEPARATION).recovery()).isEqualTo(0.9);
        assertThat(SAMPLE.plant("mine-au").country()).isEqualTo(Country.AU);
        assertThat(SAMPLE.demand("cars-eu").use()).isEqualTo("electric vehicles");
        assertThat(SAMPLE.plantsOf(Stage.MINING)).extracting(Plant::id).containsExactly("mine-cn", "mine-au");
        assertThat(SAMPLE.plantsOf(Stage.ALLOYING)).isEmpty();
        assertThat(SAMPLE.sellersOf("sep-cn")).extracting(TradeLink::seller).containsExactly("mine-cn", "mine-au");
        assertThat(SAMPLE.buyersOf("mine-au")).extracting(TradeLink::buyer).containsExactly("sep-cn", "sep-ee");
    }

    @Test
    void saysWhichPartIsNotThere() {
        assertThatThrownBy(() -> SAMPLE.plant("cars-eu")).hasMessage("id must be that of a plant but was 'cars-eu'");
        assertThatThrownBy(() -> SAMPLE.demand("mine-au")).hasMessage("id must be that of a demand but was 'mine-au'");
        assertThatThrownBy(() -> SAMPLE.step(Stage.ALLOYING))
                .hasMessage(
                        "stage must be one of the steps [MINING, RECYCLING, SEPARATION, MAGNET_MAKING] but was ALLOYING");
    }

    /** An element that only a use states counts as one of the network. */
    @Test
    void elementsAreThoseMadeOrNeeded() {
        Network more = Network.builder()
                .from(SAMPLE)
                .addDemands(UseDemand.builder()
                        .from(SAMPLE.demands().get(0))
                        .id("none-yet")
                        .needPerYear(tonnes(Basis.ELEMENT, Map.of(Element.TB, 0.0)))
                        .build())
                .build();
        assertThat(more.elements()).containsExactly(Element.ND, Element.TB, Element.DY);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String message, UnaryOperator<Network.Builder> change) {
        assertThatThrownBy(() -> change.apply(Network.builder().from(SAMPLE)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("name must not be blank but was ' '", made -> made.name(" ")),
                refused("steps must not be empty but was []", made -> made.steps(List.of())),
                refused("plants must not be empty but was []", made -> made.plants(List.of())),
                refused("demands must not be empty but was []", made -> made.demands(List.of())),
                refused(
                        "steps[0].takesFrom must name stages of steps before it but was METAL_MAKING",
                        made -> made.steps(List.of(
                                step(Stage.SEPARATION, Stage.METAL_MAKING),
                                step(Stage.METAL_MAKING, Stage.SEPARATION)))),
                refused(
                        "steps[4].stage must stand once in a network but was RECYCLING",
                        made -> made.addSteps(step(Stage.RECYCLING))),
                refused(
                        "plants[6].id must stand once in a network but was 'mine-cn'",
                        made -> made.addPlants(SAMPLE.plant("mine-cn"))),
                refused(
                        "plants[6].stage must be one of the steps [MINING, RECYCLING, SEPARATION, MAGNET_MAKING] but was"
                                + " ALLOYING",
                        made -> made.addPlants(plant("x", Stage.ALLOYING))),
                refused(
                        "plants[6].capacityPerYear.basis must be element as the network but was REO",
                        made -> made.addPlants(Plant.builder()
                                .from(plant("x", Stage.MINING))
                                .capacityPerYear(tonnes(Basis.REO, Map.of(Element.ND, 1.0)))
                                .build())),
                refused(
                        "demands[2].id must stand once in a network but was 'cars-eu'",
                        made -> made.addDemands(SAMPLE.demand("cars-eu"))),
                refused(
                        "demands[2].id must stand once in a network but was 'mine-cn'",
                        made -> made.addDemands(demand("mine-cn", Basis.ELEMENT, 0))),
                refused(
                        "demands[2].needPerYear.basis must be element as the network but was metal",
                        made -> made.addDemands(demand("x", Basis.METAL, 0))),
                refused(
                        "demands[2].needPerYear.tonnes[Nd] must have a seller but was 7.5",
                        made -> made.addDemands(demand("x", Basis.ELEMENT, 7.5))),
                refused(
                        "links[8].seller must be the id of a plant but was 'cars-eu'",
                        made -> made.addLinks(link("cars-eu", "sep-cn", Element.ND))),
                refused(
                        "links[8].buyer must be the id of a plant or a demand but was 'nobody'",
                        made -> made.addLinks(link("mine-cn", "nobody", Element.ND))),
                refused(
                        "links[8].seller must be of a stage that SEPARATION takes from, one of [MINING], but was"
                                + " 'magnets-cn of MAGNET_MAKING'",
                        made -> made.addLinks(link("magnets-cn", "sep-ee", Element.ND))),
                refused(
                        "links[8] must be the only link of its seller and buyer but was 'mine-cn to sep-cn'",
                        made -> made.addLinks(link("mine-cn", "sep-cn", Element.ND))),
                refused(
                        "links[8].amountPerYear.basis must be element as the network but was gross",
                        made -> made.addLinks(TradeLink.builder()
                                .from(link("mine-cn", "sep-ee", Element.ND))
                                .amountPerYear(tonnes(Basis.GROSS_PRODUCT, Map.of(Element.ND, 1.0)))
                                .build())),
                refused(
                        "links[8].amountPerYear.tonnes[Tb] must be of an element that mine-cn makes but was 1.0",
                        made -> made.addLinks(link("mine-cn", "sep-ee", Element.TB))),
                refused(
                        "links[8].amountPerYear.tonnes[Dy] must be of an element that x takes in but was 1.0",
                        made -> made.addDemands(demand("x", Basis.ELEMENT, 0))
                                .addLinks(link("magnets-cn", "x", Element.DY))),
                refused(
                        "plants[6] must have a seller of the Nd it sells but was 'x'",
                        made -> made.addPlants(plant("x", Stage.SEPARATION))
                                .addLinks(link("x", "magnets-cn", Element.ND))));
    }

    private static Arguments refused(String message, UnaryOperator<Network.Builder> change) {
        return Arguments.of(message, change);
    }

    /** A plant with feed may stand idle without a seller as long as nobody buys from it. */
    @Test
    void aPlantThatSellsNothingNeedsNoSeller() {
        assertThat(Network.builder()
                        .from(SAMPLE)
                        .addPlants(plant("idle", Stage.SEPARATION))
                        .build()
                        .sellersOf("idle"))
                .isEmpty();
    }

    private static ChainStep step(Stage stage, Stage... feeds) {
        return ChainStep.builder().stage(stage).addTakesFrom(feeds).recovery(1).build();
    }

    private static Plant plant(String id, Stage stage) {
        return Plant.builder()
                .id(id)
                .stage(stage)
                .country(Country.FR)
                .capacityPerYear(tonnes(Basis.ELEMENT, Map.of(Element.ND, 1.0)))
                .build();
    }

    private static UseDemand demand(String id, Basis basis, double neodymium) {
        return UseDemand.builder()
                .from(SAMPLE.demands().get(0))
                .id(id)
                .needPerYear(tonnes(basis, Map.of(Element.ND, neodymium)))
                .build();
    }

    private static TradeLink link(String seller, String buyer, Element element) {
        return TradeLink.builder()
                .seller(seller)
                .buyer(buyer)
                .amountPerYear(tonnes(Basis.ELEMENT, Map.of(element, 1.0)))
                .contracted(0)
                .build();
    }

    private static ElementTonnes tonnes(Basis basis, Map<Element, Double> tonnes) {
        return ElementTonnes.builder()
                .basis(basis)
                .tonnes(ElementVector.of(tonnes))
                .build();
    }
}
