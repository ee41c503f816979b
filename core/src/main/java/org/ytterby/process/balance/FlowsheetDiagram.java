// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.balance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.quantity.Interval;

/**
 * The graph of a flowsheet as text for Mermaid, a program that draws diagrams.
 *
 * @since 0.1
 */
public final class FlowsheetDiagram {

    private static final MathContext DIGITS = new MathContext(4);

    private FlowsheetDiagram() {}

    /**
     * Draws a flowsheet.
     *
     * @param flowsheet the flowsheet
     * @return Mermaid text, from left to right; recycles are dashed
     */
    public static String of(Flowsheet flowsheet) {
        return text(flowsheet, null, Set.of());
    }

    /**
     * Draws a flowsheet with what flows.
     *
     * @param flowsheet the flowsheet
     * @param balance its balance
     * @param elements the elements whose tonnes are added up at each stream; those not balanced are left out
     * @return Mermaid text with the tonnes on the arrows, to four digits
     */
    public static String of(Flowsheet flowsheet, Balance balance, Set<Element> elements) {
        return text(flowsheet, balance, elements);
    }

    private static String text(Flowsheet flowsheet, @Nullable Balance balance, Set<Element> elements) {
        List<String> lines = new ArrayList<>(List.of("flowchart LR"));
        Map<String, String> names = new HashMap<>();
        for (Feed feed : flowsheet.feeds()) {
            lines.add("  " + name(names, feed.id()) + "([\"" + escaped(feed.description()) + "\"])");
        }
        for (Operation operation : flowsheet.operations()) {
            lines.add("  " + name(names, operation.id()) + "[\"" + escaped(operation.description()) + "\"]");
        }
        for (Outlet outlet : flowsheet.outlets()) {
            boolean wanted = outlet.kind() == OutletKind.PRODUCT || outlet.kind() == OutletKind.BY_PRODUCT;
            String label = escaped(outlet.description());
            lines.add("  " + name(names, outlet.id()) + (wanted ? "([\"" + label + "\"])" : "[/\"" + label + "\"/]"));
        }
        for (Feed feed : flowsheet.feeds()) {
            Optional<String> tonnes = Optional.ofNullable(balance).flatMap(b -> fed(b, feed.id(), elements));
            lines.add(arrow(name(names, feed.id()), "-->", tonnes, name(names, feed.target())));
        }
        for (Stream stream : flowsheet.streams()) {
            Optional<String> tonnes = Optional.ofNullable(balance)
                    .map(b -> b.streams().get(stream.id()))
                    .map(bounds -> tonnes(sum(bounds, elements)));
            Optional<String> label = stream.name().isPresent() && tonnes.isPresent()
                    ? Optional.of(stream.name().get() + ": " + tonnes.get())
                    : tonnes.or(stream::name);
            String line = stream.kind() == StreamKind.RECYCLE ? "-.->" : "-->";
            lines.add(arrow(name(names, stream.source()), line, label, name(names, stream.target())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(Map<String, String> names, String id) {
        return names.computeIfAbsent(id, key -> "n" + names.size());
    }

    private static String arrow(String from, String line, Optional<String> label, String to) {
        return "  " + from + " " + line
                + label.map(l -> "|\"" + escaped(l) + "\"|").orElse("") + " " + to;
    }

    private static Optional<String> fed(Balance balance, String feed, Set<Element> elements) {
        return balance.feeds().stream()
                .filter(amount -> amount.feed().equals(feed))
                .findFirst()
                .map(amount -> tonnes(Interval.sum(elements.stream()
                        .flatMap(element -> amount.amount(element).stream())
                        .toList())));
    }

    private static Interval sum(ElementBounds bounds, Set<Element> elements) {
        return Interval.sum(elements.stream()
                .flatMap(element -> bounds.get(element).stream())
                .toList());
    }

    private static String tonnes(Interval amount) {
        String low = number(amount.lower());
        String high = number(amount.upper());
        return (low.equals(high) ? low : low + " to " + high) + " t";
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? "unbounded"
                : value == 0
                        ? "0"
                        : BigDecimal.valueOf(value)
                                .round(DIGITS)
                                .stripTrailingZeros()
                                .toPlainString();
    }

    /** Mermaid ends a label at a quote; it reads entities with # for &. */
    private static String escaped(String text) {
        return text.replace("#", "#35;").replace("\"", "#quot;").replace("\n", " ");
    }
}
