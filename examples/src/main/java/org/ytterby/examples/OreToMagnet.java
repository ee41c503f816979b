// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.ytterby.material.Stage;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.RouteBook;
import org.ytterby.process.Routes;
import org.ytterby.process.balance.Balance;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.process.balance.FlowsheetBalance;
import org.ytterby.process.balance.FlowsheetDiagram;
import org.ytterby.process.balance.LossEntry;
import org.ytterby.process.balance.Losses;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;

/**
 * Follows the rare earths of 100,000 tonnes of Mountain Pass ore through flotation, leaching, separation, electrolysis and
 * magnet making to sintered magnets: what arrives, what is lost at which stage, and what had to be assumed. Then the graph of
 * the last two routes with its flows, as text for Mermaid.
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
        out.accept("");
        out.accept("Without assumptions the magnets hold");
        print(FlowsheetBalance.forward(route, List.of(ore)), out);
        Balance balance = FlowsheetBalance.forward(route, List.of(ore), assumptions);
        out.accept("With the assumptions '" + balance.assumptionSet() + "' they hold");
        print(balance, out);
        losses(route, balance, out);
        basis(balance, out);
        diagram(metalToMagnet, balance, assumptions, out);
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

    private static void print(Balance balance, Consumer<String> out) {
        for (Element element : MAGNET) {
            Interval made = balance.outlet(PRODUCT, element);
            out.accept("  " + element + ": " + tonnes(made) + " of " + tonnes(balance.fed(element)) + " in the ore");
        }
        out.accept("");
    }

    private static void losses(Flowsheet route, Balance balance, Consumer<String> out) {
        ImmutableList<LossEntry> entries = Losses.of(route, balance, PRODUCT);
        out.accept("Neodymium that does not get there, by stage");
        TextTable table = new TextTable(List.of("stage", "least t", "most t"));
        for (Map.Entry<Stage, Interval> loss :
                Losses.byStage(entries, Element.ND).entrySet()) {
            table.add(List.of(
                    loss.getKey().name(),
                    number(loss.getValue().lower()),
                    number(loss.getValue().upper())));
        }
        table.print(out);
        out.accept("");
    }

    private static void basis(Balance balance, Consumer<String> out) {
        out.accept("Published shares: " + balance.confidence().orElseThrow().label()
                + " at the weakest; of totals, taken for" + " each element: "
                + String.join(", ", balance.sharesOfTotals()));
        out.accept("Traces without a number, not balanced: " + balance.unquantified());
        out.accept("Assumed");
        balance.assumptions()
                .forEach(assumed -> out.accept("  " + assumed.stream() + " takes "
                        + assumed.share().lower() + " of "
                        + (assumed.elements().size() > 4 ? assumed.elements().size() + " elements" : assumed.elements())
                        + ": " + assumed.reason()));
        out.accept("Still unknown: "
                + (balance.unknown().isEmpty() ? "nothing" : balance.unknown().toString()));
        out.accept("");
    }

    /** The part from oxide to magnet by itself, fed with the least that the whole route delivers. */
    private static void diagram(
            Flowsheet metalToMagnet, Balance whole, AssumptionSet assumptions, Consumer<String> out) {
        Map<Element, Double> oxide = new java.util.EnumMap<>(Element.class);
        for (Element element : MAGNET) {
            oxide.put(
                    element,
                    Objects.requireNonNull(whole.streams().get("mountain-pass/finish>finish-out"))
                            .get(element)
                            .orElseThrow()
                            .lower());
        }
        FeedAmount feed = FeedAmount.of("electrolysis-ndpr/oxide", Basis.REO, ElementVector.of(oxide));
        Balance part = FlowsheetBalance.forward(metalToMagnet, List.of(feed), assumptions);
        out.accept("From oxide to magnet, for Mermaid (tonnes of oxide, praseodymium and neodymium together)");
        FlowsheetDiagram.of(metalToMagnet, part, Set.copyOf(MAGNET)).lines().forEach(out);
    }

    private static String tonnes(Interval amount) {
        return (amount.isPoint() ? number(amount.lower()) : number(amount.lower()) + " to " + number(amount.upper()))
                + " t";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
