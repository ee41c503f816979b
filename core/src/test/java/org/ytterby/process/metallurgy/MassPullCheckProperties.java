// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Grade;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.SampleFlowsheets;

/** Two printed analytes of one stream agree on the mass pull, or the source contradicts itself. */
class MassPullCheckProperties {

    private static final ElementScope PHOSPHORUS = ElementScope.of(Element.P);

    private static Grade grade(String analyte, ElementScope scope, String percent) {
        return Grade.builder()
                .analyte(analyte)
                .scope(scope)
                .percent(PublishedFigure.parse(percent))
                .evidence(new EvidenceArbitraries().example())
                .build();
    }

    private static Split split(ElementScope scope, String percent) {
        return Split.printed(scope, percent, new EvidenceArbitraries().example());
    }

    private static Stream.Builder concentrate() {
        return Stream.builder().id("concentrate").source("float").target("out");
    }

    private static String rounded(double percent, int places) {
        return BigDecimal.valueOf(percent)
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Property
    void figuresRoundedFromOneBalanceNeverContradict(
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double pull,
            @ForAll @DoubleRange(min = 1, max = 20) double rare,
            @ForAll @DoubleRange(min = 1, max = 20) double phosphate,
            @ForAll @DoubleRange(min = 0.2, max = 4) double upgrade,
            @ForAll @DoubleRange(min = 0.2, max = 4) double otherUpgrade,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        Assume.that(pull * upgrade <= 0.99 && pull * otherUpgrade <= 0.99);
        Stream stream = concentrate()
                .addSplits(
                        split(ElementScope.TREO, rounded(100 * pull * upgrade, places)),
                        split(PHOSPHORUS, rounded(100 * pull * otherUpgrade, places)))
                .addGrades(
                        grade("TREO", ElementScope.TREO, rounded(rare * upgrade, places)),
                        grade("P2O5", PHOSPHORUS, rounded(phosphate * otherUpgrade, places)))
                .build();
        MassPullCheck check = MassPullCheck.of(
                stream,
                List.of(
                        grade("P2O5", PHOSPHORUS, rounded(phosphate, places)),
                        grade("TREO", ElementScope.TREO, rounded(rare, places))));
        assertThat(check.contradicts()).isFalse();
        assertThat(check.explain())
                .startsWith("the mass pull of concentrate agrees: P2O5 gives ")
                .contains(", TREO gives ");
        Interval common = check.common().orElseThrow();
        assertThat(check.byAnalyte()).hasSize(2).allMatch(p -> p.massPull().encloses(common));
        assertThat(common.lower()).isLessThanOrEqualTo(pull * (1 + 1e-12));
        assertThat(common.upper()).isGreaterThanOrEqualTo(pull * (1 - 1e-12));
    }

    @Property
    void figuresOfTwoMassPullsContradict(
            @ForAll @DoubleRange(min = 0.05, max = 0.4) double pull,
            @ForAll @DoubleRange(min = 1.1, max = 2) double apart) {
        Stream stream = concentrate()
                .addSplits(
                        split(ElementScope.TREO, rounded(100 * pull, 4)),
                        split(PHOSPHORUS, rounded(100 * pull * apart, 4)))
                .addGrades(grade("TREO", ElementScope.TREO, "9.0000"), grade("P2O5", PHOSPHORUS, "3.0000"))
                .build();
        MassPullCheck check = MassPullCheck.of(
                stream, List.of(grade("TREO", ElementScope.TREO, "9.0000"), grade("P2O5", PHOSPHORUS, "3.0000")));
        assertThat(check.contradicts()).isTrue();
        assertThat(check.common()).isEmpty();
        assertThat(check.explain()).startsWith("the mass pull of concentrate contradicts itself: TREO gives ");
    }

    @Example
    void whatIsNotPrintedTwiceCannotBeChecked() {
        Grade ore = grade("TREO", ElementScope.TREO, "5");
        Stream withoutGrade =
                concentrate().addSplits(split(ElementScope.TREO, "60")).build();
        Stream withoutShare =
                concentrate().addGrades(grade("TREO", ElementScope.TREO, "30")).build();
        Stream atZero = concentrate()
                .addSplits(split(ElementScope.TREO, "60"))
                .addGrades(grade("TREO", ElementScope.TREO, "0.0"))
                .build();
        Stream other = concentrate()
                .addSplits(split(PHOSPHORUS, "60"))
                .addGrades(grade("TREO", ElementScope.TREO, "30"))
                .build();
        for (Stream stream : List.of(withoutGrade, withoutShare, atZero, other)) {
            MassPullCheck check = MassPullCheck.of(stream, List.of(ore));
            assertThat(check.byAnalyte()).isEmpty();
            assertThat(check.contradicts()).isFalse();
            assertThat(check.explain()).isEqualTo("the mass pull of concentrate cannot be told");
        }
        assertThat(MassPullCheck.of("s", List.of(), Optional.of(Interval.of(0, 1)))
                        .contradicts())
                .isFalse();
    }

    /** The ore goes through mining into flotation, whose concentrate is printed with a share and a grade. */
    private static Flowsheet.Builder plant(UnitOperation before) {
        return Flowsheet.builder()
                .id("plant")
                .name("Flotation")
                .addFeeds(Feed.builder()
                        .id("ore")
                        .target("mine")
                        .description("ore")
                        .addGrades(grade("TREO", ElementScope.TREO, "5"))
                        .build())
                .addOperations(
                        SampleFlowsheets.operation("mine", before),
                        SampleFlowsheets.operation("float", UnitOperation.BENEFICIATION))
                .addStreams(
                        SampleFlowsheets.stream("mine", "float", StreamKind.FORWARD),
                        concentrate()
                                .addSplits(split(ElementScope.TREO, "60"))
                                .addGrades(grade("TREO", ElementScope.TREO, "30"))
                                .build())
                .addOutlets(Outlet.builder()
                        .id("out")
                        .description("out")
                        .kind(OutletKind.PRODUCT)
                        .build());
    }

    @Example
    void gradesGoThroughMiningAndNotThroughLeaching() { // 0.6 * 5 / 30 = 0.1
        assertThat(MassPullChecks.of(plant(UnitOperation.MINING).build()))
                .singleElement()
                .satisfies(check ->
                        assertThat(check.common().orElseThrow().contains(0.1)).isTrue());
        assertThat(MassPullChecks.of(plant(UnitOperation.LEACH).build())).isEmpty();
        Flowsheet mined = plant(UnitOperation.MINING).build();
        assertThat(MassPullChecks.of(Flowsheet.builder()
                        .from(mined)
                        .addStreams(SampleFlowsheets.stream("mine", "out", StreamKind.FORWARD))
                        .build()))
                .isEmpty(); // what stays behind in the mine changes the grade
    }

    @Example
    void ofTwoThingsThatGoInNoGradeIsTaken() {
        Flowsheet two = plant(UnitOperation.MINING)
                .addFeeds(Feed.builder()
                        .id("scrap")
                        .target("float")
                        .description("scrap")
                        .build())
                .build();
        assertThat(MassPullChecks.of(two)).isEmpty();
    }
}
