// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.element.Formula;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Consumption;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.RouteBook;
import org.ytterby.process.Routes;
import org.ytterby.process.balance.Balance;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.process.balance.FlowsheetBalance;
import org.ytterby.process.balance.LossEntry;
import org.ytterby.process.balance.Losses;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/** From ore to carbonate, to oxide, to metal and to magnet by joining bundled routes. */
class RouteCompositionTest {

    private static final RouteBook BOOK = RouteBooks.bundled();
    private static final String MAGNET = "ndfeb-sintered/magnetise-out";

    private static Flowsheet oreToMagnet() {
        Flowsheet toOxide = Routes.join(
                BOOK.flowsheet("hoidas-lake-two-concentrates"),
                "blend",
                BOOK.flowsheet("carbonate-to-ndpr"),
                "carbonate");
        Flowsheet toMetal =
                Routes.join(toOxide, "carbonate-to-ndpr/calc-out", BOOK.flowsheet("electrolysis-ndpr"), "oxide");
        return Routes.join(toMetal, "electrolysis-ndpr/cast-out", BOOK.flowsheet("ndfeb-sintered"), "metals");
    }

    private static Balance balance(Flowsheet route, AssumptionSet assumptions) {
        FeedAmount ore = FeedAmount.builder()
                .feed("hoidas-lake-two-concentrates/feed")
                .basis(Basis.REO)
                .tonnes(ElementVector.of(Map.of(Element.ND, 100.0, Element.LA, 100.0)))
                .part(route.feed("hoidas-lake-two-concentrates/feed").part())
                .build();
        return FlowsheetBalance.forward(route, List.of(ore), assumptions);
    }

    private static AssumptionSet assumed() {
        return BOOK.assumptions("handling-without-loss").and(BOOK.assumptions("carbonate-to-ndpr-example"));
    }

    @Test
    void fourRoutesJoinFromOreToMagnet() {
        Flowsheet route = oreToMagnet();
        assertThat(route.id())
                .isEqualTo("hoidas-lake-two-concentrates+carbonate-to-ndpr+electrolysis-ndpr+ndfeb-sintered");
        assertThat(route.operations()).hasSize(6 + 5 + 2 + 8);
        assertThat(route.feeds())
                .extracting(Feed::id)
                .containsExactly("hoidas-lake-two-concentrates/feed", "ndfeb-sintered/additions");
        assertThat(route.inOrder()).extracting(Operation::id).endsWith("ndfeb-sintered/magnetise");
    }

    @Test
    void withoutAssumptionsTheMagnetIsABound() { // what reaches the carbonate, 0.7033364, and the published steps
        // after it
        double carbonate = 0.492 * 0.7862 + 0.4025 * 0.7864;
        Interval magnet = balance(oreToMagnet(), AssumptionSet.none()).outlet(MAGNET, Element.ND);
        assertThat(magnet.lower()).isZero();
        assertThat(magnet.upper()).isCloseTo(100 * carbonate * 0.97 * 0.99 * 0.99 * 0.95, within(1e-9));
    }

    @Test
    void withNamedAssumptionsItIsARangeAndSaysWhatItRestsOn() {
        double carbonate = 0.492 * 0.7862 + 0.4025 * 0.7864;
        double oxide = 0.99 * 0.99 * 0.99 * 0.99;
        Balance balance = balance(oreToMagnet(), assumed());
        Interval magnet = balance.outlet(MAGNET, Element.ND);
        assertThat(magnet.lower()).isCloseTo(100 * carbonate * oxide * 0.92 * 0.97 * 0.95 * 0.65, within(1e-9));
        assertThat(magnet.upper()).isCloseTo(100 * carbonate * oxide * 0.97 * 0.99 * 0.99 * 0.95, within(1e-9));
        assertThat(balance.outlet(MAGNET, Element.LA)).isEqualTo(Interval.exactly(0));
        assertThat(balance.outlet("carbonate-to-ndpr/la_ce", Element.LA).upper())
                .isCloseTo(100 * carbonate * 0.99 * 0.99 * 0.99, within(1e-9));
        assertThat(balance.assumptionSet()).isEqualTo("handling-without-loss + carbonate-to-ndpr-example");
        assertThat(balance.assumptions())
                .filteredOn(a -> a.stream().startsWith("carbonate-to-ndpr/"))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(a -> !a.reason().isBlank());
        assertThat(balance.unknown()).extracting(u -> u.stream()).noneMatch(s -> s.startsWith("carbonate-to-ndpr/"));
    }

    @Test
    void lossesComeFromEveryRoute() {
        Flowsheet route = oreToMagnet();
        assertThat(Losses.of(route, balance(route, assumed()), MAGNET))
                .extracting(LossEntry::operation)
                .contains(
                        "hoidas-lake-two-concentrates/benef",
                        "carbonate-to-ndpr/dissolve",
                        "electrolysis-ndpr/cell",
                        "ndfeb-sintered/machine");
    }

    @Test
    void aRouteThatDoesNotDeliverCarbonateDoesNotJoin() {
        assertThatThrownBy(() -> Routes.join(
                        BOOK.flowsheet("mountain-pass"),
                        "finish-out",
                        BOOK.flowsheet("carbonate-to-ndpr"),
                        "carbonate"))
                .hasMessage("outlet finish-out.form must be CARBONATE to go into feed carbonate but was OXIDE");
        assertThatThrownBy(() -> Routes.join(
                        BOOK.flowsheet("hoidas-lake-two-concentrates"),
                        "blend",
                        BOOK.flowsheet("electrolysis-ndpr"),
                        "oxide"))
                .hasMessageStartingWith("outlet blend.form must be OXIDE to go into feed oxide but was CARBONATE");
    }

    @ParameterizedTest // the number of molecules for each Nd2O3
    @CsvSource({
        "dissolve, 'HCl, stoichiometric', HCl, 6",
        "dissolve, CO2 of the carbonate, CO2, 3",
        "prec, 'H2C2O4, stoichiometric', H2C2O4, 3",
        "calc, 'CO2 of the oxalate, burnt', CO2, 6"
    })
    void theReagentsAreThoseOfTheReactions(String operation, String what, String formula, int molecules) {
        AtomicWeights weights = ReferenceData.bundled().atomicWeights();
        Consumption consumption = BOOK.flowsheet("carbonate-to-ndpr").operation(operation).consumptions().stream()
                .filter(c -> c.what().equals(what))
                .findFirst()
                .orElseThrow();
        double expected = molecules
                * Formula.parse(formula).molarMass(weights)
                / Formula.parse("Nd2O3").molarMass(weights);
        assertThat(consumption.perKilogram().orElseThrow().lower()).isCloseTo(expected, within(5e-7));
    }
}
