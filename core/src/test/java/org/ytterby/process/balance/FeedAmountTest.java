// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ytterby.assay.Lot;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.process.Assumption;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.testkit.EvidenceArbitraries;
import org.ytterby.testkit.LotArbitraries;
import org.ytterby.testkit.SampleFlowsheets;

/** Feeds in bounds, of lots and without a number, and what a balance says of them. */
class FeedAmountTest {

    private static final FeedAmount BOTH = FeedAmount.builder()
            .from(SampleFlowsheets.feed(100, 2, 30))
            .bounds(Map.of(Element.DY, Interval.of(1, 4)))
            .build();

    @Test
    void boundsAndNumbersGrowTogether() {
        FeedAmount twice = BOTH.times(2);
        assertThat(twice.amount(Element.DY)).contains(Interval.of(2, 8));
        assertThat(twice.amount(Element.ND)).contains(Interval.exactly(200));
        assertThat(twice.amount(Element.TB)).isEmpty();
        assertThatThrownBy(() -> BOTH.times(-1)).hasMessageStartingWith("factor must be finite and at least 0");
    }

    @Test
    void refusesBoundsThatDoNotFit() {
        FeedAmount.Builder builder = FeedAmount.builder().from(BOTH);
        assertThatThrownBy(() ->
                        builder.bounds(Map.of(Element.TB, Interval.of(0, 1))).build())
                .hasMessage("bounds must be of elements with tonnes but was 'Tb'");
        assertThatThrownBy(() ->
                        builder.bounds(Map.of(Element.DY, Interval.of(-1, 1))).build())
                .hasMessage("bounds[Dy] must be at least 0 but was [-1, 1]");
        assertThatThrownBy(() -> ElementBounds.of(Map.of(Element.DY, Interval.of(-1, 1))))
                .hasMessage("[Dy] must be at least 0 but was [-1, 1]");
    }

    @Test
    void aLotBringsItsMassTimesItsContent() {
        Lot lot = new LotArbitraries().example();
        double mass = lot.dryMass().tonnes();
        FeedAmount feed = FeedAmount.of("ore", lot);
        assertThat(feed.basis()).isEqualTo(lot.content().basis());
        assertThat(feed.part()).contains(lot.content().part());
        assertThat(feed.unquantified()).isEqualTo(lot.content().unquantified());
        lot.content()
                .fractions()
                .toMap()
                .forEach((element, fraction) -> assertThat(feed.tonnes().getOrElse(element, -1))
                        .isCloseTo(mass * fraction, within(1e-12 * mass)));
        lot.content().bounds().forEach((element, bounds) -> {
            assertThat(feed.bounds().containsKey(element)).isEqualTo(!bounds.isPoint());
            assertThat(feed.amount(element).orElseThrow().upper())
                    .isCloseTo(mass * bounds.upper(), within(1e-12 * mass));
        });
    }

    @Test
    void boundsAddUpAndAreEqualByContent() {
        ElementBounds bounds = ElementBounds.of(Map.of(Element.ND, Interval.of(1, 2), Element.LA, Interval.of(3, 5)));
        assertThat(bounds.sum()).isEqualTo(Interval.of(4, 7));
        assertThat(bounds)
                .isEqualTo(ElementBounds.of(bounds.toMap()))
                .hasSameHashCodeAs(ElementBounds.of(bounds.toMap()))
                .isNotEqualTo(ElementBounds.of(Map.of()))
                .isNotEqualTo("bounds")
                .hasToString("{La=[3, 5], Nd=[1, 2]}");
        assertThat(bounds.hashCode()).isNotEqualTo(ElementBounds.of(Map.of()).hashCode());
    }

    private static Flowsheet twoFeeds() {
        return Flowsheet.builder()
                .from(SampleFlowsheets.washingPlant())
                .addFeeds(Feed.builder()
                        .id("scrap")
                        .target("wash")
                        .description("scrap")
                        .build())
                .build();
    }

    @Test
    void twoFeedsGoInWhereTheyBelong() { // 100 through leaching, 50 into washing: (80 + 50) * 0.9 / (1 - 0.8 r)
        FeedAmount ore = FeedAmount.of("ore", Basis.REO, ElementVector.of(Map.of(Element.ND, 100.0)));
        FeedAmount scrap = FeedAmount.of("scrap", Basis.REO, ElementVector.of(Map.of(Element.ND, 50.0)));
        Balance balance = FlowsheetBalance.forward(twoFeeds(), List.of(ore, scrap), SampleFlowsheets.assumed());
        assertThat(balance.outlet("carbonate", Element.ND).lower()).isCloseTo(130 * 0.9 / 0.96, within(1e-9));
        assertThat(balance.outlet("carbonate", Element.ND).upper()).isCloseTo(130 * 0.9 / 0.92, within(1e-9));
        ElementBounds sum = FlowsheetBalance.sum(balance, List.of("carbonate", "residue"));
        assertThat(sum.get(Element.ND).orElseThrow())
                .isEqualTo(balance.outlet("carbonate", Element.ND).plus(balance.outlet("residue", Element.ND)));
        String text = FlowsheetDiagram.of(twoFeeds(), balance, Set.of(Element.ND));
        assertThat(text).contains("|\"100 t\"|", "|\"50 t\"|");
        assertThatThrownBy(() -> balance.outlet("carbonate", Element.TB))
                .hasMessage("element must be one of [Nd] but was Tb");
        assertThatThrownBy(() -> balance.outlet("gas"))
                .hasMessage("outlet must be one of [carbonate, residue] but was 'gas'");
        assertThatThrownBy(() -> Balance.builder()
                        .from(balance)
                        .closure(Map.of(Element.ND, -1.0))
                        .build())
                .hasMessage("closure[Nd] must be finite and at least 0 but was -1.0");
    }

