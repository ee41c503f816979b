// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.testkit.AmendmentArbitraries;
import org.ytterby.testkit.EndingArbitraries;
import org.ytterby.testkit.InstrumentArbitraries;
import org.ytterby.testkit.RegimeBookArbitraries;
import org.ytterby.testkit.SuspensionArbitraries;
import org.ytterby.time.KnowledgeDate;

class RegimeBookTest {

    private static final RegimeBook BOOK = new RegimeBookArbitraries().example();
    private static final Suspension SUSPENSION = new SuspensionArbitraries().example();
    private static final Ending ENDING = new EndingArbitraries().example();

    private static RegimeBook.Builder book() {
        return RegimeBook.builder().from(BOOK);
    }

    private static Instrument instrument(String id) {
        return Instrument.builder()
                .from(new InstrumentArbitraries().example())
                .id(id)
                .build();
    }

    private static Amendment amendment(String id, String instrument, String amends) {
        return Amendment.builder()
                .from(new AmendmentArbitraries().example())
                .id(id)
                .instrument(instrument)
                .amends(amends)
                .ends(Set.of())
                .adds(Set.of())
                .build();
    }

    private static List<String> faults(RegimeBook.Builder book) {
        MalformedBookException fault = catchThrowableOfType(MalformedBookException.class, book::build);
        assertThat(fault).isNotNull().hasMessage(String.join("; ", fault.faults()));
        return fault.faults();
    }

    private static Arguments fault(String fault, UnaryOperator<RegimeBook.Builder> spoiling) {
        return Arguments.of(fault, spoiling);
    }

