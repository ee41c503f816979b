// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.chain.Answer;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;
import org.ytterby.supply.metric.MissingGovernance;
import org.ytterby.testkit.GovernanceTableArbitraries;
import org.ytterby.testkit.SupplyFigureArbitraries;

class EuRiskTest {

    private static final Supplier CN = Supplier.of(Country.CN);
    private static final Supplier US = Supplier.of(Country.US);
    private static final EuPreset PRESET = EuPreset.eu2017();

    private static EuStage.Builder stage(double world) {
        return EuStage.builder()
                .stage(Stage.MINING)
                .worldMix(WeightedMix.published(Interval.exactly(world), "any"))
                .recyclingInputRate(Interval.exactly(0))
                .substitutionIndex(Interval.exactly(1))
                .notes(RiskNotes.none());
    }

    @Test
    void aMissingMixIsReplacedOrNamed() {
        RiskScore alone = EuSupplyRisk.of(stage(4).build(), PRESET);
        assertThat(alone.value().number()).hasValue(4);
        assertThat(alone.notes().defaultsUsed())
                .containsExactly(
                        "supply data used in SR: world supply alone, as the market's own sourcing is not known");
        EuStage sourcing = stage(4).worldMix(Optional.empty())
                .sourcingMix(WeightedMix.published(Interval.exactly(3), "any"))
                .build();
        RiskScore own = EuSupplyRisk.of(sourcing, PRESET);
        assertThat(own.value().number()).hasValue(3);
        assertThat(own.contributions()).singleElement().satisfies(part -> {
            assertThat(part.factor()).isEqualTo(RiskFactor.SOURCING_MIX);
            assertThat(part.source()).isEqualTo("all suppliers");
        });
        assertThat(own.notes().defaultsUsed()).singleElement().asString().contains("sourcing alone");
        assertThat(EuSupplyRisk.of(sourcing, EuPreset.eu2017Complete()).value().undefined())
                .contains("not computable: missing governance-weighted concentration of world supply");
        assertThat(EuSupplyRisk.of(stage(4).build(), EuPreset.eu2017Complete()).missing())
                .containsExactly(RiskFactor.SOURCING_MIX);
        EuStage none =
                EuStage.builder().stage(Stage.MINING).notes(RiskNotes.none()).build();
        assertThat(EuSupplyRisk.of(none, PRESET).missing())
                .containsExactly(
                        RiskFactor.WORLD_MIX,
                        RiskFactor.SOURCING_MIX,
                        RiskFactor.RECYCLING_INPUT_RATE,
                        RiskFactor.SUBSTITUTION_SUPPLY);
        EuStage both = EuStage.builder()
                .from(sourcing)
                .worldMix(WeightedMix.published(Interval.exactly(4), "any"))
                .build();
        assertThat(EuSupplyRisk.of(both, PRESET).missing()).containsExactly(RiskFactor.IMPORT_RELIANCE);
    }

    @Test
    void theStageThatCountsIsNamed() {
        EuStage low = stage(2).build();
        EuStage high =
                EuStage.builder().from(stage(3).build()).stage(Stage.SEPARATION).build();
        EuSupplyAssessment assessment = EuSupplyAssessment.of(List.of(low, high), PRESET);
        assertThat(assessment.decisive()).containsExactly(Stage.SEPARATION);
        assertThat(assessment.score().notes().assumptions())
                .contains("the stage with the higher supply risk counts: [SEPARATION]");
        assertThat(assessment.score().contributions()).hasSize(1);
        assertThat(assessment.score().factors()).containsKey(RiskFactor.WORLD_MIX);
        EuSupplyAssessment tie = EuSupplyAssessment.of(
                List.of(low, EuStage.builder().from(low).stage(Stage.SEPARATION).build()), PRESET);
        assertThat(tie.decisive()).containsExactly(Stage.MINING, Stage.SEPARATION);
        assertThat(tie.score().contributions()).isEmpty();
        assertThat(tie.score().factors()).isEmpty();
        assertThat(tie.score().value().number()).hasValue(2);
        assertThatThrownBy(() -> EuSupplyAssessment.of(List.of(low, low), PRESET))
                .hasMessage("stages must each stand once but was MINING");
        assertThatThrownBy(() -> EuSupplyAssessment.of(List.of(), PRESET))
                .hasMessageStartingWith("stages must not be empty");
        RiskScore other = EuEconomicImportance.of(List.of(), 1, Optional.empty(), PRESET);
        assertThatThrownBy(() -> EuSupplyAssessment.builder()
                        .preset(PRESET)
                        .putStages(Stage.MINING, other)
                        .build())
                .hasMessage("stages[MINING].method must be EU_SUPPLY_RISK but was EU_ECONOMIC_IMPORTANCE");
    }