    @Test
    void anElementWithoutANumberIsNamedAndNotMixedWithNumbers() {
        FeedAmount ore = FeedAmount.builder()
                .from(SampleFlowsheets.feed(100, 2, 30))
                .addUnquantified(Element.TB)
                .build();
        Balance balance = FlowsheetBalance.forward(twoFeeds(), List.of(ore));
        assertThat(balance.unquantified()).containsExactly(Element.TB);
        assertThat(balance.elements()).doesNotContain(Element.TB);
        FeedAmount scrap = FeedAmount.of("scrap", Basis.REO, ElementVector.of(Map.of(Element.TB, 1.0)));
        assertThatThrownBy(() -> FlowsheetBalance.forward(twoFeeds(), List.of(ore, scrap)))
                .hasMessage("feeds[ore].unquantified must not have Tb, which another feed has a number for but was"
                        + " 'unquantified'");
        FeedAmount metal = FeedAmount.builder().from(scrap).basis(Basis.ELEMENT).build();
        assertThatThrownBy(() -> FlowsheetBalance.forward(twoFeeds(), List.of(ore, metal)))
                .hasMessage("feeds[scrap].basis must be REO as that of the first but was element");
    }

    @Test
    void aBalanceIsAsSureAsItsWeakestShareAndNamesTotals() {
        Evidence seen = new EvidenceArbitraries().example();
        Evidence weak =
                Evidence.builder().from(seen).confidence(Confidence.FROM_MEMORY).build();
        Flowsheet plant = printed("leach>wash", Split.printed(ElementScope.TREO, "80", weak));
        Balance balance = FlowsheetBalance.forward(plant, List.of(SampleFlowsheets.feed(100, 2, 30)));
        assertThat(balance.confidence()).contains(Confidence.FROM_MEMORY);
        assertThat(balance.sharesOfTotals()).containsExactly("leach>wash");
        Flowsheet single = printed("leach>wash", Split.printed(ElementScope.ALL, "80", seen));
        Balance sure = FlowsheetBalance.forward(single, List.of(SampleFlowsheets.feed(100, 2, 30)));
        assertThat(sure.confidence()).contains(Confidence.OFFICIAL_TEXT_SEEN);
        assertThat(sure.sharesOfTotals()).isEmpty();
        assertThat(FlowsheetBalance.forward(SampleFlowsheets.washingPlant(), List.of(SampleFlowsheets.feed(1, 1, 1)))
                        .confidence())
                .isEmpty();
    }

    private static Flowsheet printed(String stream, Split split) {
        Flowsheet plant = SampleFlowsheets.washingPlant();
        return Flowsheet.builder()
                .from(plant)
                .streams(plant.streams().stream()
                        .map(s -> s.id().equals(stream)
                                ? Stream.builder()
                                        .from(s)
                                        .splits(List.of(split))
                                        .build()
                                : s)
                        .toList())
                .build();
    }

    @Test
    void assumptionsOnTopOfPrintedSharesMayNotExceedOne() {
        AssumptionSet much = AssumptionSet.builder()
                .from(SampleFlowsheets.assumed())
                .assumptions(SampleFlowsheets.assumed().assumptions().stream()
                        .map(a -> Assumption.builder()
                                .from(a)
                                .share(Interval.exactly(0.96))
                                .build())
                        .toList())
                .build();
        assertThatThrownBy(() -> FlowsheetBalance.forward(
                        SampleFlowsheets.washingPlant(), List.of(SampleFlowsheets.feed(1, 1, 1)), much))
                .hasMessageStartingWith("shares of La leaving wash must add up to at most 1 with assumptions 'washing'"
                        + " but was 1.01");
        AssumptionSet some = AssumptionSet.builder()
                .from(much)
                .assumptions(List.of(Assumption.builder()
                        .from(much.assumptions().get(0))
                        .share(Interval.exactly(0.93))
                        .build()))
                .build();
        assertThatThrownBy(() -> PreparedFlowsheet.of(
                        SampleFlowsheets.washingPlant(), List.of(Element.ND), some, RangePoint.HIGH))
                .hasMessageStartingWith("shares of Nd leaving wash must add up to at most 1 at HIGH but was 1.03");
    }
}
