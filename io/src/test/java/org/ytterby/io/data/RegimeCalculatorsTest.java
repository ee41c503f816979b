// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.io.cases.WorkedCase;
import org.ytterby.io.cases.WorkedCases;
import org.ytterby.material.Form;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.place.EconomicUnits;
import org.ytterby.quantity.Money;
import org.ytterby.regime.benchmark.SupplyTarget;
import org.ytterby.regime.benchmark.TargetKind;
import org.ytterby.regime.benchmark.TargetReport;
import org.ytterby.regime.benchmark.TargetShares;
import org.ytterby.regime.benchmark.TargetVerdict;
import org.ytterby.regime.duty.DutyBill;
import org.ytterby.regime.duty.DutyRounding;
import org.ytterby.regime.procurement.ProcurementAnswer;
import org.ytterby.regime.procurement.ProcurementChange;
import org.ytterby.regime.procurement.StageAnswer;
import org.ytterby.regime.procurement.StageVerdict;
import org.ytterby.regime.procurement.StagesOfOrigin;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.supply.SupplyTable;
import org.ytterby.time.KnowledgeDate;

/** Duties, stages of origin and supply targets by the bundled book. */
class RegimeCalculatorsTest {

    private static final Path CASES = Path.of("src", "test", "resources", "examples", "regime-test-cases.json");
    private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_2027 = LocalDate.of(2027, 1, 1);

    private static Screener screener(String known) {
        return Screener.of(RegimeBooks.bundled(), KnowledgeDate.parse(known));
    }

    private static List<WorkedCase> cases(Act act) {
        return WorkedCases.read(CASES).stream()
                .filter(worked -> worked.transaction().question().act() == act)
                .toList();
    }

    @Test
    void workedCasesOnProcurementFollowFromTheirStages() {
        List<WorkedCase> cases = cases(Act.PROCUREMENT);
        assertThat(cases).hasSize(3);
        for (WorkedCase worked : cases) {
            ProcurementAnswer answer =
                    StagesOfOrigin.of(Screener.of(RegimeBooks.bundled(), worked.known()), worked.transaction());
            boolean barred = !answer.with(StageVerdict.BARRED).isEmpty();
            assertThat(barred)
                    .as(worked.id() + " " + worked.title())
                    .isEqualTo(worked.expected().outcome() == Outcome.PROCUREMENT_PROHIBITED);
        }
    }

    @ParameterizedTest // form, elements and what bars a delivery from China by stage
    @CsvSource(
            delimiter = '|',
            value = {
                "MAGNET_MATERIAL | Nd Fe B | us-10usc4872/melted-produced us-dfars-252-225-7052/melted-or-produced",
                "MAGNET_MATERIAL | Sm Co | us-10usc4872/melted-produced us-dfars-252-225-7052/melted-or-produced",
                "METAL | Ta | us-10usc4872/melted-produced us-dfars-252-225-7052/tantalum",
                "POWDER | W | us-10usc4872/melted-produced"
            })
    void theRuleWidensFromMeltingToMining(Form form, String symbols, String provisions) {
        for (Country barred : List.of(Country.CN, Country.RU, Country.KP, Country.IR)) {
            ProcurementChange change = StagesOfOrigin.between(
                    screener("2026-11-22"), item(form, symbols, barred), LAST_OF_2026, FIRST_OF_2027);
            assertThat(change.before().with(StageVerdict.BARRED))
                    .containsExactly(StageOfOrigin.MELTED, StageOfOrigin.PRODUCED);
            assertThat(change.before().with(StageVerdict.NOT_TESTED))
                    .containsExactly(StageOfOrigin.MINED, StageOfOrigin.REFINED, StageOfOrigin.SEPARATED);
            assertThat(change.after().with(StageVerdict.BARRED)).containsExactly(StageOfOrigin.values());
            assertThat(change.before().stage(StageOfOrigin.MELTED).provisions())
                    .containsExactlyElementsOf(Splitter.on(' ').split(provisions));
            assertThat(change.after().stage(StageOfOrigin.MINED).provisions())
                    .allMatch(provision -> provision.startsWith("us-"))
                    .contains("us-10usc4872/mined-to-produced");
            assertThat(change.after().stage(StageOfOrigin.MINED).since()).contains(FIRST_OF_2027);
        }
        ProcurementChange friendly = StagesOfOrigin.between(
                screener("2026-11-22"), item(form, symbols, Country.AU), LAST_OF_2026, FIRST_OF_2027);
        assertThat(friendly.after().with(StageVerdict.ALLOWED)).containsExactly(StageOfOrigin.values());
        assertThat(friendly.after().determination().headline()).isEqualTo(Outcome.PROCUREMENT_ALLOWED);
    }

