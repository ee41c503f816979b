// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.material.HsCode;
import org.ytterby.product.Mineral;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.CodeChangeArbitraries;
import org.ytterby.testkit.MineralArbitraries;
import org.ytterby.testkit.TariffCodeArbitraries;
import org.ytterby.time.DateSpan;

class TariffCodeTest {

    private static final TariffCode SAMARIUM = new TariffCodeArbitraries().example(); // 2805301910, edition of 2025
    private static final CodeChange SPLIT = new CodeChangeArbitraries().example(); // between 2019-01-01 and 2025-04-04
    private static final TariffCode METALS = TariffCode.builder()
            .from(SAMARIUM)
            .system(TariffSystem.HS)
            .code(HsCode.of("280530"))
            .parent(HsCode.of("2805"))
            .build();
    private static final TariffCode EUROPEAN = TariffCode.builder()
            .from(SAMARIUM)
            .system(TariffSystem.CN)
            .code(HsCode.of("28053021"))
            .build();
    private static final TariffCodeBook BOOK = TariffCodeBook.builder()
            .addCodes(METALS, EUROPEAN, SAMARIUM)
            .addChanges(SPLIT)
            .build();

    @ParameterizedTest // both sides of every day
    @CsvSource({
        "2805301910, 2025-01-01, LISTED", "2805301910, 2025-12-31, LISTED", "2805301910, 2026-01-01, UNKNOWN",
        "2805301910, 2018-12-31, NOT_YET", "2805301910, 2019-01-01, UNKNOWN", "2805301900, 2025-04-03, UNKNOWN",
        "2805301900, 2025-04-04, ENDED", "2805301990, 2018-12-31, NOT_YET", "2805301100, 2025-06-01, UNKNOWN"
    })
    void saysWhatIsKnownOnADay(String code, LocalDate day, CodeStatus status) {
        assertThat(BOOK.status(TariffSystem.CHINA_10, HsCode.of(code), day)).isEqualTo(status);
    }

    @Test
    void aCodeThatStaysHasNotEnded() {
        TariffCodeBook book = TariffCodeBook.builder()
                .addChanges(CodeChange.builder().from(SPLIT).beforeEnds(false).build())
                .build();
        HsCode old = HsCode.of("2805301900");
        assertThat(book.status(TariffSystem.CHINA_10, old, LocalDate.of(2026, 1, 1)))
                .isEqualTo(CodeStatus.UNKNOWN);
        assertThat(book.successors(TariffSystem.CHINA_10, old)).hasSize(3).contains(old);
    }

    @Test
    void parentsAreThoseOfTheOwnScheduleAndOfThoseItRefines() {
        assertThat(BOOK.parents(TariffSystem.CHINA_10, SAMARIUM.code())).containsExactly(METALS);
        assertThat(BOOK.parents(TariffSystem.CN, EUROPEAN.code())).containsExactly(METALS);
        assertThat(BOOK.parents(TariffSystem.HS, METALS.code())).isEmpty(); // no code is above itself
        TariffCode otherCountry = TariffCode.builder()
                .from(METALS)
                .system(TariffSystem.CN)
                .code(HsCode.of("28053019"))
                .parent(METALS.code())
                .build();
        TariffCodeBook mixed =
                TariffCodeBook.builder().addCodes(METALS, otherCountry).build();
        assertThat(mixed.parents(TariffSystem.CHINA_10, SAMARIUM.code())).containsExactly(METALS);
    }

    @Test
    void schedulesKeepApart() {
        HsCode code = HsCode.of("2805301910");
        assertThat(BOOK.status(TariffSystem.US_HTS, code, LocalDate.of(2025, 6, 1)))
                .isEqualTo(CodeStatus.UNKNOWN);
        assertThat(BOOK.status(TariffSystem.US_HTS, HsCode.of("2805301900"), LocalDate.of(2026, 6, 1)))
                .isEqualTo(CodeStatus.UNKNOWN);
        assertThat(BOOK.find(TariffSystem.CHINA_10, code)).containsExactly(SAMARIUM);
        assertThat(BOOK.find(TariffSystem.US_HTS, code)).isEmpty();
        assertThat(BOOK.children(TariffSystem.HS, HsCode.of("2805"))).containsExactly(METALS, EUROPEAN, SAMARIUM);
        assertThat(BOOK.children(TariffSystem.HS, HsCode.of("280530"))).containsExactly(EUROPEAN, SAMARIUM);
        assertThat(BOOK.children(TariffSystem.CN, HsCode.of("280530"))).containsExactly(EUROPEAN);
        assertThat(BOOK.parents(TariffSystem.CHINA_10, code)).containsExactly(METALS);
        assertThat(BOOK.parents(TariffSystem.HS, HsCode.of("280530"))).isEmpty();
        assertThat(TariffSystem.TARIC.refines(TariffSystem.CN)).isTrue();
        assertThat(TariffSystem.CHINA_10.refines(TariffSystem.CHINA_8)).isTrue();
        assertThat(TariffSystem.CHINA_10.refines(TariffSystem.CN)).isFalse();
        assertThat(TariffSystem.HS.refines(TariffSystem.HS)).isFalse();
    }

