// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.evidence.Confidence;
import org.ytterby.io.data.PressClaim;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.claim.Claim;
import org.ytterby.supply.claim.ClaimFinding;
import org.ytterby.supply.claim.ClaimMeasure;
import org.ytterby.supply.claim.Verdict;
import org.ytterby.time.PartialDate;

class ClaimDeskTest {

    private static final ReferenceData DATA = ReferenceData.bundled();

    private static ClaimFinding check(Claim claim) {
        return ClaimDesk.check(claim, DATA, RegimeBooks.bundled());
    }

    private static Claim claim(String id) {
        return java.util.Objects.requireNonNull(DATA.pressClaims().get(id)).claim();
    }

    @Test
    void whereAVerdictIsNotWhatAReaderFoundTheTableSaysWhy() {
        int figures = 0;
        int agreed = 0;
        for (PressClaim press : DATA.pressClaims().values()) {
            boolean expected = press.isExpected(check(press.claim()).verdict());
            assertThat(press.difference().isEmpty()).as(press.claim().id()).isEqualTo(expected);
            if (press.claim().measure() != ClaimMeasure.STATEMENT) {
                figures++;
                agreed += expected ? 1 : 0;
            }
        }
        assertThat(figures).isEqualTo(40);
        assertThat(agreed).isEqualTo(32);
    }

    @Test
    void whatCannotBeCheckedNamesTheTableThatIsMissing() {
        List<PressClaim> statements = DATA.pressClaims().values().stream()
                .filter(press -> press.claim().measure() == ClaimMeasure.STATEMENT)
                .toList();
        assertThat(statements)
                .hasSize(16)
                .allSatisfy(press -> assertThat(press.claim().figure()).isEmpty());
        for (PressClaim press : DATA.pressClaims().values()) {
            ClaimFinding finding = check(press.claim());
            if (finding.verdict() == Verdict.NOT_CHECKABLE) {
                assertThat(finding.reason())
                        .startsWith(
                                "no table has " + press.claim().missingTable().orElseThrow());
            }
        }
    }

    @Test
    void theVerdictDoesNotComeFromWhatAReaderFound() {
        for (PressClaim press : DATA.pressClaims().values()) {
            Claim unread = Claim.builder()
                    .from(press.claim())
                    .id("unread")
                    .words("unread")
                    .saidBy("unread")
                    .build();
            assertThat(check(unread).verdict()).isEqualTo(check(press.claim()).verdict());
        }
    }