    private static Transaction item(Form form, String symbols, Country everywhere) {
        Transaction.Builder item = Transaction.builder()
                .id("item")
                .question(Question.of(Jurisdiction.US, Act.PROCUREMENT))
                .date(LAST_OF_2026)
                .form(form);
        for (String symbol : Splitter.on(' ').split(symbols)) {
            item.addElements(Element.ofSymbol(symbol));
        }
        for (StageOfOrigin stage : StageOfOrigin.values()) {
            item.putStages(stage, everywhere);
        }
        return item.build();
    }

    @ParameterizedTest // a commercial item: until 2026 less than half tungsten, from 2027 less than half covered
    // material
    @CsvSource({
        "2026-12-31, 0.49, 0.9, EXEMPT",
        "2026-12-31, 0.5, 0.9, BARRED",
        "2027-01-01, 0, 0.49, EXEMPT",
        "2027-01-01, 0, 0.5, BARRED"
    })
    void commercialItemsAreReleasedBelowHalf(
            String day, BigDecimal tungsten, BigDecimal covered, StageVerdict verdict) {
        Transaction motor = Transaction.builder()
                .from(item(Form.MAGNET_MATERIAL, "Nd Fe B", Country.CN))
                .date(LocalDate.parse(day))
                .putTraits(Trait.COMMERCIAL_OFF_THE_SHELF, true)
                .putProperties(ItemProperty.TUNGSTEN_FRACTION_OF_ITEM, tungsten)
                .putProperties(ItemProperty.COVERED_MATERIAL_FRACTION_OF_ITEM, covered)
                .build();
        StageAnswer melted = StagesOfOrigin.of(screener("2026-11-22"), motor).stage(StageOfOrigin.MELTED);
        assertThat(melted.verdict()).isEqualTo(verdict);
        if (day.startsWith("2027") && verdict == StageVerdict.BARRED) {
            assertThat(melted.provisions())
                    .as("the statute goes by tungsten, its rule by covered material")
                    .containsExactly("us-dfars-252-225-7052/mined-to-produced");
        }
    }

    @Test
    void recycledMaterialAndElectronicDevicesAreReleasedOnBothSides() {
        Transaction.Builder magnet = Transaction.builder().from(item(Form.MAGNET_MATERIAL, "Nd Fe B", Country.CN));
        Transaction recycled = magnet.putTraits(Trait.RECYCLED_FEED, true)
                .milledIn(Country.US)
                .sinteredIn(Country.US)
                .build();
        Transaction device = Transaction.builder()
                .from(item(Form.MAGNET_MATERIAL, "Sm Co", Country.CN))
                .putTraits(Trait.ELECTRONIC_DEVICE, true)
                .build();
        for (Transaction released : List.of(recycled, device)) {
            ProcurementChange change =
                    StagesOfOrigin.between(screener("2026-11-22"), released, LAST_OF_2026, FIRST_OF_2027);
            assertThat(change.before().stage(StageOfOrigin.MELTED).verdict()).isEqualTo(StageVerdict.EXEMPT);
            assertThat(change.after().with(StageVerdict.EXEMPT)).containsExactly(StageOfOrigin.values());
            assertThat(change.after().determination().headline()).isEqualTo(Outcome.PROCUREMENT_ALLOWED);
        }
    }

    @Test
    void workedCasesOnDutiesGiveTheirAmount() {
        List<WorkedCase> cases = cases(Act.IMPORT_DUTY);
        assertThat(cases).hasSize(2);
        Money value = Money.parse("80000 USD");
        for (WorkedCase worked : cases) {
            Determination found =
                    Screener.of(RegimeBooks.bundled(), worked.known()).screen(worked.transaction());
            DutyBill bill = DutyBill.of(found, value, DutyRounding.EXACT);
            BigDecimal expected = worked.expected()
                    .dutyRate()
                    .map(rate -> rate.multiply(value.amount()))
                    .orElse(BigDecimal.ZERO);
            assertThat(bill.total().orElseThrow().amount())
                    .as(worked.id() + " " + worked.title())
                    .isEqualByComparingTo(expected);
        }
    }

