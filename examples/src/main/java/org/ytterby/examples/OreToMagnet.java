// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.ytterby.assay.Assay;
import org.ytterby.assay.AssayConversion;
import org.ytterby.assay.Deposit;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.Normalised;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RouteBooks;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.RouteBook;
import org.ytterby.process.Routes;
import org.ytterby.process.balance.Balance;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.process.balance.FlowsheetBalance;
import org.ytterby.quantity.Basis;

/**
 * Follows the rare earths of 100,000 tonnes of Mountain Pass ore through flotation, leaching, separation, electrolysis and
 * magnet making to sintered magnets: what goes on and what is lost at which stage, and what had to be assumed there. Then the
 * graph of the last two routes with its flows, as text for Mermaid; and another ore by way of its mixed carbonate.
 *
 * @since 0.1
 */
public final class OreToMagnet {

    private static final double ORE_TONNES = 100_000;
    private static final double ORE_GRADE = 0.06;
    private static final List<Element> MAGNET = List.of(Element.PR, Element.ND);
    private static final String PRODUCT = "ndfeb-sintered/magnetise-out";

    private OreToMagnet() {}

    /**
     * Prints the way from ore to magnet.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(ReferenceData.bundled(), RouteBooks.bundled(), out::println);
    }

    static void run(ReferenceData data, RouteBook book, Consumer<String> out) {
        mountainPass(data, book, out);
        out.accept("");
        hoidasLake(book, out);
    }

    private static void mountainPass(ReferenceData data, RouteBook book, Consumer<String> out) {
        Flowsheet metalToMagnet = Routes.join(
                book.flowsheet("electrolysis-ndpr"), "cast-out", book.flowsheet("ndfeb-sintered"), "metals");
        Flowsheet route =
                Routes.join(book.flowsheet("mountain-pass"), "finish-out", metalToMagnet, "electrolysis-ndpr/oxide");
        FeedAmount ore = ore(data.deposit("mountain-pass-bastnaesite"), data);
        AssumptionSet assumptions =
                book.assumptions("handling-without-loss").and(book.assumptions("mountain-pass-example"));

        out.accept(route.name());
        out.accept(String.format(
                Locale.ROOT,
                "Feed: %,.0f t ore at %.1f %% TREO; all masses in tonnes of oxide",
                ORE_TONNES,
                100 * ORE_GRADE));
        RouteReport report = whole(route, ore, assumptions, out);
        report.diagram(
                metalToMagnet,
                oxideFeed(report.balance(), "mountain-pass/finish>finish-out"),
                assumptions,
                "From oxide to magnet, for Mermaid (tonnes of oxide, praseodymium and neodymium together)");
    }

    /** By way of a mixed carbonate. The distribution of this ore is not bundled, so that the feed is 100 t of each element. */
    private static void hoidasLake(RouteBook book, Consumer<String> out) {
        Flowsheet toOxide = Routes.join(
                book.flowsheet("hoidas-lake-two-concentrates"),
                "blend",
                book.flowsheet("carbonate-to-ndpr"),
                "carbonate");
        Flowsheet toMetal =
                Routes.join(toOxide, "carbonate-to-ndpr/calc-out", book.flowsheet("electrolysis-ndpr"), "oxide");
        Flowsheet route =
                Routes.join(toMetal, "electrolysis-ndpr/cast-out", book.flowsheet("ndfeb-sintered"), "metals");
        FeedAmount ore = FeedAmount.builder()
                .feed("hoidas-lake-two-concentrates/feed")
                .basis(Basis.REO)
                .tonnes(ElementVector.of(Map.of(Element.PR, 100.0, Element.ND, 100.0)))
                .part(route.feed("hoidas-lake-two-concentrates/feed").part())
                .build();
        out.accept(route.name());
        out.accept("Feed: ore with 100 t of each of Pr and Nd; all masses in tonnes of oxide");
        whole(
                route,
                ore,
                book.assumptions("handling-without-loss").and(book.assumptions("carbonate-to-ndpr-example")),
                out);
    }

    private static RouteReport whole(Flowsheet route, FeedAmount ore, AssumptionSet assumptions, Consumer<String> out) {
        out.accept("");
        out.accept("Without assumptions the magnets hold");
        new RouteReport(route, FlowsheetBalance.forward(route, List.of(ore)), PRODUCT, out).made(MAGNET);
        Balance balance = FlowsheetBalance.forward(route, List.of(ore), assumptions);
        out.accept("With the assumptions '" + balance.assumptionSet() + "' they hold");
        RouteReport report = new RouteReport(route, balance, PRODUCT, out);
        report.made(MAGNET);
        report.stages(Element.ND);
        report.basis();
        return report;
    }

    /** The least that the whole route delivers as oxide, as a feed of the part from oxide to magnet. */
    private static FeedAmount oxideFeed(Balance whole, String stream) {
        Map<Element, Double> oxide = new EnumMap<>(Element.class);
        for (Element element : MAGNET) {
            oxide.put(
                    element,
                    Objects.requireNonNull(whole.streams().get(stream))
                            .get(element)
                            .orElseThrow()
                            .lower());
        }
        return FeedAmount.of("electrolysis-ndpr/oxide", Basis.REO, ElementVector.of(oxide));
    }

    private static FeedAmount ore(Deposit deposit, ReferenceData data) {
        Assay distribution = deposit.distribution().orElseThrow();
        RareEarthContent content =
                AssayConversion.convert(distribution, Basis.REO, data.atomicWeights(), DetectionPolicy.ZERO);
        RareEarthContent shares =
                Normalised.of(content, TotalScope.LANTHANIDES_AND_YTTRIUM).content();
        return FeedAmount.builder()
                .feed("mountain-pass/feed")
                .basis(Basis.REO)
                .tonnes(shares.fractions().times(ORE_TONNES * ORE_GRADE))
                .unquantified(shares.unquantified())
                .part(shares.part())
                .build();
    }
}
