// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ytterby.assay.Assay;
import org.ytterby.assay.AssayConversion;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Closure;
import org.ytterby.assay.ClosureVerdict;
import org.ytterby.assay.Deposit;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.GroupShares;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.element.Oxide;
import org.ytterby.element.RareEarths;
import org.ytterby.evidence.Evidence;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.quantity.Basis;

/** The oxide distribution of six ores side by side, the shares people ask for, and what the oxides fetch. */
final class OreTable {

    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;
    private static final List<String> ORES = List.of(
            "mountain-pass-bastnaesite",
            "bayan-obo-bastnaesite",
            "mount-weld-cld",
            "north-stradbroke-monazite",
            "lahat-xenotime",
            "longnan-ion-clay");

    private record Ore(Deposit deposit, Assay assay, RareEarthContent content, Evidence evidence) {}

    private OreTable() {}

    static void print(ReferenceData data, Consumer<String> out) {
        List<Ore> ores = ORES.stream().map(id -> ore(data, id)).toList();
        out.accept("1. Six ores: percent of total rare-earth oxides (TREO), as published");
        out.accept("");
        TextTable table = new TextTable(row("", ores, ore -> letter(ores.indexOf(ore))));
        for (Element element : TREO.elements()) {
            table.add(row(
                    Oxide.commercial(element).formula(),
                    ores,
                    ore -> ore.assay().measurements().containsKey(element)
                            ? ore.assay().measurement(element).toString()
                            : "-"));
        }
        table.add(row("sum", ores, ore -> Closure.of(ore.assay()).sumPercent().toPlainString()));
        table.add(row(
                "rounding allows +/-",
                ores,
                ore -> Closure.of(ore.assay()).tolerancePercent().toPlainString()));
        table.add(row("closure", ores, ore -> verdict(Closure.of(ore.assay()).verdict())));
        for (String id : List.of("usgs", "eu")) {
            GroupScheme scheme = data.groupScheme(id);
            for (String group : List.of("LREE", "HREE")) {
                String name = (group.equals("LREE") ? "light, " : "heavy, ") + id.toUpperCase(Locale.ROOT);
                table.add(row(
                        name,
                        ores,
                        ore -> share(
                                ore,
                                scheme.members(group),
                                GroupShares.of(ore.content(), scheme, TREO).share(group))));
            }
        }
        table.add(row("NdPr", ores, ore -> share(ore, RareEarths.NDPR)));
        table.add(row("Dy+Tb", ores, ore -> share(ore, Set.of(Element.DY, Element.TB))));
        OreBasket baskets = OreBasket.of(data, TREO);
        table.add(row("basket, USD per kg", ores, ore -> baskets.price(ore.content())));
        table.add(row("priced share", ores, ore -> baskets.priced(ore.content())));
        table.print(out);
        notes(ores, baskets, out);
    }

    private static Ore ore(ReferenceData data, String id) {
        Deposit deposit = data.deposit(id);
        Assay assay = deposit.distribution().orElseThrow();
        RareEarthContent content =
                AssayConversion.convert(assay, Basis.REO, data.atomicWeights(), DetectionPolicy.ZERO);
        return new Ore(deposit, assay, content, deposit.distributionEvidence().orElseThrow());
    }

    private static List<String> row(String head, List<Ore> ores, Function<Ore, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(head);
        ores.forEach(ore -> row.add(cell.apply(ore)));
        return row;
    }

    private static void notes(List<Ore> ores, OreBasket baskets, Consumer<String> out) {
        out.accept("");
        out.accept("Tr = trace, - = no number published; neither is zero. Shares are of the oxides with a number;");
        out.accept("* = some of these elements have none. The line between light and heavy is drawn after Gd (USGS)");
        out.accept("or after Sm (EU).");
        baskets.notes(
                ores.stream().map(ore -> letter(ores.indexOf(ore))).toList(),
                ores.stream().map(Ore::content).toList(),
                out);
        for (Ore ore : ores) {
            String part = ore.assay().part() == AssayedPart.LEACHABLE ? ", leachable part" : "";
            out.accept(letter(ores.indexOf(ore)) + "  " + ore.deposit().name() + " ("
                    + ore.deposit().country().orElseThrow().alpha2() + part + ")");
            out.accept("   " + ore.evidence().confidence().label() + ": "
                    + ore.evidence().source().citation());
        }
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String verdict(ClosureVerdict verdict) {
        return switch (verdict) {
            case CLOSES -> "closes";
            case SHORT_WITH_UNREPORTED -> "short";
            case DOES_NOT_CLOSE -> "off";
        };
    }

    private static String share(Ore ore, Set<Element> elements) {
        return share(ore, elements, ore.content().shareOf(elements, TREO));
    }

    /** The share, with an asterisk where some of the elements have no number, and no share where none has. */
    private static String share(Ore ore, Set<Element> elements, OptionalDouble share) {
        Set<Element> counted = Sets.intersection(elements, TREO.elements());
        long numbers =
                counted.stream().filter(ore.content().fractions()::states).count();
        if (numbers == 0 || share.isEmpty()) {
            return "-";
        }
        String mark = numbers < counted.size() ? "*" : " ";
        return String.format(Locale.ROOT, "%.1f %%%s", 100 * share.getAsDouble(), mark);
    }
}
