// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** Where the verdict is not what a reader found, and why. A change of tables that moves one of them has to be looked at. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "C018", "'huge' is read as a tenth; the reader weighs resources too",
            "C029", "one more source of another material and year is below 90 %",
            "C034", "the reader completes another claim of the same article",
            "C039", "85 is not 87 to its last digit; the reader counts it as near",
            "C051", "the figures within three years all differ; the reader goes back four years",
            "C053", "the control took effect in August; the reader weighs shipments too");

    @Test
    void verdictsOfFiguresAreWhatAReaderFoundWithSixExceptions() {
        Map<String, Verdict> different = new TreeMap<>();
        int figures = 0;
        for (PressClaim press : DATA.pressClaims().values()) {
            Claim claim = press.claim();
            if (claim.measure() != ClaimMeasure.STATEMENT) {
                figures++;
                Verdict verdict = check(claim).verdict();
                if (!press.isExpected(verdict)) {
                    different.put(claim.id(), verdict);
                }
            }
        }
        assertThat(figures).isEqualTo(30);
        assertThat(different.keySet()).isEqualTo(DIFFERENT.keySet());
    }

    @Test
    void statementsAreNeverJudged() {
        List<PressClaim> statements = DATA.pressClaims().values().stream()
                .filter(press -> press.claim().measure() == ClaimMeasure.STATEMENT)
                .toList();
        assertThat(statements).hasSize(26).allSatisfy(press -> {
            assertThat(check(press.claim()).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
            assertThat(press.claim().figure()).isEmpty();
        });
    }

    @ParameterizedTest // by hand from the tables
    @CsvSource({
        "C050, TRUE_ONLY_IN_EDITION, '44,000,000 of 120,000,000'",
        "C037, SUPPORTED, '3,800,000 among'",
        "C038, CONTRADICTED, '2,600 of 3,800,000'",
        "C040, SUPPORTED, 'e73,756.7 of e80,805.1'",
        "C001, SUPPORTED, '7: Sc Y Sm Gd Tb Dy Lu'",
        "C011, SUPPORTED, 'published 2023-12-21'",
        "C053, CONTRADICTED, 'in effect from 2023-08-01'"
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
                .hasSize(10)
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
