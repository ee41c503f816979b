// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.regime.chain.Products.journey;
import static org.ytterby.regime.chain.Products.magnet;
import static org.ytterby.regime.chain.Products.metal;
import static org.ytterby.regime.chain.Products.screen;
import static org.ytterby.regime.chain.Products.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.screen.FactKind;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Flag;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

class ChainScreeningTest {

    private static final Part DYSPROSIUM = metal("dysprosium", "1", Country.CN, Element.DY);
    private static final Part NEODYMIUM = metal("neodymium", "90", Country.CN, Element.ND);

    private static boolean isCatchAll(Finding finding) {
        return finding.instrument().equals("law") && finding.role() != Role.EXAMINED;
    }

    private static Part motor(Part... parts) {
        return Part.builder()
                .name("motor")
                .form(Form.MAGNET_ASSEMBLY)
                .addElements(Element.ND, Element.DY, Element.FE, Element.B, Element.CU)
                .origin(Country.JP)
                .value(Money.parse("1000 USD"))
                .breakdown(Breakdown.COMPLETE)
                .addParts(parts)
                .build();
    }

    private static Contribution of(ShareOfValue share, String path) {
        return share.contributions().stream()
                .filter(c -> c.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.001, LICENCE_REQUIRED, true", "0.99, 0.00099, NOT_CONTROLLED, false"})
    void theShareOfAMotorIsThatOfTheDysprosiumInItsMagnet(
            String dollars, BigDecimal expected, Outcome outcome, boolean edge) {
        Part product = motor(magnet("100", metal("dysprosium", dollars, Country.CN, Element.DY), NEODYMIUM)
                .build());
        ProductDetermination got = screen(product);
        ShareOfValue share = got.sharesOf("motor").get(0);
        assertThat(share.atLeast()).isEqualByComparingTo(expected);
        assertThat(share.isExact()).isTrue();
        assertThat(share.least()).contains(Money.parse(dollars + " USD"));
        assertThat(share.value()).contains(Money.parse("1000 USD"));
        assertThat(of(share, "motor/magnet/dysprosium").standing()).isEqualTo(Standing.COUNTS);
        assertThat(of(share, "motor/magnet/neodymium").standing()).isEqualTo(Standing.NOT_LISTED);
        assertThat(got.whole().headline()).isEqualTo(outcome);
        assertThat(got.whole().flags().contains(Flag.THRESHOLD_EDGE)).isEqualTo(edge);
        assertThat(got.whole().transaction()).isEqualTo("motor");
        assertThat(got.answers())
                .containsOnlyKeys("motor", "motor/magnet", "motor/magnet/dysprosium", "motor/magnet/neodymium");
    }

    @Test
    void aPartIsHeldAgainstItsOwnValue() {
        ProductDetermination got =
                screen(motor(magnet("100", metal("dysprosium", "0.5", Country.CN, Element.DY), NEODYMIUM)
                        .build()));
        assertThat(got.sharesOf("motor").get(0).atLeast()).isEqualByComparingTo("0.0005");
        assertThat(got.sharesOf("motor/magnet").get(0).atLeast()).isEqualByComparingTo("0.005");
        assertThat(got.whole().headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(got.answers().get("motor/magnet").headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(got.strictest()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(got.strictestPaths()).containsExactly("motor/magnet");
    }

    @Test
    void whatIsInsideAPartThatCountsIsNotCountedAgain() {
        Part outer = Part.builder()
                .from(metal("dysprosium", "10", Country.CN, Element.DY))
                .addParts(metal("samarium", "4", Country.CN, Element.SM))
                .build();
        ShareOfValue share = share(motor(magnet("100", outer).build()));
        assertThat(share.least()).contains(Money.parse("10 USD"));
        assertThat(of(share, "motor/magnet/dysprosium/samarium").standing()).isEqualTo(Standing.COUNTED_WITH_OUTER);
        Part foreign = Part.builder().from(outer).origin(Country.JP).build();
        ShareOfValue inner = share(motor(magnet("100", foreign).build()));
        assertThat(inner.least()).contains(Money.parse("4 USD"));
        assertThat(of(inner, "motor/magnet/dysprosium").standing()).isEqualTo(Standing.OTHER_ORIGIN);
    }

    @Test
    void piecesAreCountedAtEveryLevel() {
        Part metal = Part.builder().from(DYSPROSIUM).quantity(3).build();
        Part magnets = magnet("100", metal).quantity(8).build();
        assertThat(share(motor(magnets)).least()).contains(Money.parse("24 USD"));
    }

    @Test
    void anUnknownOriginLeavesARangeAndIsNamed() {
        Part metal = Part.builder().from(DYSPROSIUM).origin(Optional.empty()).build();
        ProductDetermination got = screen(motor(magnet("100", metal).build()));
        ShareOfValue share = got.sharesOf("motor").get(0);
        assertThat(share.atLeast()).isZero();
        assertThat(share.atMost()).isEqualByComparingTo("0.001");
        assertThat(share.open()).singleElement().satisfies(open -> {
            assertThat(open.path()).isEqualTo("motor/magnet/dysprosium");
            assertThat(open.gaps()).containsExactly(Gap.ORIGIN);
        });
        assertThat(got.whole().headline()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(got.whole().missingFacts()).extracting(MissingFact::kind).containsExactly(FactKind.VALUE_SHARE);
    }

    @Test
    void aRangeThatLiesOnOneSideOfTheLimitSettlesTheAnswer() {
        Part metal = Part.builder()
                .from(metal("more", "5", Country.CN, Element.DY))
                .origin(Optional.empty())
                .build();
        ProductDetermination got = screen(motor(magnet("100", DYSPROSIUM, metal).build()));
        ShareOfValue share = got.sharesOf("motor").get(0);
        assertThat(share.isExact()).isFalse();
        assertThat(share.meets(Threshold.parse(">= 0.001"))).contains(true);
        assertThat(share.meets(Threshold.parse("> 0.002"))).isEmpty();
        assertThat(got.whole().headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
    }

    @Test
    void aPartWithoutValueMayBeWorthWhatIsLeftAroundIt() {
        Part metal = Part.builder().from(DYSPROSIUM).value(Optional.empty()).build();
        ShareOfValue share = share(motor(magnet("100", metal, NEODYMIUM).build()));
        assertThat(share.least()).contains(Money.parse("0 USD"));
        assertThat(share.most()).contains(Money.parse("10 USD"));
        assertThat(of(share, "motor/magnet/dysprosium").gaps()).containsExactly(Gap.VALUE);
        assertThat(of(share, "motor/magnet/dysprosium").most()).contains(Money.parse("10 USD"));
    }

    @Test
    void aMagnetOfUnknownContentMayHoldWhatCounts() {
        Part unknown = magnet("100").breakdown(Breakdown.PARTIAL).build();
        ProductDetermination got = screen(motor(unknown));
        ShareOfValue share = got.sharesOf("motor").get(0);
        assertThat(share.atLeast()).isZero();
        assertThat(share.most()).contains(Money.parse("100 USD"));
        assertThat(of(share, "motor/magnet").standing()).isEqualTo(Standing.MAY_HOLD);
        assertThat(of(share, "motor/magnet").gaps()).containsExactly(Gap.CONTENT);
        assertThat(got.whole().headline()).isEqualTo(Outcome.INDETERMINATE);
        Part withoutDysprosium = Part.builder()
                .from(unknown)
                .elements(List.of(Element.ND, Element.FE, Element.B))
                .build();
        assertThat(share(motor(withoutDysprosium)).atMost())
                .as("its elements rule that out")
                .isZero();
    }

    @Test
    void withoutTheValueOfTheWholeTheShareIsOpenUnlessNothingCounts() {
        Part open = Part.builder()
                .from(motor(magnet("100", DYSPROSIUM).build()))
                .value(Optional.empty())
                .build();
        assertThat(share(open).atLeast()).isZero();
        assertThat(share(open).atMost()).isOne();
        assertThat(share(open).least()).contains(Money.parse("1 USD"));
        Part none = Part.builder()
                .from(open)
                .parts(List.of(magnet("100", NEODYMIUM).build()))
                .build();
        assertThat(share(none).atMost()).isZero();
    }

    @Test
    void aValueOfNothingLeavesTheShareOpen() {
        Part metal = Part.builder().from(DYSPROSIUM).value(Money.parse("0 USD")).build();
        Part free = Part.builder()
                .from(motor(magnet("0", metal).build()))
                .value(Money.parse("0 USD"))
                .build();
        assertThat(share(free).atLeast()).isZero();
        assertThat(share(free).atMost()).isOne();
    }

    @Test
    void elementsThatNobodyStatedAreThoseOfTheParts() {
        Part bare = Part.builder()
                .name("motor")
                .form(Form.MAGNET_ASSEMBLY)
                .origin(Country.JP)
                .value(Money.parse("1000 USD"))
                .breakdown(Breakdown.COMPLETE)
                .addParts(
                        magnet("100", DYSPROSIUM).build(),
                        Part.builder()
                                .name("wire")
                                .alloySystem(AlloySystem.parse("Cu-Zn"))
                                .breakdown(Breakdown.COMPLETE)
                                .build(),
                        Part.builder()
                                .name("core")
                                .composition(Composition.of(Map.of(Element.FE, 0.97, Element.SI, 0.03)))
                                .breakdown(Breakdown.COMPLETE)
                                .build())
                .build();
        assertThat(screen(bare).whole().headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        Part partial = Part.builder().from(bare).breakdown(Breakdown.PARTIAL).build();
        assertThat(screen(partial).whole().headline()).isEqualTo(Outcome.INDETERMINATE);
        Part iron = Part.builder()
                .from(bare)
                .parts(List.of(metal("frame", "4", Country.JP, Element.FE)))
                .build();
        assertThat(screen(iron).whole().headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        Part doubtful = Part.builder()
                .from(iron)
                .addParts(Part.builder()
                        .name("coating")
                        .breakdown(Breakdown.COMPLETE)
                        .build())
                .build();
        assertThat(screen(doubtful).whole().headline()).isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void aStatedShareGoesBeforeTheParts() {
        Part stated = Part.builder()
                .from(motor(magnet("100", DYSPROSIUM).build()))
                .putValueShares("share", new BigDecimal("0.0005"))
                .build();
        ProductDetermination got = screen(stated);
        assertThat(got.whole().headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(share(stated).stated()).contains(new BigDecimal("0.0005"));
        assertThat(share(stated).isContradicted()).isTrue();
        Part agreed = Part.builder()
                .from(stated)
                .putValueShares("other", BigDecimal.ONE)
                .valueShares(Map.of("share", new BigDecimal("0.001")))
                .build();
        assertThat(share(agreed).isContradicted()).isFalse();
    }

    @Test
    void aListTheCallerGivesGoesBeforeThatOfTheBook() {
        ItemRule neodymium = ItemRule.builder()
                .addForms(Form.METAL)
                .elements(ElementRule.anyOf(Element.ND))
                .build();
        Part product = motor(magnet("100", DYSPROSIUM, NEODYMIUM).build());
        Transaction journey = journey("CN REEXPORT", "2026-11-16").build();
        assertThat(ChainScreening.screen(
                        Products.SCREENER, journey, List.of(product, product), Map.of("share", List.of(neodymium))))
                .hasSize(2)
                .allSatisfy(
                        got -> assertThat(got.sharesOf("motor").get(0).least()).contains(Money.parse("90 USD")));
        ShareOfValue none = ChainScreening.screen(
                        Products.SCREENER, journey, List.of(product), Map.of("share", List.of()))
                .get(0)
                .sharesOf("motor")
                .get(0);
        assertThat(none.contributions()).isEmpty();
        assertThat(none.atLeast()).isZero();
        assertThat(none.atMost()).as("nobody knows what counts").isOne();
    }

    @Test
    void aQuestionWithoutTestsGivesNoShares() {
        ProductDetermination got = ChainScreening.screen(
                Products.SCREENER, journey("CN EXPORT", "2026-11-16").build(), motor(DYSPROSIUM));
        assertThat(got.shares()).isEmpty();
        assertThat(got.whole().question()).hasToString("CN EXPORT");
    }

    @Test
    void answersOfAPartGoBeforeThoseOfTheJourney() {
        Transaction journey = journey("CN EXPORT", "2026-11-16")
                .putAnswers("catch-all", false)
                .build();
        Part product = Part.builder()
                .from(motor(DYSPROSIUM))
                .putAnswers("catch-all", true)
                .build();
        ProductDetermination got = ChainScreening.screen(Products.SCREENER, journey, product);
        assertThat(got.whole().findings()).anyMatch(ChainScreeningTest::isCatchAll);
        assertThat(got.answers().get("motor/dysprosium").findings()).noneMatch(ChainScreeningTest::isCatchAll);
    }

    @Test
    void aJourneyWithFactsOfAnItemIsRefused() {
        Transaction journey =
                journey("CN REEXPORT", "2026-11-16").form(Form.METAL).build();
        assertThatThrownBy(() -> ChainScreening.screen(Products.SCREENER, journey, motor()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("journey must state no facts of an item but was 'journey'");
    }
}
