// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.ElementTonnes;
import org.ytterby.scenario.network.Network;
import org.ytterby.supply.Region;
import org.ytterby.testkit.CapacityCutArbitraries;
import org.ytterby.testkit.DemandSurgeArbitraries;
import org.ytterby.testkit.ElasticitiesArbitraries;
import org.ytterby.testkit.FlowCutArbitraries;
import org.ytterby.testkit.LicenceRegimeArbitraries;
import org.ytterby.testkit.OutputQuotaArbitraries;
import org.ytterby.testkit.SampleNetworks;
import org.ytterby.testkit.ScenarioArbitraries;
import org.ytterby.testkit.TechnologyDenialArbitraries;

class ScenarioTest {

    private static final Network NETWORK = SampleNetworks.magnets();
    private static final Scenario SAMPLE = new ScenarioArbitraries().example();
    private static final LocalDate DAY = LocalDate.of(2025, 4, 4);

    @Test
    void theSampleFitsTheSample() {
        assertThat(SAMPLE.checkedAgainst(NETWORK)).isEqualTo(SAMPLE);
        assertThat(SAMPLE.endExclusive()).isEqualTo(YearMonth.of(2027, 1));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesWhatDoesNotFitTheNetwork(String message, Shock shock) {
        Scenario scenario = Scenario.builder().from(SAMPLE).addShocks(shock).build();
        assertThatThrownBy(() -> scenario.checkedAgainst(NETWORK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit(
                        "shocks[6].plants must name plants of the country and stage but was 'mine-cn'",
                        capacity().addPlants("mine-cn").build()),
                misfit(
                        "shocks[6].plants must name plants of the country and stage but was 'sep-ee'",
                        capacity().addPlants("sep-ee").build()),
                misfit(
                        "shocks[6].stage must be one of the steps [MINING, RECYCLING, SEPARATION, MAGNET_MAKING] but was"
                                + " ALLOYING",
                        capacity().stage(Stage.ALLOYING).build()),
                misfit(
                        "shocks[6].country must have a plant of SEPARATION in the network but was FR",
                        capacity().country(Country.FR).build()),
                misfit(
                        "shocks[6].elements must hold one of the network's [Nd, Dy], but was [Tb]",
                        capacity().elements(Set.of(Element.TB)).build()),
                misfit(
                        "shocks[6].country must have a plant of MAGNET_MAKING in the network but was AU",
                        FlowCut.builder()
                                .from(new FlowCutArbitraries().example())
                                .country(Country.AU)
                                .build()),
                misfit(
                        "shocks[6].elements must hold one of the network's [Nd, Dy], but was [Sm, Gd]",
                        FlowCut.builder()
                                .from(new FlowCutArbitraries().example())
                                .elements(Set.of(Element.GD, Element.SM))
                                .build()),
                misfit(
                        "shocks[6].country must have a plant in the network but was US",
                        LicenceRegime.builder()
                                .from(new LicenceRegimeArbitraries().example())
                                .country(Country.US)
                                .build()),
                misfit(
                        "shocks[6].country must have a plant of MINING in the network but was DE",
                        quota().country(Country.DE).build()),
                misfit(
                        "shocks[6].limitPerYear.basis must be element as the network but was REO",
                        quota().limitPerYear(tonnes(Basis.REO, Element.ND)).build()),
                misfit(
                        "shocks[6].limitPerYear.tonnes must hold one of the network's [Nd, Dy], but was [La]",
                        quota().limitPerYear(tonnes(Basis.ELEMENT, Element.LA)).build()),
                misfit(
                        "shocks[6].demands must name demands of the network but was 'mine-cn'",
                        surge().addDemands("mine-cn").build()),
                misfit(
                        "shocks[6].elements must hold one of the network's [Nd, Dy], but was [Y]",
                        surge().elements(Set.of(Element.Y)).build()));
    }

    /** Projects may be left out of a network; a denial then has nothing to hit. */
    @Test
    void aDenialThatNoProjectDependsOnFits() {
        Scenario scenario = Scenario.builder()
                .from(SAMPLE)
                .addShocks(TechnologyDenial.builder()
                        .from(new TechnologyDenialArbitraries().example())
                        .need("something else")
                        .build())
                .build();
        assertThat(scenario.checkedAgainst(NETWORK)).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String message, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "name must not be blank but was ''",
                        () -> scenario().name("").build()),
                refused(
                        "months must be in [1, 1200] but was 0",
                        () -> scenario().months(0).build()),
                refused(
                        "months must be in [1, 1200] but was 1201",
                        () -> scenario().months(1201).build()),
                refused(
                        "start must be in [1900-01, 2200-12] but was 1899-12",
                        () -> scenario().start(YearMonth.of(1899, 12)).build()),
                refused(
                        "start must be in [1900-01, 2200-12] but was 2201-01",
                        () -> scenario().start(YearMonth.of(2201, 1)).build()),
                refused(
                        "lost must be in [0, 1] but was 1.1",
                        () -> capacity().lost(1.1).build()),
                refused(
                        "stopped must be in [0, 1] but was -0.1",
                        () -> FlowCut.builder()
                                .from(new FlowCutArbitraries().example())
                                .stopped(-0.1)
                                .build()),
                refused(
                        "approved must be in [0, 1] but was NaN",
                        () -> licence().approved(Double.NaN).build()),
                refused(
                        "daysToApprove must be in [0, 3660] but was -1",
                        () -> licence().daysToApprove(-1).build()),
                refused(
                        "basedOn must not be blank but was ''",
                        () -> licence().basedOn("").build()),
                refused(
                        "limitPerYear.tonnes must state an element but was {}",
                        () -> quota().limitPerYear(ElementTonnes.builder()
                                        .basis(Basis.ELEMENT)
                                        .tonnes(ElementVector.empty())
                                        .build())
                                .build()),
                refused(
                        "need must not be blank but was ''",
                        () -> TechnologyDenial.builder()
                                .from(new TechnologyDenialArbitraries().example())
                                .need("")
                                .build()),
                refused(
                        "demands must not be empty but was []",
                        () -> surge().demands(List.of()).build()),
                refused(
                        "factor must be finite and at least 0 but was -1.0",
                        () -> surge().factor(-1).build()),
                refused(
                        "supply must be finite and above 0 but was 0.0",
                        () -> elasticities().supply(0).build()),
                refused(
                        "demand must be finite and below 0 but was 0.0",
                        () -> elasticities().demand(0).build()),
                refused(
                        "demand must be finite and below 0 but was -Infinity",
                        () -> elasticities().demand(Double.NEGATIVE_INFINITY).build()),
                refused(
                        "basedOn must not be blank but was ''",
                        () -> elasticities().basedOn("").build()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', CN, false",
        "'', DE, true",
        "'', EU, true",
        "'', WORLD, true",
        "EU, DE, true",
        "EU, EU, true",
        "EU, CH, false",
        "EU, WORLD, false",
        "EU, EFTA, false",
        "EEA, EU, true",
        "EEA, DE, true",
        "DE, EU, false",
        "WORLD, EU, true",
        "WORLD, CN, false",
        "CN, CN, false"
    })
    void aCutReachesTheRegionsWithinItsDestinations(String destination, String buyer, boolean reached) {
        FlowCut cut = FlowCut.builder()
                .from(new FlowCutArbitraries().example())
                .destinations(destination.isEmpty() ? List.of() : List.of(Region.ofCode(destination)))
                .build();
        assertThat(cut.reaches(Region.ofCode(buyer), DAY)).isEqualTo(reached);
    }

    /** The United Kingdom left the Union at the end of January 2020. */
    @Test
    void membersAreThoseOfTheDay() {
        FlowCut cut = new FlowCutArbitraries().example();
        assertThat(cut.reaches(Region.of(Country.GB), LocalDate.of(2020, 1, 31)))
                .isTrue();
        assertThat(cut.reaches(Region.of(Country.GB), LocalDate.of(2020, 2, 1))).isFalse();
    }

    private static Arguments misfit(String message, Shock shock) {
        return Arguments.of(message, shock);
    }

    private static Arguments refused(String message, ThrowingCallable made) {
        return Arguments.of(message, made);
    }

    private static Scenario.Builder scenario() {
        return Scenario.builder().from(SAMPLE);
    }

    private static CapacityCut.Builder capacity() {
        return CapacityCut.builder().from(new CapacityCutArbitraries().example());
    }

    private static LicenceRegime.Builder licence() {
        return LicenceRegime.builder().from(new LicenceRegimeArbitraries().example());
    }

    private static OutputQuota.Builder quota() {
        return OutputQuota.builder().from(new OutputQuotaArbitraries().example());
    }

    private static DemandSurge.Builder surge() {
        return DemandSurge.builder().from(new DemandSurgeArbitraries().example());
    }

    private static Elasticities.Builder elasticities() {
        return Elasticities.builder().from(new ElasticitiesArbitraries().example());
    }

    private static ElementTonnes tonnes(Basis basis, Element element) {
        return ElementTonnes.builder()
                .basis(basis)
                .tonnes(ElementVector.of(Map.of(element, 1.0)))
                .build();
    }
}
