// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.eu.EuStage;
import org.ytterby.risk.eu.WeightedMix;
import org.ytterby.risk.yale.YaleIndicator;
import org.ytterby.testkit.ComparisonPresetArbitraries;
import org.ytterby.testkit.RiskScoreArbitraries;

class MethodComparisonTest {

    private static final ComparisonPreset PRESET = new ComparisonPresetArbitraries().example();

    /** The supply risk falls with the rate, and only the supply risk knows of it. */
    private static ElementRiskData element(Element element, double rate, double stability) {
        return ElementRiskData.builder()
                .element(element)
                .addEuStages(EuStage.builder()
                        .stage(Stage.MINING)
                        .worldMix(WeightedMix.published(Interval.exactly(4), "any"))
                        .recyclingInputRate(Interval.exactly(rate))
                        .substitutionIndex(Interval.exactly(1))
                        .notes(RiskNotes.none())
                        .build())
                .putYaleIndicators(YaleIndicator.POLITICAL_STABILITY, Interval.exactly(stability))
                .putYaleIndicators(YaleIndicator.SUPPLY_CONCENTRATION, Interval.exactly(80))
                .notes(RiskNotes.builder().addWarnings("made up").build())
                .build();
    }

    @Example
    void aDisagreementNamesTheFactorOnlyOneMethodUses() {
        ComparisonReport report = MethodComparison.of(
                List.of(
                        element(Element.LA, 0.01, 40),
                        element(Element.ND, 0.02, 41),
                        element(Element.DY, 0.03, 42),
                        element(Element.EU, 0.38, 43)),
                PRESET);
        assertThat(rank(report, Element.EU, RiskMethod.EU_SUPPLY_RISK)).isEqualTo(new RankRange(4, 4, 4));
        assertThat(rank(report, Element.EU, RiskMethod.YALE_GEOPOLITICAL)).isEqualTo(new RankRange(1, 1, 4));
        assertThat(report.agreements())
                .containsExactly(new MethodAgreement(RiskMethod.EU_SUPPLY_RISK, RiskMethod.YALE_GEOPOLITICAL, 0, 6, 0));
        assertThat(report.scores())
                .allMatch(score -> score.score().notes().warnings().contains("made up"));
        Disagreement first = report.disagreements().get(0);
        assertThat(report.disagreements()).extracting(Disagreement::element).containsExactly(Element.LA, Element.EU);
        assertThat(first.higher()).isEqualTo(RiskMethod.EU_SUPPLY_RISK);
        Disagreement europium = report.disagreements().get(1);
        assertThat(europium.higher()).isEqualTo(RiskMethod.YALE_GEOPOLITICAL);
        assertThat(europium.driver()).contains(RiskFactor.RECYCLING_INPUT_RATE);
        assertThat(europium.reason())
                .isEqualTo(
                        "end-of-life recycling input rate is 0.380 against a median of 0.0250 and counts in EU supply"
                                + " risk alone");
        assertThat(report.score(Element.LA, RiskMethod.USGS_2021)
                        .orElseThrow()
                        .score()
                        .value()
                        .undefined())
                .contains("not computable: missing disruption potential, trade exposure, economic vulnerability");
        assertThat(report.score(Element.LA, RiskMethod.EU_ECONOMIC_IMPORTANCE)
                        .orElseThrow()
                        .score()
                        .missing())
                .containsExactly(RiskFactor.SUBSTITUTION_ECONOMIC, RiskFactor.SECTOR_USES);
        assertThat(report.score(Element.Y, RiskMethod.USGS_2021)).isEmpty();
    }

