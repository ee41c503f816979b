// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Cuts from the answers of a book, checked day by day against the words of {@link Licensing}. */
class CutPiecesTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final ExportStanding LICENCE = standing(ExportStanding.Kind.LICENCE, "rule");
    private static final ExportStanding PROHIBITED = standing(ExportStanding.Kind.PROHIBITED, "ban");
    private static final ExportStanding OPEN = standing(ExportStanding.Kind.UNSETTLED, "rule");

    @Test
    void theClockStartsAnewWhenARuleComesBack() {
        List<LicensedCut> cuts = cuts(
                regime(0.25, 10),
                UnsettledPolicy.FREE,
                days(0, 29, LICENCE),
                days(30, 59, ExportStanding.FREE),
                days(60, 89, LICENCE));
        assertThat(cuts.stream().map(LicensedCut::text))
                .containsExactly(
                        "[2025-01-01, 2025-01-10] SEPARATION Dy to EU: 100% stopped, WAITING by rule",
                        "[2025-01-11, 2025-01-30] SEPARATION Dy to EU: 75% stopped, LICENSED by rule",
                        "[2025-03-02, 2025-03-11] SEPARATION Dy to EU: 100% stopped, WAITING by rule",
                        "[2025-03-12, 2025-03-31] SEPARATION Dy to EU: 75% stopped, LICENSED by rule");
    }

    @Test
    void aRuleOlderThanTheRunHasBeenWaitedFor() {
        LicenceRegime later = LicenceRegime.builder()
                .from(regime(1, 10))
                .days(DateSpan.from(START.plusDays(5)))
                .build();
        assertThat(cuts(later, UnsettledPolicy.FREE, days(0, 29, LICENCE)).stream()
                        .map(LicensedCut::text))
                .containsExactly("[2025-01-06, 2025-01-10] SEPARATION Dy to EU: 100% stopped, WAITING by rule");
    }

    @Test
    void elementsAndRegionsWithTheSameAnswerStandInOneCut() {
        CutPieces pieces = new CutPieces(regime(0.5, 0), window(), UnsettledPolicy.FREE);
        for (Element element : List.of(Element.DY, Element.TB)) {
            for (Region region : List.of(Region.EU, Region.of(Country.US))) {
                pieces.add(Stage.SEPARATION, element, region, List.of(days(0, 9, LICENCE)));
            }
        }
        assertThat(pieces.cuts().stream().map(LicensedCut::text))
                .containsExactly("[2025-01-01, 2025-01-10] SEPARATION Tb Dy to EU US: 50% stopped, LICENSED by rule");
    }

    @Test
    void refusesRegionsInOneAnotherWithDifferentAnswers() {
        CutPieces pieces = new CutPieces(regime(0.5, 0), window(), UnsettledPolicy.FREE);
        pieces.add(Stage.SEPARATION, Element.DY, Region.EU, List.of(days(0, 9, LICENCE)));
        pieces.add(Stage.SEPARATION, Element.DY, Region.of(Country.DE), List.of(days(0, 9, PROHIBITED)));
        assertThatThrownBy(pieces::cuts)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "network.demands must be of regions that do not lie in one another where the book answers them"
                                + " differently but was '[EU] and [DE]'");
    }

    @Test
    void regionsApartMayHaveDifferentAnswers() {
        CutPieces pieces = new CutPieces(regime(0.5, 0), window(), UnsettledPolicy.FREE);
        pieces.add(Stage.SEPARATION, Element.DY, Region.EU, List.of(days(0, 9, LICENCE)));
        pieces.add(Stage.SEPARATION, Element.DY, Region.of(Country.US), List.of(days(0, 9, PROHIBITED)));
        assertThat(pieces.cuts()).hasSize(2);
    }

    /** What is stopped on each day, from the cuts and from the words. */
    @Property
    void everyDayIsStoppedAsTheWordsSay(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> kinds,
            @ForAll @IntRange(min = 0, max = 20) int wait,
            @ForAll @IntRange(min = 0, max = 4) int quarters,
            @ForAll UnsettledPolicy policy) {
        List<ExportStanding> standings = List.of(ExportStanding.FREE, LICENCE, PROHIBITED, OPEN);
        List<FlowAnswers.Days> answers = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            answers.add(days(i * 7, i * 7 + 6, standings.get(kinds.get(i))));
        }
        LicenceRegime regime = regime(quarters / 4.0, wait);
        List<LicensedCut> cuts = cuts(regime, policy, answers.toArray(FlowAnswers.Days[]::new));
        int asked = 0;
        for (int day = 0; day < kinds.size() * 7; day++) {
            ExportStanding.Kind kind = standings.get(kinds.get(day / 7)).kind();
            boolean open = kind == ExportStanding.Kind.UNSETTLED;
            boolean licence = kind == ExportStanding.Kind.LICENCE || (open && policy == UnsettledPolicy.AS_LICENSED);
            asked = licence ? asked + 1 : 0;
            boolean all = kind == ExportStanding.Kind.PROHIBITED || (open && policy == UnsettledPolicy.STOPPED);
            double expected = all || (licence && asked <= wait) ? 1 : licence ? 1 - quarters / 4.0 : 0;
            LocalDate date = START.plusDays(day);
            assertThat(cuts.stream()
                            .filter(cut -> cut.cut().days().contains(date))
                            .mapToDouble(cut -> cut.cut().stopped())
                            .sum())
                    .isEqualTo(expected);
        }
    }

    private static List<LicensedCut> cuts(LicenceRegime regime, UnsettledPolicy policy, FlowAnswers.Days... answers) {
        CutPieces pieces = new CutPieces(regime, window(), policy);
        pieces.add(Stage.SEPARATION, Element.DY, Region.EU, List.of(answers));
        return pieces.cuts();
    }

    private static DateSpan window() {
        return DateSpan.between(START, START.plusDays(400));
    }

    private static FlowAnswers.Days days(int first, int last, ExportStanding standing) {
        return new FlowAnswers.Days(START.plusDays(first), START.plusDays(last), standing);
    }

    private static ExportStanding standing(ExportStanding.Kind kind, String provision) {
        return new ExportStanding(kind, ImmutableSortedSet.of(provision), ImmutableSortedSet.of());
    }

    private static LicenceRegime regime(double approved, int wait) {
        return LicenceRegime.builder()
                .country(Country.CN)
                .approved(approved)
                .daysToApprove(wait)
                .basedOn("a test")
                .days(DateSpan.always())
                .build();
    }
}
