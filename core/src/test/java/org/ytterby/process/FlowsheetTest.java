// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.SampleFlowsheets;

class FlowsheetTest {

    private static final Flowsheet PLANT = SampleFlowsheets.washingPlant();

    private static Flowsheet.Builder from() {
        return Flowsheet.builder().from(PLANT);
    }

    private static Stream stream(String source, String target, Split... splits) {
        return SampleFlowsheets.stream(source, target, StreamKind.FORWARD, splits);
    }

    @Test
    void refusesADanglingStream() {
        assertThatThrownBy(() -> from().addStreams(stream("wash", "nowhere")).build())
                .hasMessage("streams[wash>nowhere].target must name an operation or an outlet, one of "
                        + "[carbonate, leach, residue, wash] but was 'nowhere'");
        assertThatThrownBy(() -> from().addStreams(stream("carbonate", "wash")).build())
                .hasMessage("streams[carbonate>wash].source must name an operation, one of [leach, wash] but was"
                        + " 'carbonate'");
        assertThatThrownBy(() -> from().addFeeds(Feed.builder()
                                .id("acid")
                                .target("residue")
                                .description("acid")
                                .build())
                        .build())
                .hasMessage("feeds[acid].target must name an operation, one of [leach, wash] but was 'residue'");
    }

    @Test
    void refusesSharesAboveOne() {
        assertThatThrownBy(() -> from().addStreams(
                                stream("leach", "carbonate", Split.of(ElementScope.of(Element.ND), 0.3)))
                        .build())
                .hasMessage("shares of Nd leaving leach must add up to at most 1 but was 1.1");
        assertThatThrownBy(() -> Split.of(ElementScope.ALL, 1.2)).hasMessage("share must be in [0, 1] but was 1.2");
        assertThatThrownBy(() -> Split.between(ElementScope.ALL, 0, 1.2))
                .hasMessage("share must be within [0, 1] but was [0, 1.2]");
    }

    @Test
    void refusesALoopNotMarkedAsRecycle() {
        assertThatThrownBy(() -> from().streams(PLANT.streams().stream()
                                .map(s -> Stream.builder()
                                        .from(s)
                                        .kind(StreamKind.FORWARD)
                                        .build())
                                .toList())
                        .build())
                .hasMessageMatching("streams must have no loop without a recycle stream but was "
                        + "'(leach > wash > leach|wash > leach > wash)'");
        assertThatThrownBy(() -> from().addStreams(SampleFlowsheets.stream("wash", "residue", StreamKind.RECYCLE))
                        .build())
                .hasMessage("streams[wash>residue].kind must be FORWARD as it closes no loop but was 'RECYCLE'");
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatThrownBy(() -> from().addFeeds(PLANT.feeds().get(0)).build())
                .hasMessage("feeds must have names that nothing else in the flowsheet has but was 'ore'");
        assertThatThrownBy(() -> from().addStreams(PLANT.streams().get(0)).build())
                .hasMessage("streams must have different names but was 'leach>wash'");
        assertThatThrownBy(() -> from().addStreams(Stream.builder()
                                .from(stream("leach", "carbonate"))
                                .rest(ElementScope.TREO)
                                .build())
                        .build())
                .hasMessageStartingWith(
                        "streams[leach>carbonate].rest must be the only one that leaves leach with the rest of");
    }

    @Test
    void refusesPartsWithoutAWayInOrOut() {
        assertThatThrownBy(() -> from().addOperations(SampleFlowsheets.operation("idle", UnitOperation.LEACH))
                        .build())
                .hasMessage("operations[idle] must be fed by a feed or a forward stream but was 'not fed'");
        assertThatThrownBy(() -> from().addOperations(SampleFlowsheets.operation("end", UnitOperation.LEACH))
                        .addStreams(stream("wash", "end"))
                        .build())
                .hasMessage("operations[end] must have a stream that leaves it but was 'without one'");
        assertThatThrownBy(() -> from().addOutlets(Outlet.builder()
                                .id("gas")
                                .description("gas")
                                .kind(OutletKind.RESIDUE)
                                .build())
                        .build())
                .hasMessage("outlets[gas] must have a stream that enters it but was 'without one'");
        assertThatThrownBy(() -> from().addClaims(SourceStatement.builder()
                                .statement("much")
                                .about("gas")
                                .evidence(new EvidenceArbitraries().example())
                                .build())
                        .build())
                .hasMessage("claims.about must name a feed, an operation or an outlet but was 'gas'");
    }

