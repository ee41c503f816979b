// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.Element;

/** An outcome as a table: a row for each demand and element. */
final class OutcomeText {

    private OutcomeText() {}

    static String of(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        text.append(outcome.scenario()).append(" on ").append(outcome.network());
        text.append(", ").append(outcome.months()).append(" months from ").append(outcome.start());
        text.append(", tonnes (").append(outcome.basis()).append(")\n");
        text.append(row("demand", "", "need", "replaced", "short", "share", "stock out"));
        for (DemandOutcome demand : outcome.demands()) {
            String name = demand.id();
            for (Map.Entry<Element, DemandMonths> element : demand.elements().entrySet()) {
                text.append(row(name, element.getKey(), element.getValue()));
                name = "";
            }
        }
        text.append("nothing is short from: ")
                .append(outcome.recovery().map(Object::toString).orElse("not within the run"))
                .append('\n');
        outcome.prices().forEach((element, price) -> text.append(price(element, price)));
        outcome.warnings()
                .forEach(warning -> text.append("mind: ").append(warning).append('\n'));
        outcome.assumptions()
                .forEach(assumption ->
                        text.append("assumed: ").append(assumption).append('\n'));
        return text.toString();
    }

    private static String row(String demand, Element element, DemandMonths months) {
        double need = months.need().sum();
        double left = need - months.replaced().sum();
        double missing = months.shortage().sum();
        return row(
                demand,
                element.symbol(),
                tonnes(need),
                tonnes(months.replaced().sum()),
                tonnes(missing),
                percent(left > 0 ? missing / left : 0),
                months.stock().map(stock -> date(stock.usedUp())).orElse("no stock"));
    }

    private static String price(Element element, PriceMonths price) {
        double most = java.util.Arrays.stream(price.change().toArray()).max().orElse(0);
        return String.format(
                Locale.ROOT, "price of %s: up by %.0f %% in the worst month\n", element.symbol(), 100 * most);
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-28s %-3s %11s %11s %11s %7s  %-10s", cells)
                        .stripTrailing() + "\n";
    }

    private static String date(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("lasts");
    }

    private static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, "%,.1f", tonnes);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