    @Example
    void aFactorThatWouldMoveTheElementTheOtherWayIsNoReason() {
        ElementRiskData praseodymium = element(Element.PR, 0.1, 39);
        EuStage riskier = EuStage.builder()
                .from(praseodymium.euStages().get(0))
                .worldMix(WeightedMix.published(Interval.exactly(5), "any"))
                .build();
        ComparisonReport report = MethodComparison.of(
                List.of(
                        element(Element.LA, 0.01, 40),
                        element(Element.ND, 0.01, 41),
                        element(Element.DY, 0.01, 42),
                        ElementRiskData.builder()
                                .from(praseodymium)
                                .euStages(List.of(riskier))
                                .build()),
                PRESET);
        assertThat(report.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.element()).isEqualTo(Element.PR); // more recycled and yet riskier
            assertThat(d.higher()).isEqualTo(RiskMethod.EU_SUPPLY_RISK);
            assertThat(d.driver()).contains(RiskFactor.WORLD_MIX);
        });
    }

    @Example
    void withoutSuchAFactorTheReasonIsTheWeighing() {
        ComparisonPreset one =
                ComparisonPreset.builder().from(PRESET).leastGap(1).build();
        ElementRiskData low = element(Element.LA, 0.3, 40);
        EuStage riskier = EuStage.builder()
                .from(low.euStages().get(0))
                .worldMix(WeightedMix.published(Interval.exactly(4.01), "any"))
                .build();
        ComparisonReport report = MethodComparison.of(
                List.of(
                        ElementRiskData.builder()
                                .from(low)
                                .euStages(List.of(riskier))
                                .build(),
                        element(Element.ND, 0.3, 40.1)),
                one);
        assertThat(report.disagreements()) // all factors are within a hundredth of their median
                .hasSize(2)
                .allMatch(
                        d -> d.driver().isEmpty() && d.reason().equals("the methods weigh the same data differently"));
    }

    private static RankRange rank(ComparisonReport report, Element element, RiskMethod method) {
        return report.score(element, method).orElseThrow().rank().orElseThrow();
    }

    @Example
    void equalScoresShareTheirRanks() {
        ComparisonReport report = MethodComparison.of(
                List.of(element(Element.LA, 0.1, 40), element(Element.ND, 0.1, 40), element(Element.DY, 0.2, 40)),
                PRESET);
        assertThat(rank(report, Element.LA, RiskMethod.EU_SUPPLY_RISK)).hasToString("1-2");
        assertThat(rank(report, Element.DY, RiskMethod.EU_SUPPLY_RISK)).hasToString("3");
        assertThat(rank(report, Element.DY, RiskMethod.YALE_GEOPOLITICAL)).hasToString("1-3");
        assertThat(report.agreements())
                .containsExactly(new MethodAgreement(RiskMethod.EU_SUPPLY_RISK, RiskMethod.YALE_GEOPOLITICAL, 0, 0, 3));
        assertThat(report.disagreements()).isEmpty();
    }

    @Example
    void withoutAnyDataEveryMethodSaysWhatItNeeds() {
        ComparisonPreset without = ComparisonPreset.builder()
                .from(PRESET)
                .yaleWeights(Optional.empty())
                .build();
        ComparisonReport report = MethodComparison.of(
                List.of(ElementRiskData.builder()
                        .element(Element.SC)
                        .notes(RiskNotes.none())
                        .build()),
                without);
        assertThat(report.scores()).hasSize(RiskMethod.values().length);
        for (RiskMethod method : RiskMethod.values()) {
            assertThat(report.score(Element.SC, method)
                            .orElseThrow()
                            .score()
                            .value()
                            .undefined()
                            .orElseThrow())
                    .startsWith("not computable: missing ");
        }
        assertThat(report.score(Element.SC, RiskMethod.YALE_GEOPOLITICAL)
                        .orElseThrow()
                        .score()
                        .missing())
                .containsExactly(RiskFactor.WEIGHTS);
        assertThat(report.score(Element.SC, RiskMethod.GEOPOLRISK_FACTOR)
                        .orElseThrow()
                        .score()
                        .missing())
                .containsExactly(RiskFactor.WORLD_CONCENTRATION, RiskFactor.IMPORTS);
        assertThat(report.score(Element.SC, RiskMethod.EU_SUPPLY_RISK)
                        .orElseThrow()
                        .score()
                        .missing())
                .hasSize(4);
        assertThat(report.agreements()).isEmpty();
    }

    @Property(tries = 200)
    void theOrderOfElementsDoesNotMatter(
            @ForAll List<ElementRiskData> data, @ForAll ComparisonPreset preset, @ForAll Random random) {
        Map<Element, ElementRiskData> once = new java.util.EnumMap<>(Element.class);
        data.forEach(one -> once.put(one.element(), one));
        List<ElementRiskData> shuffled = new ArrayList<>(once.values());
        Collections.shuffle(shuffled, random);
        assertThat(MethodComparison.of(shuffled, preset))
                .isEqualTo(MethodComparison.of(List.copyOf(once.values()), preset));
    }

    @Property(tries = 200)
    void ranksCoverEveryElementThatHasAScore(@ForAll ComparisonReport report) {
        for (RiskMethod method : RiskMethod.values()) {
            List<RankRange> ranks = report.scores().stream()
                    .filter(score -> score.score().method() == method)
                    .flatMap(score -> score.rank().stream())
                    .toList();
            assertThat(ranks).allMatch(rank -> rank.of() == ranks.size());
            for (int place = 1; place <= ranks.size(); place++) {
                int at = place;
                assertThat(ranks).anyMatch(rank -> rank.best() <= at && at <= rank.worst());
            }
        }
        assertThat(report.disagreements())
                .allMatch(d ->
                        d.higherRank().gapTo(d.lowerRank()) >= report.preset().leastGap());
        report.agreements()
                .forEach(a -> assertThat(a.alike() + a.opposed() + a.open())
                        .isLessThanOrEqualTo(
                                report.scores().size() * report.scores().size()));
    }

    @Example
    void partsAreChecked() {
        assertThat(new RankRange(1, 2, 9).gapTo(new RankRange(5, 6, 9))).isEqualTo(3);
        assertThat(new RankRange(5, 6, 9).gapTo(new RankRange(1, 2, 9))).isEqualTo(3);
        assertThat(new RankRange(1, 5, 9).gapTo(new RankRange(5, 6, 9))).isZero();
        refused(() -> new RankRange(0, 1, 1), "best must be in [1, ");
        refused(() -> new RankRange(2, 1, 2), "worst must be in [2, ");
        refused(() -> new RankRange(1, 2, 1), "of must be in [2, ");
        refused(
                () -> new MethodAgreement(RiskMethod.USGS_2021, RiskMethod.USGS_2021, 0, 0, 0),
                "other must be another method");
        refused(() -> new MethodAgreement(RiskMethod.USGS_2021, RiskMethod.USGS_2025, -1, 0, 0), "alike must be");
        refused(() -> new MethodAgreement(RiskMethod.USGS_2021, RiskMethod.USGS_2025, 0, -1, 0), "opposed must be");
        refused(() -> new MethodAgreement(RiskMethod.USGS_2021, RiskMethod.USGS_2025, 0, 0, -1), "open must be");
        refused(
                () -> MethodComparison.of(List.of(element(Element.LA, 0, 0), element(Element.LA, 0, 0)), PRESET),
                "data must have each element once but was ");
        refused(
                () -> ComparisonPreset.builder().from(PRESET).leastGap(0).build(),
                "leastGap must be in [1, 1000] but was 0");
        ElementScore score = ElementScore.builder()
                .element(Element.LA)
                .score(new RiskScoreArbitraries().example())
                .rank(new RankRange(1, 1, 1))
                .build();
        refused(
                () -> ElementScore.builder().from(score).rank(Optional.empty()).build(),
                "rank must be given with a score");
        refused(
                () -> ComparisonReport.builder()
                        .preset(PRESET)
                        .addScores(score, score)
                        .build(),
                "scores must each stand once but was '1 more'");
        Disagreement.Builder same = Disagreement.builder()
                .element(Element.LA)
                .higher(RiskMethod.USGS_2021)
                .lower(RiskMethod.USGS_2025)
                .higherRank(new RankRange(1, 2, 3))
                .lowerRank(new RankRange(2, 3, 3))
                .reason("any");
        refused(same::build, "lowerRank must be below 1-2 for sure but was 2-3");
        refused(() -> same.reason(" ").build(), "reason must not be blank");
        refused(
                () -> ElementRiskData.builder()
                        .element(Element.LA)
                        .notes(RiskNotes.none())
                        .largestValueAdded(0)
                        .build(),
                "largestValueAdded must be");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