    @Test
    void findsItsParts() {
        assertThat(PLANT.inOrder()).extracting(Operation::id).containsExactly("leach", "wash");
        assertThat(PLANT.entering("leach")).extracting(Stream::id).containsExactly("wash>leach");
        assertThat(PLANT.onlyProduct().map(Outlet::id)).contains("carbonate");
        assertThat(PLANT.qualified("leach>wash")).isEqualTo("washing-plant/leach>wash");
        assertThat(PLANT.qualified("other/leach>wash")).isEqualTo("other/leach>wash");
        assertThatThrownBy(() -> PLANT.operation("mill"))
                .hasMessage("operation must be one of [leach, wash] but was 'mill'");
        assertThatThrownBy(() -> PLANT.outlet("x"))
                .hasMessage("outlet must be one of [carbonate, residue] but was 'x'");
    }

    @Test
    void readsPrintedShares() {
        Split range = Split.printed(ElementScope.TREO, "65-70", new EvidenceArbitraries().example());
        assertThat(range.share()).isEqualTo(Interval.of(0.65, 0.7));
        assertThat(Split.printed(ElementScope.TREO, ">99", new EvidenceArbitraries().example())
                        .share())
                .isEqualTo(Interval.of(0.99, false, 1, true));
        assertThat(Split.printed(ElementScope.TREO, "49.2", new EvidenceArbitraries().example())
                        .beforeRounding())
                .satisfies(interval -> assertThat(interval.contains(0.4915) && interval.contains(0.4925))
                        .isTrue())
                .satisfies(interval -> assertThat(interval.contains(0.4914) || interval.contains(0.4926))
                        .isFalse());
        assertThatThrownBy(() -> Split.printed(ElementScope.TREO, "101", new EvidenceArbitraries().example()))
                .hasMessage("share must be in [0, 1] but was 1.01");
        assertThatThrownBy(() -> Split.printed(ElementScope.TREO, "NA", new EvidenceArbitraries().example()))
                .hasMessage("printedPercent must have a number but was NA");
        assertThatThrownBy(() ->
                        Split.builder().from(range).share(Interval.of(0, 1)).build())
                .hasMessageStartingWith("printedPercent must say the same as the share [0, 1]");
    }

    @Test
    void readsScopes() {
        assertThat(ElementScope.parse("Nd Pr"))
                .isEqualTo(ElementScope.of(Element.PR, Element.ND))
                .hasToString("Pr Nd");
        assertThat(ElementScope.TREO.contains(Element.SC)).isFalse();
        assertThat(ElementScope.REE.contains(Element.SC)).isTrue();
        assertThat(ElementScope.ALL.isTotal()).isFalse();
        assertThat(ElementScope.TREO.isTotal()).isTrue();
        assertThat(ElementScope.of(Element.ND).isTotal()).isFalse();
        assertThat(ElementScope.REE.encloses(ElementScope.TREO)).isTrue();
        assertThat(ElementScope.TREO.encloses(ElementScope.REE)).isFalse();
        assertThatThrownBy(() -> ElementScope.parse(" "))
                .hasMessage("scope must be all, TREO, REE or symbols but was ' '");
    }

    @Test
    void anElementHasOneShareInAStream() {
        assertThatThrownBy(() ->
                        stream("a", "b", Split.of(ElementScope.TREO, 0.5), Split.of(ElementScope.of(Element.ND), 0.4)))
                .hasMessage("splits must state one share for Nd but was 2");
        assertThatThrownBy(() -> stream("a", "a")).hasMessage("target must differ from the source but was 'a'");
    }

