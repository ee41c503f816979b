// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.evidence.Evidence;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.RouteBook;
import org.ytterby.process.balance.Balance;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.process.balance.FlowsheetBalance;
import org.ytterby.process.metallurgy.MassPullCheck;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

class RouteBooksTest {

    private static final RouteBook BOOK = RouteBooks.bundled();

    @Test
    void allRoutesAreThere() {
        assertThat(BOOK.flowsheets())
                .hasSize(24)
                .filteredOn(f -> f.name().endsWith("(put together)"))
                .hasSize(1);
        assertThat(BOOK.flowsheets().stream()
                        .mapToInt(f -> f.operations().size())
                        .sum())
                .isEqualTo(141);
        assertThat(BOOK.assumptionSets())
                .extracting(set -> set.name())
                .containsExactly("handling-without-loss", "mountain-pass-example", "carbonate-to-ndpr-example");
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedFigureIsCitedAndInRange() {
        return BOOK.flowsheets().stream()
                .map(route -> DynamicTest.dynamicTest(route.id(), () -> {
                    route.streams().forEach(stream -> {
                        stream.splits().forEach(split -> {
                            cited(split.evidence().orElseThrow());
                            assertThat(Interval.of(0, 1).encloses(split.share()))
                                    .isTrue();
                            assertThat(split.printedPercent()).isPresent();
                        });
                        stream.grades().forEach(grade -> cited(grade.evidence()));
                    });
                    route.feeds().forEach(feed -> feed.grades().forEach(grade -> cited(grade.evidence())));
                    route.outlets().forEach(outlet -> outlet.grades().forEach(grade -> cited(grade.evidence())));
                    route.operations()
                            .forEach(operation -> operation.consumptions().forEach(c -> cited(c.evidence())));
                    route.claims().forEach(claim -> cited(claim.evidence()));
                    assertThat(route.outlets()).anyMatch(outlet -> outlet.kind() == OutletKind.PRODUCT);
                }));
    }

    private static void cited(Evidence evidence) {
        assertThat(evidence.source().citation()).isNotBlank();
        assertThat(evidence.confidence()).isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> withoutAssumptionsNoProductIsTakenForCertain() {
        return BOOK.flowsheets().stream()
                .map(route -> DynamicTest.dynamicTest(route.id(), () -> {
                    Balance balance = FlowsheetBalance.forward(route, feeds(route));
                    assertThat(balance.assumptions()).isEmpty();
                    assertThat(balance.unknown()).isNotEmpty();
                    balance.outlets().forEach((outlet, bounds) -> {
                        Interval neodymium = bounds.get(Element.ND).orElseThrow();
                        assertThat(neodymium.lower()).as(outlet).isLessThan(100);
                        assertThat(neodymium.upper()).as(outlet).isLessThanOrEqualTo(100 + 1e-9);
                    });
                }));
    }

    private static List<FeedAmount> feeds(Flowsheet route) {
        return List.of(FeedAmount.builder()
                .feed(route.feeds().get(0).id())
                .basis(Basis.REO)
                .tonnes(ElementVector.of(Map.of(Element.ND, 100.0)))
                .part(route.feeds().get(0).part())
                .build());
    }

    @Test
    void hoidasLakeAddsUpOverBothPaths() { // 0.492 * 0.7862 + 0.4025 * 0.7864 by hand = 0.7033364
        Flowsheet route = BOOK.flowsheet("hoidas-lake-two-concentrates");
        Balance balance = FlowsheetBalance.forward(route, feeds(route), BOOK.assumptions("handling-without-loss"));
        assertThat(balance.outlet("blend", Element.ND).lower())
                .isLessThan(70.33364)
                .isGreaterThan(70.3336);
        assertThat(balance.outlet("blend", Element.ND).upper()).isCloseTo(70.33364, within(1e-9));
        assertThat(balance.outlet("tails", Element.ND).upper()).isCloseTo(10.55, within(1e-9));
        assertThat(balance.sharesOfTotals()).contains("benef>met_re", "met_re>blend");
    }

    @Test
    void lushanMultipliesPlantAndSeparation() { // 0.60 * 0.798 = 0.4788
        Flowsheet route = BOOK.flowsheet("lushan");
        Balance balance = FlowsheetBalance.forward(route, feeds(route), BOOK.assumptions("handling-without-loss"));
        assertThat(balance.outlet("sep-out", Element.ND).upper()).isCloseTo(47.88, within(1e-9));
    }

    @Test
    void hoidasLakeContradictsItselfOnTheMassPull() { // 0.492*2.72/9.27 = 14.44 %, 0.0326*12.50/2.93 = 13.91 %
        Flowsheet route = BOOK.flowsheet("hoidas-lake-two-concentrates");
        for (String target : List.of("met_re", "met_ap")) {
            MassPullCheck check = MassPullCheck.of(
                    route.entering(target).get(0), route.feeds().get(0).grades());
            assertThat(check.byAnalyte()).hasSize(2);
            assertThat(check.contradicts()).isTrue();
            assertThat(check.explain()).contains("contradicts itself", "TREO", "P2O5");
        }
        MassPullCheck rare = MassPullCheck.of(
                route.entering("met_re").get(0), route.feeds().get(0).grades());
        assertThat(rare.byAnalyte().get(0).massPull().contains(0.492 * 2.72 / 9.27))
                .isTrue();
        assertThat(rare.byAnalyte().get(1).massPull().contains(0.0326 * 12.50 / 2.93))
                .isTrue();
    }

    @Test
    void aBalanceSaysInWhatItsSourceContradictsItself() {
        Flowsheet route = BOOK.flowsheet("hoidas-lake-two-concentrates");
        Balance balance = FlowsheetBalance.forward(route, feeds(route));
        assertThat(balance.contradictions()).hasSize(2);
        assertThat(balance.contradictions().get(0))
                .isEqualTo("the mass pull of benef>met_re contradicts itself: "
                        + "TREO gives 0.1439 to 0.1449, P2O5 gives 0.1386 to 0.1396"); // 14.44 and 13.91 % by hand
        assertThat(balance.contradictions().get(1)).startsWith("the mass pull of benef>met_ap contradicts itself: ");
        BOOK.flowsheets().stream()
                .filter(other -> !other.equals(route))
                .forEach(other -> assertThat(
                                FlowsheetBalance.forward(other, feeds(other)).contradictions())
                        .isEmpty());
    }
}
