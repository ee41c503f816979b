// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.testkit.ConsumptionArbitraries;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.RouteBookArbitraries;
import org.ytterby.testkit.SampleFlowsheets;

/** Books of routes, their assumptions and figures: what they find and what they refuse. */
class RouteBookTest {

    private static final Flowsheet PLANT = SampleFlowsheets.washingPlant();
    private static final RouteBook BOOK = new RouteBookArbitraries().example();

    private static Assumption assumed(Optional<String> stream, Optional<UnitOperation> operation, Element element) {
        return Assumption.builder().stream(stream)
                .operation(operation)
                .scope(ElementScope.of(element))
                .share(Interval.exactly(0.5))
                .reason("an example")
                .build();
    }

    @Test
    void findsByIdentifierAndSaysWhatThereIs() {
        Flowsheet other = Flowsheet.builder().from(PLANT).id("other").build();
        RouteBook two = RouteBook.builder()
                .from(BOOK)
                .addFlowsheets(other)
                .addAssumptionSets(AssumptionSet.none())
                .build();
        assertThat(two.flowsheet("other")).isEqualTo(other);
        assertThat(two.flowsheet("washing-plant")).isEqualTo(PLANT);
        assertThat(two.assumptions("none")).isEqualTo(AssumptionSet.none());
        assertThatThrownBy(() -> two.flowsheet("mill"))
                .hasMessage("flowsheet must be one of [washing-plant, other] but was 'mill'");
        assertThatThrownBy(() -> AssumptionSet.builder()
                        .from(AssumptionSet.none())
                        .name(" ")
                        .build())
                .hasMessageStartingWith("name must not be blank");
        assertThatThrownBy(() -> two.assumptions("some"))
                .hasMessageStartingWith("assumptions must be one of [")
                .hasMessageEndingWith(", none] but was 'some'");
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatThrownBy(() ->
                        RouteBook.builder().from(BOOK).addFlowsheets(PLANT).build())
                .hasMessage("flowsheets must have different identifiers but was 'washing-plant'");
        assertThatThrownBy(() -> RouteBook.builder()
                        .from(BOOK)
                        .addAllAssumptionSets(BOOK.assumptionSets())
                        .build())
                .hasMessageStartingWith("assumptionSets must have different names but was");
        assertThatThrownBy(() -> RouteBook.builder().from(BOOK).schema(2).build())
                .hasMessageStartingWith(
                        "schema must be 1 (a larger number asks for a later version of the library) but was 2");
    }

    @Test
    void anAssumptionHoldsForItsStreamOrKindOfOperationAndItsElements() {
        Assumption ofStream = assumed(Optional.of("a/b>c"), Optional.empty(), Element.ND);
        Assumption ofKind = assumed(Optional.empty(), Optional.of(UnitOperation.LEACH), Element.DY);
        AssumptionSet set = AssumptionSet.builder()
                .name("some")
                .description("both")
                .addAssumptions(ofStream, ofKind)
                .build();
        assertThat(set.forStream("a/b>c", Element.ND)).contains(ofStream);
        assertThat(set.forStream("a/b>c", Element.DY)).isEmpty();
        assertThat(set.forStream("a/c>b", Element.ND)).isEmpty();
        assertThat(set.forOperation(UnitOperation.LEACH, Element.DY)).contains(ofKind);
        assertThat(set.forOperation(UnitOperation.LEACH, Element.ND)).isEmpty();
        assertThat(set.forOperation(UnitOperation.ROAST, Element.DY)).isEmpty();
        AssumptionSet both = set.and(AssumptionSet.none());
        assertThat(both.name()).isEqualTo("some + none");
        assertThat(both.description()).isEqualTo("both; nothing is assumed");
        assertThat(both.assumptions()).containsExactly(ofStream, ofKind);
    }

    @Test
    void aConsumptionIsNotNegative() {
        Consumption.Builder acid = Consumption.builder().from(new ConsumptionArbitraries().example());
        assertThat(acid.perKilogram(Interval.of(0, 1)).build().perKilogram()).contains(Interval.of(0, 1));
        assertThatThrownBy(() -> acid.perKilogram(Interval.of(-1, 1)).build())
                .hasMessage("perKilogram must be at least 0 but was [-1, 1]");
    }

    @Test
    void aGradeIsAPartOfTheMass() {
        assertThat(grade("60").fraction()).isEqualTo(Interval.exactly(0.6));
        assertThat(grade("34-60").fraction()).isEqualTo(Interval.of(0.34, 0.6));
        assertThat(grade("0").fraction()).isEqualTo(Interval.exactly(0));
        assertThat(grade("100").fraction()).isEqualTo(Interval.exactly(1));
        assertThat(grade(">97").fraction()).isEqualTo(Interval.of(0.97, 1));
        assertThat(grade("<5").fraction()).isEqualTo(Interval.of(0, 0.05));
        assertThatThrownBy(() -> grade("NA")).hasMessageStartingWith("percent must have a number but was NA");
    }