    @Test
    void aGradeIsWidenedByItsRounding() {
        Grade grade = Grade.builder()
                .analyte("TREO")
                .scope(ElementScope.TREO)
                .percent(PublishedFigure.parse("2.72"))
                .evidence(new EvidenceArbitraries().example())
                .build();
        assertThat(grade.beforeRounding().contains(0.02715)
                        && grade.beforeRounding().contains(0.02725))
                .isTrue();
        assertThat(grade.beforeRounding().contains(0.02714)).isFalse();
        assertThatThrownBy(() -> Grade.builder()
                        .from(grade)
                        .percent(PublishedFigure.parse("120"))
                        .build())
                .hasMessage("percent must be within [0, 100] but was 120");
    }

    @Test
    void anAssumptionIsForAStreamOrAKindOfOperation() {
        Assumption.Builder neither = Assumption.builder()
                .scope(ElementScope.ALL)
                .share(Interval.exactly(1))
                .reason("any");
        assertThatThrownBy(neither::build)
                .hasMessage("stream must be given exactly if operation is not but was 'missing'");
        assertThatThrownBy(() -> neither.stream("a>b").build())
                .hasMessage("stream must name the flowsheet before a slash but was 'a>b'");
    }

    @Test
    void routesJoinWhereTheyFit() {
        Flowsheet next = consumer(Optional.of(Form.COMPOUND), Optional.of(Stage.CRACKING_LEACHING), ElementScope.REE);
        Flowsheet joined = Routes.join(PLANT, "carbonate", next, "carbonate");
        assertThat(joined.id()).isEqualTo("washing-plant+next");
        assertThat(joined.outlets()).extracting(Outlet::id).containsExactly("washing-plant/residue", "next/oxide");
        assertThat(joined.entering("next/dissolve"))
                .extracting(Stream::id)
                .containsExactly("washing-plant/wash>carbonate");
        assertThat(joined.feeds()).extracting(Feed::id).containsExactly("washing-plant/ore");
    }

    @Test
    void routesThatDoNotFitSayWhy() {
        Stage stage = Stage.CRACKING_LEACHING;
        for (var wrong : List.of(
                List.of(
                        consumer(Optional.of(Form.METAL), Optional.of(stage), ElementScope.REE),
                        "outlet carbonate.form must be METAL to go into feed carbonate but was CARBONATE"),
                List.of(
                        consumer(Optional.empty(), Optional.of(stage), ElementScope.REE),
                        "feed carbonate.form must be stated to join routes but was 'unknown'"),
                List.of(
                        consumer(Optional.of(Form.CARBONATE), Optional.of(Stage.SEPARATION), ElementScope.REE),
                        "outlet carbonate.stage must be SEPARATION to go into feed carbonate but was"
                                + " CRACKING_LEACHING"),
                List.of(
                        consumer(Optional.of(Form.CARBONATE), Optional.of(stage), ElementScope.of(Element.ND)),
                        "outlet carbonate.elements must be among Nd to go into feed carbonate but was TREO"))) {
            assertThatThrownBy(() -> Routes.join(PLANT, "carbonate", (Flowsheet) wrong.get(0), "carbonate"))
                    .hasMessage((String) wrong.get(1));
        }
    }

    private static Flowsheet consumer(Optional<Form> form, Optional<Stage> stage, ElementScope elements) {
        return Flowsheet.builder()
                .id("next")
                .name("Carbonate to oxide")
                .addFeeds(Feed.builder()
                        .id("carbonate")
                        .target("dissolve")
                        .description("carbonate")
                        .form(form)
                        .stage(stage)
                        .elements(elements)
                        .build())
                .addOperations(SampleFlowsheets.operation("dissolve", UnitOperation.LEACH))
                .addStreams(stream("dissolve", "oxide"))
                .addOutlets(Outlet.builder()
                        .id("oxide")
                        .description("oxide")
                        .kind(OutletKind.PRODUCT)
                        .build())
                .build();
    }
}