    @Test
    void anAssessmentIsCriticalAboveBothThresholds() {
        assertThat(critical(1.0, 0.28)).isEqualTo(Answer.YES);
        assertThat(critical(0.99, 0.28)).isEqualTo(Answer.NO);
        assertThat(critical(1.0, 0.27)).isEqualTo(Answer.NO);
        EuAssessment open = EuAssessment.builder()
                .preset(PRESET)
                .supplyRisk(EuSupplyRisk.of(
                        stage(2).recyclingInputRate(Interval.of(0, 0.9)).build(), PRESET))
                .economicImportance(importance(0.5))
                .build();
        assertThat(open.critical()).isEqualTo(Answer.NOT_KNOWN);
        EuAssessment unknown = EuAssessment.builder()
                .from(open)
                .economicImportance(EuEconomicImportance.of(List.of(), 1, Optional.empty(), PRESET))
                .build();
        assertThat(unknown.critical()).isEqualTo(Answer.NOT_KNOWN);
        assertThatThrownBy(() -> EuAssessment.builder()
                        .from(open)
                        .supplyRisk(importance(0.5))
                        .build())
                .hasMessage("supplyRisk.method must be EU_SUPPLY_RISK but was EU_ECONOMIC_IMPORTANCE");
        assertThatThrownBy(() -> EuAssessment.builder()
                        .from(open)
                        .economicImportance(open.supplyRisk())
                        .build())
                .hasMessage("economicImportance.method must be EU_ECONOMIC_IMPORTANCE but was EU_SUPPLY_RISK");
    }

    private static Answer critical(double risk, double part) {
        return EuAssessment.builder()
                .preset(PRESET)
                .supplyRisk(EuSupplyRisk.of(stage(risk).build(), PRESET))
                .economicImportance(importance(part))
                .build()
                .critical();
    }

    private static RiskScore importance(double part) {
        return EuEconomicImportance.of(
                List.of(new SectorUse("any", 1, 100 * part)), 100, Optional.of(Interval.exactly(1)), PRESET);
    }

    @Test
    void theLargestTradeMeasureCounts() {
        TradeLevels levels = TradeLevels.builder()
                .source("a reader's own")
                .putMeasures(
                        Country.CN,
                        List.of(
                                new TradeMeasure(TradeMeasureKind.EXPORT_TAX, 1.5, 0.8),
                                new TradeMeasure(TradeMeasureKind.EXPORT_QUOTA, 1.1, 1)))
                .putMeasures(Country.FR, List.of(new TradeMeasure(TradeMeasureKind.EU_MEMBER, 0.8, 1)))
                .build();
        assertThat(levels.parameter(Country.CN)).isCloseTo(1.2, within(1e-12));
        assertThat(levels.parameter(Country.FR)).isEqualTo(0.8);
        assertThat(levels.parameter(Country.US)).isEqualTo(1);
        assertThat(levels.parameters()).containsOnlyKeys(Country.CN, Country.FR);
        WeightedMix mix = WeightedMixes.of(Map.of(CN, 0.5, US, 0.5), Map.of(CN, 6.0, US, 2.0), levels);
        assertThat(mix.index().lower()).isCloseTo(0.25 * 6 * 1.2 + 0.25 * 2, within(1e-12));
        assertThat(mix.notes().assumptions()).containsExactly("a reader's own");
        refused(
                () -> new TradeMeasure(TradeMeasureKind.EXPORT_QUOTA, 1.1, 0.8),
                "agreement must be 1 for EXPORT_QUOTA, as it softens a tax only but was 0.8");
        refused(() -> new TradeMeasure(TradeMeasureKind.EXPORT_TAX, 0, 1), "level must be finite and above 0");
        refused(() -> new TradeMeasure(TradeMeasureKind.EXPORT_TAX, 1, 1.1), "agreement must be in (0, 1] but was 1.1");
        refused(
                () -> TradeLevels.builder()
                        .source("a")
                        .putMeasures(Country.CN, List.of())
                        .build(),
                "measures[CN] must not be empty");
        refused(() -> TradeLevels.builder().source(" ").build(), "source must not be blank");
    }

