// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.process.AssumptionSet;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Outlet;
import org.ytterby.process.Stream;
import org.ytterby.process.balance.AppliedAssumption;
import org.ytterby.process.balance.Balance;
import org.ytterby.process.balance.ElementBounds;
import org.ytterby.process.balance.FeedAmount;
import org.ytterby.process.balance.FlowsheetBalance;
import org.ytterby.process.balance.FlowsheetDiagram;
import org.ytterby.process.balance.Losses;
import org.ytterby.quantity.Interval;

/** Prints the balance of a route: what arrives, stage by stage what goes on and is lost, what it rests on, and its graph. */
final class RouteReport {

    private final Flowsheet route;
    private final Balance balance;
    private final String product;
    private final Consumer<String> out;

    RouteReport(Flowsheet route, Balance balance, String product, Consumer<String> out) {
        this.route = route;
        this.balance = balance;
        this.product = product;
        this.out = out;
    }

    Balance balance() {
        return balance;
    }

    /** What the product holds. */
    void made(List<Element> elements) {
        for (Element element : elements) {
            Interval made = balance.outlet(product, element);
            out.accept("  " + element + ": " + tonnes(made) + " of " + tonnes(balance.fed(element)) + " in the ore");
        }
        out.accept("");
    }

    /** What of an element goes on to the next stage or the product, what is lost, and how many shares are assumed. */
    void stages(Element element) {
        out.accept(element + " by stage: what goes on, what does not get there, and how many shares are assumed");
        Map<Stage, Interval> lost = Losses.byStage(Losses.of(route, balance, product), element);
        TextTable table = new TextTable(List.of("stage", "goes on, t", "lost, t", "assumed"));
        onward(element)
                .forEach((stage, goesOn) -> table.add(List.of(
                        stage.name(),
                        range(goesOn),
                        range(lost.getOrDefault(stage, Interval.exactly(0))),
                        Integer.toString(assumed(stage).size()))));
        table.print(out);
        out.accept("");
    }

    private Map<Stage, Interval> onward(Element element) {
        Map<Stage, Interval> sums = new EnumMap<>(Stage.class);
        List<String> others = route.outlets().stream()
                .map(Outlet::id)
                .filter(id -> !id.equals(product))
                .toList();
        for (Stream stream : route.streams()) {
            Optional<Stage> from = stage(stream.source());
            boolean leaves = stream.target().equals(product)
                    || (!others.contains(stream.target())
                            && !stage(stream.target()).equals(from));
            ElementBounds amounts = balance.streams().get(stream.id());
            if (from.isPresent() && leaves && amounts != null) {
                sums.merge(from.get(), amounts.get(element).orElseThrow(), Interval::plus);
            }
        }
        return sums;
    }

    private Optional<Stage> stage(String operation) {
        return route.operations().stream()
                .filter(o -> o.id().equals(operation))
                .findFirst()
                .flatMap(o -> o.stage());
    }

    private List<AppliedAssumption> assumed(Stage stage) {
        List<AppliedAssumption> found = new ArrayList<>();
        for (AppliedAssumption assumed : balance.assumptions()) {
            route.streams().stream()
                    .filter(s -> s.id().equals(assumed.stream()))
                    .filter(s -> stage(s.source()).filter(stage::equals).isPresent())
                    .forEach(s -> found.add(assumed));
        }
        return found;
    }

    /** What the numbers rest on. */
    void basis() {
        out.accept("Published shares: " + balance.confidence().orElseThrow().label()
                + " at the weakest; of totals, taken for each element: "
                + String.join(", ", balance.sharesOfTotals()));
        if (!balance.unquantified().isEmpty()) {
            out.accept("Traces without a number, not balanced: " + balance.unquantified());
        }
        balance.contradictions().forEach(out);
        for (Stage stage : Stage.values()) {
            List<AppliedAssumption> found = assumed(stage);
            if (!found.isEmpty()) {
                out.accept("Assumed in " + stage.name());
                found.forEach(this::assumption);
            }
        }
        out.accept("Still unknown: " + (balance.unknown().isEmpty() ? "nothing" : unknown()));
        out.accept("");
    }

    private String unknown() {
        return balance.unknown().stream()
                .map(u -> "the share of " + u.elements() + " in " + u.stream())
                .collect(Collectors.joining(", "));
    }

    private void assumption(AppliedAssumption assumed) {
        out.accept("  " + assumed.stream() + " takes " + assumed.share().lower() + " of "
                + (assumed.elements().size() > 4 ? assumed.elements().size() + " elements" : assumed.elements()) + ": "
                + assumed.reason());
    }

    /** The graph of a part of the route with its flows from a feed of its own. */
    void diagram(Flowsheet part, FeedAmount feed, AssumptionSet assumptions, String title) {
        Balance flows = FlowsheetBalance.forward(part, List.of(feed), assumptions);
        out.accept(title);
        FlowsheetDiagram.of(part, flows, Set.copyOf(feed.tonnes().toMap().keySet()))
                .lines()
                .forEach(out);
    }

    private static String tonnes(Interval amount) {
        return range(amount) + " t";
    }

    private static String range(Interval amount) {
        String low = number(amount.lower());
        String high = number(amount.upper());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