    static Stream<Arguments> danglingReferences() {
        Provision provision = BOOK.provisions().get(3);
        Amendment amendment = BOOK.amendments().get(0);
        Guidance guidance = BOOK.guidance().get(0);
        Commitment commitment = BOOK.commitments().get(0);
        InformalMeasure measure = BOOK.informalMeasures().get(0);
        Relation relation = BOOK.relations().get(0);
        return Stream.of(
                fault(
                        "provisions[4].instrument must name an instrument of the book",
                        book -> book.addProvisions(Provision.builder()
                                .from(provision)
                                .id("p")
                                .instrument("x")
                                .build())),
                fault(
                        "provisions[4].authorises must name a provision of the book",
                        book -> book.addProvisions(Provision.builder()
                                .from(provision)
                                .id("p")
                                .addAuthorises("x")
                                .build())),
                fault(
                        "suspensions[1].instrument must name an instrument of the book",
                        book -> book.addSuspensions(Suspension.builder()
                                .from(SUSPENSION)
                                .id("s")
                                .instrument("x")
                                .build())),
                fault(
                        "suspensions[1].provisions must name a provision of the book",
                        book -> book.addSuspensions(Suspension.builder()
                                .from(SUSPENSION)
                                .id("s")
                                .addProvisions("x")
                                .build())),
                fault(
                        "endings[1].instrument must name an instrument of the book",
                        book -> book.addEndings(Ending.builder()
                                .from(ENDING)
                                .id("e")
                                .instrument("x")
                                .build())),
                fault(
                        "endings[1].provisions must name a provision of the book",
                        book -> book.addEndings(Ending.builder()
                                .from(ENDING)
                                .id("e")
                                .addProvisions("x")
                                .build())),
                fault(
                        "amendments[1].instrument must name an instrument of the book",
                        book -> book.addAmendments(amendment("a", "x", "cn-2025-18"))),
                fault(
                        "amendments[1].amends must name an instrument of the book",
                        book -> book.addAmendments(amendment("a", "cn-2025-18", "x"))),
                fault(
                        "amendments[1].ends must name a provision of the book",
                        book -> book.addAmendments(Amendment.builder()
                                .from(amendment)
                                .id("a")
                                .addEnds("x")
                                .build())),
                fault(
                        "amendments[1].adds must name a provision of the book",
                        book -> book.addAmendments(Amendment.builder()
                                .from(amendment)
                                .id("a")
                                .addAdds("x")
                                .build())),
                fault(
                        "guidance[1].instrument must name an instrument of the book",
                        book -> book.addGuidance(Guidance.builder()
                                .from(guidance)
                                .instrument("x")
                                .build())),
                fault(
                        "guidance[1].interprets must name a provision of the book",
                        book -> book.addGuidance(Guidance.builder()
                                .from(guidance)
                                .addInterprets("x")
                                .build())),
                fault(
                        "commitments[1].instrument must name an instrument of the book",
                        book -> book.addCommitments(Commitment.builder()
                                .from(commitment)
                                .instrument("x")
                                .build())),
                fault(
                        "informalMeasures[1].instrument must name an instrument of the book",
                        book -> book.addInformalMeasures(InformalMeasure.builder()
                                .from(measure)
                                .instrument("x")
                                .build())),
                fault(
                        "relations[1].subject must name an instrument of the book",
                        book -> book.addRelations(
                                Relation.builder().from(relation).subject("x").build())),
                fault(
                        "relations[1].object must name an instrument of the book",
                        book -> book.addRelations(
                                Relation.builder().from(relation).object("x").build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("danglingReferences")
    void refusesAReferenceToNothing(String fault, UnaryOperator<RegimeBook.Builder> spoiling) {
        assertThat(faults(spoiling.apply(book()))).containsExactly(fault + " but was 'x'");
    }

    @Test
    void refusesTwoRecordsOfOneName() {
        RegimeBook.Builder twice = book().addInstruments(instrument("cn-2025-18"))
                .addProvisions(BOOK.provisions().get(0))
                .addSuspensions(SUSPENSION)
                .addEndings(ENDING)
                .addAmendments(BOOK.amendments().get(0));
        assertThat(faults(twice))
                .containsExactly(
                        "instruments[3].id must be unique but was 'cn-2025-18'",
                        "provisions[4].id must be unique but was 'cn-2024-46/1'",
                        "suspensions[1].id must be unique but was 'cn-2025-70/1'",
                        "endings[1].id must be unique but was 'cn-2025-72/1'",
                        "amendments[1].id must be unique but was 'cn-2025-61/amends-18'");
    }

    @Test
    void letsRecordsOfDifferentKindsShareAName() {
        RegimeBook.Builder shared = book().addSuspensions(
                        Suspension.builder().from(SUSPENSION).id("same").build())
                .addEndings(Ending.builder().from(ENDING).id("same").build());
        assertThat(shared.build().endings()).hasSize(2);
    }

    @Test
    void namesAllFaultsAtOnce() {
        RegimeBook.Builder many = book().addInstruments(instrument("cn-2025-18"))
                .addSuspensions(Suspension.builder()
                        .from(SUSPENSION)
                        .instrument("x")
                        .provisions(Set.of("y", "z"))
                        .build());
        assertThat(faults(many))
                .containsExactly(
                        "instruments[3].id must be unique but was 'cn-2025-18'",
                        "suspensions[1].id must be unique but was 'cn-2025-70/1'",
                        "suspensions[1].instrument must name an instrument of the book but was 'x'",
                        "suspensions[1].provisions must name a provision of the book but was 'y'",
                        "suspensions[1].provisions must name a provision of the book but was 'z'");
    }

    @Test
    void refusesAnInstrumentThatAmendsItself() {
        assertThat(faults(book().addAmendments(amendment("a", "cn-2024-46", "cn-2024-46"))))
                .containsExactly(
                        "amendments[1].amends must not lead back to the amending instrument but was 'cn-2024-46'");
    }

    @Test
    void refusesTwoInstrumentsThatAmendEachOther() {
        assertThat(faults(book().addAmendments(amendment("a", "cn-2025-18", "cn-2025-61"))))
                .containsExactly(
                        "amendments[0].amends must not lead back to the amending instrument but was 'cn-2025-61'",
                        "amendments[1].amends must not lead back to the amending instrument but was 'cn-2025-18'");
    }

    @Test
    void refusesACircleThroughThree() {
        RegimeBook.Builder circle = book().addInstruments(instrument("d"))
                .addAmendments(
                        amendment("a", "cn-2025-18", "cn-2024-46"),
                        amendment("b", "cn-2024-46", "cn-2025-61"),
                        amendment("c", "d", "cn-2025-18"));
        assertThat(faults(circle))
                .containsExactly(
                        "amendments[0].amends must not lead back to the amending instrument but was 'cn-2025-61'",
                        "amendments[1].amends must not lead back to the amending instrument but was 'cn-2025-18'",
                        "amendments[2].amends must not lead back to the amending instrument but was 'cn-2024-46'");
    }

    @Test
    void letsOneInstrumentAmendAnotherTwiceAndByTwoWays() {
        RegimeBook.Builder diamond = book().addAmendments(
                        amendment("a", "cn-2025-61", "cn-2025-18"),
                        amendment("b", "cn-2025-61", "cn-2024-46"),
                        amendment("c", "cn-2025-18", "cn-2024-46"));
        assertThat(diamond.build().amendments()).hasSize(4);
    }

    @Test
    void findsWhatItHolds() {
        assertThat(BOOK.instrument("cn-2025-61")).contains(BOOK.instruments().get(2));
        assertThat(BOOK.instrument("x")).isEmpty();
        assertThat(BOOK.provision("cn-2025-18/1")).contains(BOOK.provisions().get(2));
        assertThat(BOOK.provision("x")).isEmpty();
    }

    @Test
    void reachesAsFarAsTheSourcesOfTheInstrumentSearchedLeast() {
        LocalDate early = LocalDate.of(2026, 1, 1);
        Instrument stale = Instrument.builder()
                .from(instrument("old"))
                .sourcesReachTo(early)
                .build();
        assertThat(book().addInstruments(stale).build().sourcesReachTo()).contains(early);
        assertThat(BOOK.sourcesReachTo()).contains(LocalDate.of(2026, 11, 20));
        assertThat(RegimeBook.builder().title("empty").build().sourcesReachTo()).isEmpty();
    }

    @Test
    void isKnownOnADay() {
        LocalDate day = LocalDate.of(2025, 11, 8);
        KnownBook known = BOOK.asKnownOn(day);
        assertThat(known.book()).isEqualTo(BOOK);
        assertThat(known.known()).isEqualTo(KnowledgeDate.of(day));
        assertThat(known).hasToString("An example as known on 2025-11-08");
    }

    @Test
    void growsByASuspensionOrAnEnding() {
        Suspension longer = Suspension.builder().from(SUSPENSION).id("longer").build();
        assertThat(BOOK.plus(longer).suspensions()).containsExactly(SUSPENSION, longer);
        Ending other = Ending.builder().from(ENDING).id("other").build();
        assertThat(BOOK.plus(other).endings()).containsExactly(ENDING, other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(SUSPENSION))
                .withMessage("suspensions[1].id must be unique but was 'cn-2025-70/1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(ENDING))
                .withMessage("endings[1].id must be unique but was 'cn-2025-72/1'");
    }

    @Test
    void growsByRecordsThatNameOneAnotherAndTheBook() {
        Suspension longer = Suspension.builder()
                .from(SUSPENSION)
                .id("longer")
                .instrument("d")
                .build();
        RegimeBook larger = BOOK.plus(b -> b.addInstruments(instrument("d")).addSuspensions(longer));
        assertThat(larger.instruments()).hasSize(4).last().isEqualTo(instrument("d"));
        assertThat(larger.suspensions()).containsExactly(SUSPENSION, longer);
        assertThat(larger.title()).isEqualTo("An example");
        assertThat(BOOK.plus(b -> b)).isEqualTo(BOOK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(b -> b.addSuspensions(longer)))
                .isInstanceOf(MalformedBookException.class)
                .withMessage("suspensions[1].instrument must name an instrument of the book but was 'd'");
    }

    @Test
    void refusesABlankTitleAndAnotherForm() {
        assertThat(BOOK.schema()).isEqualTo(RegimeBook.SCHEMA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().title(" ").build())
                .withMessage("title must not be blank but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().schema(2).build())
                .withMessage("schema must be 1 (a larger number asks for a later version of the library) but was 2");
    }
}
