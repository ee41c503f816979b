// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.PlainScan;
import org.ytterby.regime.screen.Screener;
import org.ytterby.time.KnowledgeDate;

class WorkedCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "examples", "regime-test-cases.json");

    private static final Path FURTHER = CASES.resolveSibling("regime-further-cases.json");

    private static final Map<KnowledgeDate, Screener> SCREENERS = new HashMap<>();

    private static Determination screen(WorkedCase worked) {
        return SCREENERS
                .computeIfAbsent(worked.known(), known -> Screener.of(RegimeBooks.bundled(), known))
                .screen(worked.transaction());
    }

    @Test
    void allCasesAreRead() {
        assertThat(WorkedCases.read(CASES))
                .hasSize(103)
                .extracting(WorkedCase::id)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseGetsTheAnswerExpected() {
        return Stream.of(CASES, FURTHER)
                .flatMap(file -> WorkedCases.read(file).stream())
                .map(worked -> DynamicTest.dynamicTest(worked.id() + " " + worked.title(), () -> {
                    Determination got = screen(worked);
                    assertThat(CaseCheck.differences(worked.expected(), got))
                            .as(got.explain())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseFindsWhatIsAlsoRequiredAndTheDuty() {
        return WorkedCases.read(CASES).stream()
                .filter(worked -> !worked.expected().alsoRequired().isEmpty()
                        || worked.expected().dutyRate().isPresent())
                .map(worked -> DynamicTest.dynamicTest(worked.id(), () -> {
                    Determination got = screen(worked);
                    assertThat(got.requirements())
                            .extracting(Finding::instrument)
                            .containsAll(worked.expected().alsoRequired());
                    assertThat(got.dutyRate())
                            .usingValueComparator((a, b) -> a.compareTo(b))
                            .isEqualTo(worked.expected().dutyRate());
                }));
    }

    @TestFactory
    Stream<DynamicTest> thePlainScanAgreesOnEveryCase() {
        return WorkedCases.read(CASES).stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.id(),
                        () -> assertThat(PlainScan.screen(
                                        new KnownBook(RegimeBooks.bundled(), worked.known()), worked.transaction()))
                                .isEqualTo(screen(worked))));
    }

    @Test
    void whatNoRuleAsksForIsKeptForTheReader() {
        assertThat(WorkedCases.read(CASES).stream()
                        .filter(worked -> worked.id().equals("RC-043"))
                        .findFirst()
                        .orElseThrow()
                        .unused())
                .containsExactly("chineseNeodymiumValueShare = 0.12");
    }

    private static String one(String shipment) {
        return "{\"cases\": [{\"id\": \"X\", \"question\": \"CN_EXPORT\", \"knowledgeDate\": \"2026-11-22\", \"shipment\": {"
                + shipment
                + "}, \"expected\": {\"outcome\": \"NOT_CONTROLLED\"}}]}";
    }

    @Test
    void faultsNamePathRuleAndValue() {
        assertThatThrownBy(() -> WorkedCases.read("[", "a.json")).hasMessageStartingWith("a.json: is not JSON");
        assertThatThrownBy(() -> WorkedCases.read("{}", "a.json"))
                .hasMessage("a.json: cases must be given but was 'missing'");
        assertThatThrownBy(() -> WorkedCases.read(one(""), "a.json"))
                .hasMessage("a.json: cases[0].shipment.transactionDate must be given but was 'missing'");
        assertThatThrownBy(() -> WorkedCases.read(one("\"transactionDate\": \"2025-01-01\", \"forn\": \"METAL\""), "a"))
                .hasMessageContaining("cases[0].shipment.forn must be one of the known fields")
                .hasMessageContaining("did you mean 'form'?");
        assertThatThrownBy(
                        () -> WorkedCases.read(one("\"transactionDate\": \"2025-01-01\", \"form\": \"METALL\""), "a"))
                .hasMessageContaining(
                        "cases[0].shipment.form: must be a known Form but was 'METALL'; did you mean 'METAL'?");
        assertThatThrownBy(() -> WorkedCases.read(
                        one("\"transactionDate\": \"2025-01-01\", \"elements\": [\"Nd\", \"Xx\"]"), "a"))
                .hasMessageContaining("cases[0].shipment.elements[1]: ")
                .hasMessageContaining("Xx");
        assertThatThrownBy(() -> WorkedCases.read(
                        one("\"transactionDate\": \"2025-01-01\", \"properties\": {\"puritty\": 0.9}"), "a"))
                .hasMessageContaining("cases[0].shipment.properties.puritty");
        assertThatThrownBy(() -> WorkedCases.read(
                        one("\"transactionDate\": \"2025-01-01\", \"endUser\": {\"type\": \"FRIENDLY\"}"), "a"))
                .hasMessageContaining("cases[0].shipment.endUser.type must be one of CIVIL");
    }

    @Test
    void allFaultyCasesAreReported() {
        String two = one("").replace("]}", ",")
                + one("\"transactionDate\": \"soon\"").replace("{\"cases\": [", "");
        assertThatThrownBy(() -> WorkedCases.read(two, "a"))
                .hasMessageContaining("cases[0]")
                .hasMessageContaining("cases[1].shipment.transactionDate");
    }

    @Test
    void aShareIsComputedFromStatedAmounts() {
        String money = "\"transactionDate\": \"2026-11-15\", \"chineseOriginControlledValue\": {\"amount\": 0.1, "
                + "\"currency\": \"USD\"}, \"itemValue\": ";
        assertThat(WorkedCases.read(one(money + "\"100 USD\""), "a")
                        .get(0)
                        .transaction()
                        .valueShares())
                .containsOnlyKeys("cn-2025-61-part-1")
                .allSatisfy((test, share) -> assertThat(share).isEqualByComparingTo("0.001"));
        assertThat(WorkedCases.read(one(money + "\"300 USD\""), "a")
                        .get(0)
                        .transaction()
                        .valueShares())
                .allSatisfy((test, share) -> assertThat(share).isLessThan(new java.math.BigDecimal("0.000334")));
        assertThatThrownBy(() -> WorkedCases.read(one(money + "\"100 EUR\""), "a"))
                .hasMessageContaining("chineseOriginControlledValue must be in EUR like the item but was '0.1 USD'");
    }

    @Test
    void aFieldNoRuleAsksForIsKept() {
        assertThat(WorkedCases.read(one("\"transactionDate\": \"2025-01-01\", \"containerNumber\": 7"), "a")
                        .get(0)
                        .unused())
                .containsExactly("containerNumber = 7");
    }
}