    private static Grade grade(String percent) {
        return Grade.builder()
                .analyte("TREO")
                .scope(ElementScope.TREO)
                .percent(PublishedFigure.parse(percent))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Test
    void aStreamHasItsShareOrTheRestOfEachElement() {
        Stream.Builder stream =
                Stream.builder().id("s").source("a").target("b").addSplits(Split.of(ElementScope.of(Element.ND), 0.4));
        assertThatThrownBy(() -> stream.rest(ElementScope.TREO).build())
                .hasMessage("splits must state one share for Nd but was 2");
        Stream mixed = stream.rest(ElementScope.of(Element.LA)).build();
        assertThat(mixed.split(Element.ND)).isPresent();
        assertThat(mixed.split(Element.LA)).isEmpty();
        assertThat(mixed.takesRestOf(Element.LA)).isTrue();
        assertThat(mixed.takesRestOf(Element.ND)).isFalse();
        assertThat(mixed.kind()).isEqualTo(StreamKind.FORWARD);
        assertThatThrownBy(() ->
                        Split.builder().from(mixed.splits().get(0)).of(" ").build())
                .hasMessageStartingWith("of must not be blank");
    }

    @Test
    void namesAreUniqueAmongFeedsOperationsAndOutlets() {
        Operation ore = SampleFlowsheets.operation("ore", UnitOperation.LEACH);
        assertThatThrownBy(
                        () -> Flowsheet.builder().from(PLANT).addOperations(ore).build())
                .hasMessage("operations must have names that nothing else in the flowsheet has but was 'ore'");
        assertThatThrownBy(() -> Flowsheet.builder()
                        .from(PLANT)
                        .addOutlets(Outlet.builder()
                                .from(PLANT.outlet("residue"))
                                .id("ore")
                                .build())
                        .build())
                .hasMessage("outlets must have names that nothing else in the flowsheet has but was 'ore'");
    }

    @Test
    void aRecycleAloneFeedsNothing() {
        assertThatThrownBy(() -> Flowsheet.builder()
                        .from(PLANT)
                        .addOperations(SampleFlowsheets.operation("idle", UnitOperation.LEACH))
                        .addStreams(
                                SampleFlowsheets.stream("wash", "idle", StreamKind.RECYCLE),
                                SampleFlowsheets.stream("idle", "residue", StreamKind.FORWARD))
                        .build())
                .hasMessage("operations[idle] must be fed by a feed or a forward stream but was 'not fed'");
    }

    @Test
    void aRecycleGoesBack() {
        assertThatThrownBy(() -> Flowsheet.builder()
                        .from(PLANT)
                        .streams(PLANT.streams().stream()
                                .filter(s -> s.kind() == StreamKind.FORWARD)
                                .toList())
                        .addStreams(Stream.builder()
                                .from(SampleFlowsheets.stream("leach", "wash", StreamKind.RECYCLE))
                                .id("again")
                                .build())
                        .build())
                .hasMessage("streams[again].kind must be FORWARD as it closes no loop but was 'RECYCLE'");
    }

    @Test
    void statementsOfJoinedRoutesKeepTheirPlace() {
        Flowsheet first = Flowsheet.builder()
                .from(PLANT)
                .addClaims(statement("of the ore", "ore"), statement("of the product", "carbonate"))
                .build();
        Flowsheet second = Flowsheet.builder()
                .from(PLANT)
                .id("second")
                .feeds(List.of(Feed.builder()
                        .from(PLANT.feed("ore"))
                        .form(Form.CARBONATE)
                        .build()))
                .addClaims(statement("of the feed", "ore"), statement("of the residue", "residue"))
                .build();
        Flowsheet joined = Routes.join(first, "carbonate", second, "ore");
        assertThat(joined.claims())
                .extracting(SourceStatement::statement, SourceStatement::about)
                .containsExactly(
                        tuple("of the ore", Optional.of("washing-plant/ore")),
                        tuple("of the product", Optional.empty()),
                        tuple("of the feed", Optional.empty()),
                        tuple("of the residue", Optional.of("second/residue")));
    }

    private static SourceStatement statement(String words, String about) {
        return SourceStatement.builder()
                .statement(words)
                .about(about)
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    @Test
    void scopesAreEqualByTheirElements() {
        ElementScope one = ElementScope.of(Element.ND, Element.PR);
        assertThat(one)
                .isEqualTo(ElementScope.of(Element.PR, Element.ND))
                .hasSameHashCodeAs(ElementScope.parse("Pr Nd"));
        assertThat(one).isNotEqualTo(ElementScope.of(Element.ND)).isNotEqualTo("Pr Nd");
        assertThat(one.hashCode()).isNotEqualTo(ElementScope.of(Element.DY).hashCode());
    }
}