    @Test
    void sharesAndRisksAreChecked() {
        TradeLevels free = TradeLevels.free();
        refused(
                () -> WeightedMixes.of(Map.of(CN, 1.0), Map.of(), free),
                "risks[CN] must be in [0, 10] but was 'missing'");
        refused(
                () -> WeightedMixes.of(Map.of(CN, 1.0), Map.of(CN, 11.0), free),
                "risks[CN] must be in [0, 10] but was 11.0");
        refused(
                () -> WeightedMixes.of(Map.of(CN, 1.0, US, 0.5), Map.of(CN, 1.0, US, 1.0), free),
                "shares must add up to at most 1 but was 1.5");
        refused(
                () -> WeightedMixes.of(Map.of(CN, -1.0), Map.of(CN, 1.0), free),
                "shares[CN] must be in [0, 1] but was -1.0");
        refused(() -> WeightedMix.published(Interval.atLeast(1), "any"), "index must be at least 0 and finite");
        refused(() -> WeightedMix.published(Interval.exactly(-1), "any"), "index must be at least 0 and finite");
        refused(
                () -> WeightedMix.builder()
                        .index(Interval.exactly(2))
                        .putTerms(CN, Interval.exactly(1))
                        .notes(RiskNotes.none())
                        .build(),
                "terms must enclose the index [2, 2] but was [1, 1]");
        refused(() -> stage(1).importReliance(Interval.of(-0.1, 1)).build(), "importReliance must be within [0, 1]");
        refused(
                () -> stage(1).recyclingInputRate(Interval.of(0, 1.1)).build(),
                "recyclingInputRate must be within [0, 1]");
        refused(
                () -> stage(1).substitutionIndex(Interval.of(0, 1.1)).build(),
                "substitutionIndex must be within [0, 1]");
    }

    @Test
    void aTableIsWeighedWithTheSixDimensions() {
        GovernanceScore pattern =
                new GovernanceTableArbitraries().example().scores().get(0);
        GovernanceTable.Builder scores = GovernanceTable.builder()
                .edition(new GovernanceTableArbitraries().example().edition())
                .evidence(new GovernanceTableArbitraries().example().evidence());
        for (GovernanceDimension dimension : GovernanceDimension.values()) {
            scores.addScores(GovernanceScore.builder()
                    .from(pattern)
                    .country(Country.CN)
                    .year(2019)
                    .dimension(dimension)
                    .estimate(-0.5)
                    .build());
        }
        SupplyTable table = SupplyTable.complete(List.of(
                line(CN, "60"), line(US, "30"), line(Supplier.OTHER, "10"), line(Supplier.of(Country.CA), "0")));
        WeightedMix mix = WeightedMixes.of(table, scores.build(), 2019, PRESET, TradeLevels.free())
                .orElseThrow();
        // 0.6 squared at risk 6, 0.3 squared from 0 to 10, the residual of 0.1 from nobody to one of risk 10
        assertThat(mix.index().lower()).isCloseTo(0.36 * 6, within(1e-9));
        assertThat(mix.index().upper()).isCloseTo(0.36 * 6 + 0.09 * 10 + 0.01 * 10, within(1e-9));
        assertThat(mix.terms()).containsOnlyKeys(CN, US, Supplier.OTHER);
        assertThat(mix.notes().defaultsUsed()).containsExactly("no governance score of US: any risk");
        assertThat(mix.notes().warnings()).hasSize(1);
        EuPreset half = EuPreset.builder()
                .from(PRESET)
                .missingGovernance(MissingGovernance.HALF)
                .build();
        WeightedMix middle = WeightedMixes.of(table, scores.build(), 2019, half, TradeLevels.free())
                .orElseThrow();
        assertThat(middle.terms().get(US)).isEqualTo(Interval.exactly(0.3 * 0.3 * 5));
        assertThat(middle.notes().defaultsUsed()).containsExactly("no governance score of US: half of the worst");
        SupplyTable open = SupplyTable.complete(List.of(line(CN, "60"), line(US, "W")));
        WeightedMix wide = WeightedMixes.of(open, scores.build(), 2019, PRESET, TradeLevels.free())
                .orElseThrow();
        assertThat(wide.terms().get(CN)).isEqualTo(Interval.of(0, 6));
        assertThat(wide.terms().get(US)).isEqualTo(Interval.of(0, 10));
        assertThat(WeightedMixes.of(
                        SupplyTable.complete(List.of(line(CN, "W"))), scores.build(), 2019, PRESET, TradeLevels.free()))
                .isEmpty();
    }

    private static SupplyFigure line(Supplier supplier, String amount) {
        return SupplyFigure.builder()
                .from(new SupplyFigureArbitraries().example())
                .supplier(supplier)
                .value(PublishedFigure.parse(amount))
                .build();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