    @Test
    void dutiesOfSeveralProgrammesCumulate() { // 25 % section 301 and 10 % section 122 in spring 2026
        Transaction magnets =
                duties("2026-03-01", Element.ND, Element.FE, Element.B).build();
        DutyBill bill =
                DutyBill.of(screener("2026-11-22").screen(magnets), Money.parse("1000 USD"), DutyRounding.EACH_HALF_UP);
        assertThat(bill.lines().stream()
                        .collect(Collectors.toMap(
                                line -> line.rule().provision(),
                                line -> line.rule().rate().orElseThrow().doubleValue())))
                .containsEntry("us-s301-magnets-2026", 0.25)
                .containsEntry("us-s122-2026", 0.1);
        assertThat(bill.total()).contains(Money.parse("350 USD"));
        assertThat(bill.lines())
                .allSatisfy(line -> assertThat(line.rule().citation().sources()).isNotEmpty());
    }

    @Test
    void anEmergencyDutyOfUnknownRateStaysUnknownAndIsGoneOnceItIsVoid() {
        Transaction magnets =
                duties("2026-01-15", Element.ND, Element.FE, Element.B).build();
        DutyBill before =
                DutyBill.of(screener("2026-02-01").screen(magnets), Money.parse("1000 USD"), DutyRounding.EXACT);
        assertThat(before.total())
                .as("the rate of the IEEPA duty is not in the book")
                .isEmpty();
        assertThat(before.atLeast()).isEqualTo(Money.parse("250 USD"));
        assertThat(before.lines()).anySatisfy(line -> {
            assertThat(line.rule().provision()).isEqualTo("us-ieepa-cn-2025");
            assertThat(line.reason()).isEqualTo("the rate is not known");
        });
        DutyBill after =
                DutyBill.of(screener("2026-11-22").screen(magnets), Money.parse("1000 USD"), DutyRounding.EXACT);
        assertThat(after.total()).as("void from the start").contains(Money.parse("250 USD"));
    }

    private static Transaction.Builder duties(String day, Element... elements) {
        return Transaction.builder()
                .id("magnets")
                .question(Question.parse("US IMPORT_DUTY"))
                .date(LocalDate.parse(day))
                .form(Form.MAGNET_MATERIAL)
                .addElements(elements)
                .origin(Country.CN);
    }

    @Test
    void theBookHoldsTheFourTargets() {
        List<SupplyTarget> targets = SupplyTarget.allOf(RegimeBooks.bundled());
        assertThat(targets.stream().map(target -> target.kind() + " " + target.limit()))
                .containsExactly("EXTRACTION 0.1", "PROCESSING 0.4", "RECYCLING 0.25", "DIVERSIFICATION 0.65");
        assertThat(targets).allSatisfy(target -> {
            assertThat(target.citation().sources()).isNotEmpty();
            assertThat(target.provision()).startsWith("eu-2024-1252-benchmarks/");
            assertThat(target.citation().confidence()).isEqualTo(Confidence.SECONDARY_SOURCE_SEEN);
        });
    }

    @Test
    void minesOf2025AreHeldAgainstTheTargets() { // China: 270,000 t, seven tenths
        SupplyTable mines = SupplyTable.tablesOf(ReferenceData.bundled().production()).stream()
                .filter(table -> table.edition().code().equals("MCS2026")
                        && table.year() == 2025
                        && table.figures().get(0).material().equals("REE"))
                .findFirst()
                .orElseThrow();
        TargetReport report = TargetReport.of(
                SupplyTarget.allOf(RegimeBooks.bundled()),
                TargetShares.ofTable(mines, EconomicUnits.EU, LocalDate.of(2025, 12, 31)));
        assertThat(report.results().stream().map(result -> result.target().kind() + " " + result.verdict()))
                .containsExactly(
                        "EXTRACTION UNKNOWN", "PROCESSING UNKNOWN", "RECYCLING UNKNOWN", "DIVERSIFICATION MISSED");
        assertThat(report.results().get(3).country()).contains(Country.CN);
        assertThat(report.results().get(3).missedBy().orElseThrow().upper())
                .isCloseTo(270000 / mines.total().lower() - 0.65, within(1e-12));
        assertThat(report.results().get(3).target().kind()).isEqualTo(TargetKind.DIVERSIFICATION);
        assertThat(report.results().get(3).verdict()).isEqualTo(TargetVerdict.MISSED);
    }
}