    @Test
    void successorsFollowEveryChange() {
        CodeChange again = CodeChange.builder()
                .from(SPLIT)
                .id("again")
                .kind(CodeChange.Kind.RENUMBERED)
                .before(java.util.Set.of(HsCode.of("2805301990")))
                .after(java.util.Set.of(HsCode.of("2805301998")))
                .build();
        TariffCodeBook book = TariffCodeBook.builder().addChanges(SPLIT, again).build();
        assertThat(book.successors(TariffSystem.CHINA_10, HsCode.of("2805301900")))
                .containsExactly(HsCode.of("2805301910"), HsCode.of("2805301998"));
        assertThat(book.successors(TariffSystem.US_HTS, HsCode.of("2805301900")))
                .containsExactly(HsCode.of("2805301900"));
    }

    @Test
    void roundsOfChangesEnd() {
        CodeChange back = CodeChange.builder()
                .from(SPLIT)
                .kind(CodeChange.Kind.RENUMBERED)
                .before(SPLIT.after())
                .after(SPLIT.before())
                .build();
        assertThat(TariffCodeBook.builder()
                        .addChanges(SPLIT, back)
                        .build()
                        .successors(TariffSystem.CHINA_10, HsCode.of("2805301900")))
                .isEmpty();
    }

    @Test
    void codesFitTheirSchedule() {
        assertThatThrownBy(() -> TariffCode.builder()
                        .from(SAMARIUM)
                        .system(TariffSystem.CN)
                        .build())
                .hasMessage("code must have 8 digits in CN but was '2805301910'");
        assertThatThrownBy(() -> TariffCode.builder()
                        .from(SAMARIUM)
                        .parent(HsCode.of("2846"))
                        .build())
                .hasMessage("parent must begin the code 2805301910 but was '2846'");
        assertThatThrownBy(() -> TariffCode.builder()
                        .from(SAMARIUM)
                        .parent(SAMARIUM.code())
                        .build())
                .hasMessageStartingWith("parent must");
        assertThatThrownBy(() -> TariffCode.builder()
                        .from(SAMARIUM)
                        .edition(Optional.empty())
                        .build())
                .hasMessage("edition must be stated with its days but was 'missing'");
        assertThatThrownBy(() -> TariffCode.builder().from(SAMARIUM).text("").build())
                .hasMessageContaining("text must not be blank");
        assertThatThrownBy(() -> TariffCode.builder().from(SAMARIUM).good("").build())
                .hasMessageContaining("good must");
        assertThatThrownBy(() ->
                        TariffCode.builder().from(SAMARIUM).elementsNote("").build())
                .hasMessageContaining("elementsNote must");
        assertThatThrownBy(() -> TariffSystem.ofSymbol("XX")).hasMessageContaining("system must be one of HS, CN");
        assertThatThrownBy(() ->
                        TariffCodeBook.builder().addCodes(SAMARIUM, SAMARIUM).build())
                .hasMessage("codes[1] must stand once in the book but was 'CN-CN10 2025 2805301910'");
    }

    @Test
    void changesAreDated() {
        assertThatThrownBy(() -> CodeChange.builder()
                        .from(SPLIT)
                        .tookEffect(DateSpan.from(LocalDate.of(2023, 1, 1)))
                        .build())
                .hasMessage("tookEffect must have an end but was [2023-01-01, ...)");
        assertThatThrownBy(() ->
                        CodeChange.builder().from(SPLIT).after(SPLIT.before()).build())
                .hasMessageStartingWith("after must be at least two codes for a split");
        assertThatThrownBy(() -> CodeChange.builder()
                        .from(SPLIT)
                        .before(java.util.Set.of())
                        .build())
                .hasMessageContaining("before must not be empty");
        assertThatThrownBy(() -> CodeChange.builder()
                        .from(SPLIT)
                        .kind(CodeChange.Kind.MOVED)
                        .after(java.util.Set.of())
                        .build())
                .hasMessageContaining("after must not be empty");
        assertThatThrownBy(() -> CodeChange.builder().from(SPLIT).text(" ").build())
                .hasMessageContaining("text must");
    }

    @Test
    void mineralsComeWithTheirEvidence() {
        Mineral mineral = new MineralArbitraries().example();
        assertThat(mineral.isNamed("bastnäsite")).isTrue();
        assertThat(mineral.isNamed("bastnäsite-(Ce)")).isTrue();
        assertThat(mineral.isNamed("monazite")).isFalse();
        assertThatThrownBy(() -> Mineral.builder()
                        .from(mineral)
                        .formulaEvidence(Optional.empty())
                        .build())
                .hasMessage("formulaEvidence must be stated with a formula but was 'missing'");
        assertThatThrownBy(() -> Mineral.builder()
                        .from(mineral)
                        .oxideEvidence(Optional.empty())
                        .build())
                .hasMessage("oxideEvidence must be stated with oxides but was 'missing'");
        assertThatThrownBy(() -> Mineral.builder()
                        .from(mineral)
                        .oxides(Interval.of(70, 75))
                        .build())
                .hasMessage("oxides must be within [0, 1] but was [70, 75]");
        assertThatThrownBy(() -> Mineral.builder().from(mineral).name("").build())
                .hasMessageContaining("name must not be blank");
    }
}
