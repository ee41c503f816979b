// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.element.Element;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.chain.Breakdown;
import org.ytterby.regime.chain.ChainScreening;
import org.ytterby.regime.chain.Part;
import org.ytterby.regime.chain.ProductDetermination;
import org.ytterby.regime.chain.ShareOfValue;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/** The worked cases as products: whatever one transaction gets, the same item gets as a part. */
class ProductCasesTest {

    private static final List<WorkedCase> CASES =
            WorkedCases.read(Path.of("src", "test", "resources", "examples", "regime-test-cases.json"));
    private static final String TEST = "cn-2025-61-part-1";
    private static final BigDecimal WHOLE = new BigDecimal("1000");

    private static WorkedCase byId(String id) {
        return CASES.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Screener screener(WorkedCase worked) {
        return Screener.of(RegimeBooks.bundled(), worked.known());
    }

    /** The journey of a case, without its item. */
    private static Transaction journey(Transaction stated) {
        return Transaction.builder()
                .id(stated.id())
                .question(stated.question())
                .date(stated.date())
                .exporterCountry(stated.exporterCountry())
                .destination(stated.destination())
                .actor(stated.actor())
                .exporter(stated.exporter())
                .consignee(stated.consignee())
                .endUser(stated.endUser())
                .endUses(stated.endUses())
                .processingStage(stated.processingStage())
                .licences(stated.licences())
                .answers(stated.answers())
                .build();
    }

    /** The item of a case, its share of value left to its parts. */
    private static Part.Builder item(Transaction stated) {
        Part.Builder builder = Part.builder();
        return builder.name("product")
                .form(stated.form())
                .subject(stated.subject())
                .classification(stated.classification())
                .elements(stated.elements())
                .elementsPartial(stated.elementsPartial())
                .unnamedRareEarths(stated.unnamedRareEarths())
                .composition(stated.composition())
                .alloySystem(stated.alloySystem())
                .shape(stated.shape())
                .properties(stated.properties())
                .traits(stated.traits())
                .hsCode(stated.hsCode())
                .origin(stated.origin())
                .stages(stated.stages())
                .milledIn(stated.milledIn())
                .sinteredIn(stated.sinteredIn())
                .madeWithTechnologyOf(stated.madeWithTechnologyOf());
    }

    /** Metal that counts in the share, worth the share of a thousand dollars, inside an item worth as much. */
    private static Part withMetal(Transaction stated, BigDecimal share) {
        Element metal = stated.elements().contains(Element.DY) ? Element.DY : Element.SM;
        return item(stated)
                .value(Money.parse(WHOLE + " USD"))
                .breakdown(Breakdown.COMPLETE)
                .addParts(
                        leaf("counted", metal, Country.CN, WHOLE.multiply(share)),
                        leaf("neodymium", Element.ND, Country.CN, BigDecimal.ONE))
                .build();
    }

    private static Part leaf(String name, Element element, Country origin, BigDecimal dollars) {
        return Part.builder()
                .name(name)
                .form(Form.METAL)
                .addElements(element)
                .origin(origin)
                .value(Money.parse(dollars.stripTrailingZeros().toPlainString() + " USD"))
                .breakdown(Breakdown.COMPLETE)
                .build();
    }

    @TestFactory
    Stream<DynamicTest> everyItemGetsAsAProductWhatIsExpected() {
        return CASES.stream()
                .map(worked -> DynamicTest.dynamicTest(worked.id(), () -> {
                    Transaction stated = worked.transaction();
                    BigDecimal share = stated.valueShares().get(TEST);
                    boolean computed = share != null && share.signum() > 0;
                    Part product = computed
                            ? withMetal(stated, share)
                            : item(stated)
                                    .valueShares(stated.valueShares())
                                    .value(stated.value())
                                    .breakdown(Breakdown.PARTIAL)
                                    .build();
                    ProductDetermination got = ChainScreening.screen(screener(worked), journey(stated), product);
                    if (computed) {
                        assertThat(got.sharesOf("product").get(0).atLeast()).isEqualByComparingTo(share);
                    }
                    assertThat(Determination.builder()
                                    .from(got.whole())
                                    .transaction(stated.id())
                                    .build())
                            .isEqualTo(screener(worked).screen(stated));
                    assertThat(CaseCheck.differences(worked.expected(), got.whole()))
                            .isEmpty();
                }));
    }

    @Test
    void theSharesOfTheCasesAreComputedFromParts() {
        assertThat(CASES.stream()
                        .map(worked -> worked.transaction().valueShares().get(TEST))
                        .filter(share -> share != null && share.signum() > 0))
                .as("cases in which the share decides")
                .hasSizeGreaterThan(10);
    }

    /** RC-003, RC-015 and the magnet between them: dysprosium metal, a magnet with it and a motor with the magnet inside. */
    @Test
    void dysprosiumAMagnetAndAMotorGetThreeAnswers() {
        WorkedCase motor = byId("RC-015");
        Part dysprosium = Part.builder()
                .from(leaf("dysprosium", Element.DY, Country.CN, BigDecimal.ONE))
                .build();
        Part magnet = Part.builder()
                .name("magnet")
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.DY, Element.FE, Element.B)
                .origin(Country.CN)
                .breakdown(Breakdown.COMPLETE)
                .addParts(dysprosium)
                .build();
        Part plain = Part.builder()
                .from(magnet)
                .name("plain")
                .elements(List.of(Element.ND, Element.FE, Element.B))
                .parts(List.of())
                .build();
        Part product = item(motor.transaction())
                .breakdown(Breakdown.COMPLETE)
                .addParts(magnet, plain)
                .build();
        ProductDetermination got = ChainScreening.screen(screener(motor), journey(motor.transaction()), product);
        assertThat(CaseCheck.differences(motor.expected(), got.whole())).isEmpty();
        assertThat(got.whole().headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        Determination metal = got.answers().get("product/magnet/dysprosium");
        assertThat(CaseCheck.differences(byId("RC-003").expected(), metal)).isEmpty();
        assertThat(metal.controlCodes()).containsExactly("1C905.a");
        Determination inside = got.answers().get("product/magnet");
        assertThat(inside.headline()).isEqualTo(Outcome.LICENCE_REQUIRED);
        assertThat(inside.deciding().get(0).entries()).containsExactly("1C905.a.4");
        assertThat(metal.deciding().get(0).entries()).containsExactly("1C905.a.1");
        assertThat(got.answers().get("product/plain").headline()).isEqualTo(Outcome.NOT_CONTROLLED);
        assertThat(got.strictestPaths()).containsExactly("product/magnet", "product/magnet/dysprosium");
    }

    /** RC-055: abroad the motor is inside by its content, the same motor whose export from China is free. */
    @Test
    void abroadTheMotorIsReachedByWhatIsInIt() {
        WorkedCase abroad = byId("RC-055");
        ProductDetermination got = ChainScreening.screen(
                screener(abroad),
                journey(abroad.transaction()),
                withMetal(abroad.transaction(), new BigDecimal("0.03")));
        assertThat(CaseCheck.differences(abroad.expected(), got.whole())).isEmpty();
        assertThat(got.answers().get("product/counted").deciding().get(0).part())
                .contains("limb 1(3) China-origin items");
    }

    /** The test of the United States has no list in the book: the caller gives the controlled content. */
    @Test
    void theDeMinimisShareTakesTheListTheCallerGives() {
        Transaction journey = Transaction.builder()
                .id("re-export")
                .question(org.ytterby.regime.trade.Question.parse("US REEXPORT"))
                .date(java.time.LocalDate.of(2026, 2, 1))
                .exporterCountry(Country.JP)
                .destination(Country.DE)
                .build();
        Part product = Part.builder()
                .name("sonar")
                .form(Form.FINISHED_PRODUCT)
                .origin(Country.JP)
                .value(Money.parse("1000 USD"))
                .breakdown(Breakdown.COMPLETE)
                .addParts(
                        Part.builder()
                                .name("rod")
                                .form(Form.ALLOY)
                                .addElements(Element.TB, Element.DY, Element.FE)
                                .origin(Country.US)
                                .value(Money.parse("250 USD"))
                                .breakdown(Breakdown.COMPLETE)
                                .build(),
                        leaf("frame", Element.FE, Country.US, new BigDecimal("300")))
                .build();
        ItemRule controlled = ItemRule.builder()
                .addForms(Form.ALLOY)
                .elements(ElementRule.allOf(Element.TB, Element.DY, Element.FE))
                .build();
        Screener screener = Screener.of(RegimeBooks.bundled(), byId("RC-003").known());
        ShareOfValue share = ChainScreening.screen(
                        screener, journey, List.of(product), Map.of("us-de-minimis", List.of(controlled)))
                .get(0)
                .sharesOf("sonar")
                .get(0);
        assertThat(share.atLeast()).isEqualByComparingTo("0.25");
        assertThat(share.isExact()).isTrue();
        assertThat(share.meets(org.ytterby.regime.Threshold.parse("> 0.25"))).contains(false);
        assertThat(share.meets(org.ytterby.regime.Threshold.parse("> 0.1"))).contains(true);
        ShareOfValue unknown = ChainScreening.screen(screener, journey, product)
                .sharesOf("sonar")
                .get(0);
        assertThat(unknown.numerator()).isEmpty();
        assertThat(unknown.atMost()).isOne();
    }
}