    @ParameterizedTest // by hand from the tables
    @CsvSource({
        "C050, TRUE_ONLY_IN_EDITION, '44,000,000 of 120,000,000'",
        "C037, SUPPORTED, '3,800,000 among'",
        "C038, CONTRADICTED, '2,600 of 3,800,000'",
        "C040, SUPPORTED, 'e73,756.7 of e80,805.1'",
        "C001, SUPPORTED, '7: Sc Y Sm Gd Tb Dy Lu'",
        "C011, SUPPORTED, 'published 2023-12-21'",
        "C053, CONTRADICTED, 'in effect from 2023-08-01'",
        "C002, PARTLY, '159.0 of ndfeb-n56 446.0 kJ/m3'",
        "C003, SUPPORTED, 'e4,300 in 2024 to e8,900 in 2025'",
        "C005, SUPPORTED, 'e90,922 t in 2024 to e149,600 t in 2040'",
        "C012, PARTLY, 'prohibited'",
        "C013, SUPPORTED, 'MAGNET_MAKING: CN JP; at every stage: CN'",
        "C021, SUPPORTED, 'Nd [0.2, 0.3], Pr [0.005, 0.07]'",
        "C022, SUPPORTED, '[8, 20] kg per aircraft'",
        "C025, PARTLY, 'among the others with 6'",
        "C027, SUPPORTED, '1: Prohibited foreign entity'",
        "C046, SUPPORTED, 'e961.4 in 2024 to 8,859 in 2040'",
        "C051, PARTLY, '168,000 of 280,000'"
    })
    void theFiguresSaySo(String id, Verdict verdict, String figures) {
        ClaimFinding finding = check(claim(id));
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.witnesses()).anyMatch(witness -> witness.figures().contains(figures));
        assertThat(finding.witnesses())
                .allMatch(witness -> !witness.evidence().source().citation().isBlank());
    }

    @Test
    void rulesAreHeldAgainstTheirDays() {
        assertThat(check(altered("C001", "2025-05")).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(check(altered("C001", "2025-10")).witnesses())
                .anyMatch(witness -> witness.figures().equals("5: Eu Ho Er Tm Yb"));
        assertThat(check(altered("C011", "2023-12-22")).verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(check(altered("C053", "2023-08")).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(check(altered("C019", "2010-01-01")).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Claim undated =
                Claim.builder().from(claim("C001")).day(Optional.empty()).build();
        assertThat(check(undated).reason()).isEqualTo("states no day");
        Claim eight = Claim.builder()
                .from(claim("C001"))
                .figure(PublishedFigure.parse("8"))
                .build();
        assertThat(check(eight).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void technologiesAndRulesAreHeldAgainstTheBook() {
        Claim technologies = claim("C012");
        Claim magnets = Claim.builder()
                .from(technologies)
                .materials(List.of("MAGNET_MAKING"))
                .build();
        assertThat(check(magnets).verdict()).isEqualTo(Verdict.CONTRADICTED);
        Claim unnamed = Claim.builder()
                .from(technologies)
                .materials(List.of("GALLIUM_EXTRACTION"))
                .build();
        assertThat(check(unnamed).witnesses())
                .allMatch(witness -> witness.figures().equals("not named"));
        Claim mining = Claim.builder()
                .from(technologies)
                .materials(List.of("MINING_BENEFICIATION"))
                .build();
        assertThat(check(mining).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(check(mining).witnesses().get(0).year()).isEqualTo(2023);
        assertThat(check(altered("C012", "2023-12-20")).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(check(altered("C027", "2025-07-03")).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Claim more = Claim.builder()
                .from(claim("C027"))
                .figure(PublishedFigure.parse("2"))
                .build();
        assertThat(check(more).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void productsAreHeldAgainstTheirFacts() {
        Claim content = claim("C022");
        assertThat(check(Claim.builder()
                                .from(content)
                                .figure(PublishedFigure.parse(">8"))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(check(Claim.builder()
                                .from(content)
                                .figure(PublishedFigure.parse("100"))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(check(Claim.builder()
                                .from(content)
                                .materials(List.of("bicycle"))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        Claim strongest = claim("C021");
        assertThat(check(Claim.builder()
                                .from(strongest)
                                .materials(List.of("Sm"))
                                .build())
                        .verdict())
                .isIn(Verdict.CONTRADICTED, Verdict.NOT_CHECKABLE);
        Claim films = claim("C002");
        assertThat(check(Claim.builder()
                                .from(films)
                                .figure(PublishedFigure.parse(">=200"))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(check(Claim.builder()
                                .from(films)
                                .materials(List.of("ALNICO"))
                                .build())
                        .witnesses())
                .hasSize(4)
                .allMatch(witness -> witness.figures().contains("88.0 of"));
    }

    private static Claim altered(String id, String day) {
        return Claim.builder().from(claim(id)).day(PartialDate.parse(day)).build();
    }

    @Test
    void everyClaimKeepsWhatWasFound() {
        assertThat(DATA.pressClaims()).hasSize(56);
        assertThat(DATA.pressClaims().values().stream()
                        .filter(press -> press.otherConfidence().equals(Optional.of(Confidence.FROM_MEMORY)))
                        .map(press -> press.claim().id()))
                .containsExactly("C011", "C012");
        assertThat(DATA.pressClaims().values().stream()
                        .filter(press -> press.claim().reading().isPresent()))
                .hasSize(20)
                .allSatisfy(press ->
                        assertThat(press.claim().reading().orElseThrow()).contains("read as"));
    }

    @Test
    void expectedWordsStandForVerdicts() {
        PressClaim partly = java.util.Objects.requireNonNull(DATA.pressClaims().get("C050"));
        assertThat(partly.isExpected(Verdict.PARTLY)).isTrue();
        assertThat(partly.isExpected(Verdict.TRUE_ONLY_IN_EDITION)).isTrue();
        assertThat(partly.isExpected(Verdict.SUPPORTED)).isFalse();
        PressClaim against = java.util.Objects.requireNonNull(DATA.pressClaims().get("C017"));
        assertThat(against.isExpected(Verdict.CONTRADICTED)).isTrue();
        assertThat(against.isExpected(Verdict.PARTLY)).isFalse();
        PressClaim part = java.util.Objects.requireNonNull(DATA.pressClaims().get("C025"));
        assertThat(part.isExpected(Verdict.CONTRADICTED)).isFalse();
        assertThat(part.isExpected(Verdict.PARTLY)).isTrue();
        PressClaim date = java.util.Objects.requireNonNull(DATA.pressClaims().get("C047"));
        assertThat(date.isExpected(Verdict.NOT_CHECKABLE)).isTrue();
    }
}
