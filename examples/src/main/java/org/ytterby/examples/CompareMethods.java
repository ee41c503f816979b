// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.compare.ComparisonPreset;
import org.ytterby.risk.compare.ComparisonReport;
import org.ytterby.risk.compare.Disagreement;
import org.ytterby.risk.compare.ElementScore;
import org.ytterby.risk.compare.MethodComparison;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.TradeLevels;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.usgs.Usgs2021Preset;
import org.ytterby.risk.usgs.Usgs2025Preset;
import org.ytterby.risk.yale.YaleWeights;

/**
 * Puts the methods of criticality side by side over the bundled tables, for all rare earths: scores and ranks, what is not
 * computable and why, where two methods disagree and why, and everything that was assumed. GeoPolRisk is that of the United States,
 * the method of the European Commission that of the European Union. Run it with the name of a GeoPolRisk preset, or without.
 *
 * @since 0.1
 */
public final class CompareMethods {

    private static final int LEAST_GAP = 5;
    private static final int MOST_LINES = 12;

    private CompareMethods() {}

    /**
     * Prints the comparison.
     *
     * @param args the name of a GeoPolRisk preset, or nothing for {@code geopolrisk-bounds}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(args, out::println);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, Consumer<String> out) {
        try {
            GeoPolPreset geoPol = args.length == 0 ? GeoPolPreset.bounds() : GeoPolPreset.ofName(args[0]);
            print(report(ReferenceData.bundled(), geoPol), out);
            return 0;
        } catch (IllegalArgumentException refused) {
            out.accept(String.valueOf(refused.getMessage()));
            return 2;
        }
    }

    static ComparisonReport report(ReferenceData data, GeoPolPreset geoPol) {
        ComparisonPreset preset = ComparisonPreset.builder()
                .eu(EuPreset.eu2017())
                .geoPol(geoPol)
                .usgs2021(Usgs2021Preset.usgs2021())
                .usgs2025(Usgs2025Preset.usgs2025())
                .yaleWeights(YaleWeights.equal())
                .leastGap(LEAST_GAP)
                .build();
        return MethodComparison.of(new BundledRiskData(data, preset.eu(), TradeLevels.free()).elements(), preset);
    }

    private static void print(ComparisonReport report, Consumer<String> out) {
        List<RiskMethod> shown = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("element"));
        for (RiskMethod method : RiskMethod.values()) {
            if (report.scores().stream()
                    .anyMatch(s -> s.score().method() == method && s.score().isComputable())) {
                shown.add(method);
                header.add(method.title() + (method.unit().isEmpty() ? "" : ", " + method.unit()));
                header.add("rank");
            }
        }
        TextTable table = new TextTable(header);
        for (Element element : RareEarths.ALL) {
            List<String> row = new ArrayList<>(List.of(element.symbol()));
            for (RiskMethod method : shown) {
                ElementScore score = report.score(element, method).orElseThrow();
                row.add(SupplyText.number(score.score().value(), "%.3g").replace("undefined", "-"));
                row.add(score.rank().map(Object::toString).orElse("-"));
            }
            table.add(row);
        }
        table.print(out);
        missing(report, out);
        disagreements(report, out);
        notes("Assumptions", report, RiskNotes::assumptions, out);
        notes("Defaults used", report, RiskNotes::defaultsUsed, out);
        notes("Warnings", report, RiskNotes::warnings, out);
    }

    private static void missing(ComparisonReport report, Consumer<String> out) {
        out.accept("");
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (RiskMethod method : RiskMethod.values()) {
            for (Element element : RareEarths.ALL) {
                report.score(element, method)
                        .orElseThrow()
                        .score()
                        .value()
                        .undefined()
                        .ifPresent(reason -> reasons.computeIfAbsent(
                                        method.title() + ": " + reason, key -> new ArrayList<>())
                                .add(element.symbol()));
            }
        }
        reasons.forEach((reason, elements) -> out.accept(reason + " (" + elements(elements) + ")"));
    }

    private static void disagreements(ComparisonReport report, Consumer<String> out) {
        out.accept("");
        report.agreements()
                .forEach(a -> out.accept(a.one().title() + " and " + a.other().title() + ": " + a.alike()
                        + " pairs in the same order, " + a.opposed() + " in the opposite, " + a.open() + " open"));
        out.accept("");
        out.accept("Ranks at least " + LEAST_GAP + " apart: "
                + report.disagreements().size());
        for (Disagreement d : report.disagreements().stream().limit(MOST_LINES).toList()) {
            out.accept(d.element().symbol() + "  " + d.higherRank() + " in "
                    + d.higher().title() + ", " + d.lowerRank() + " in "
                    + d.lower().title() + " of " + d.lowerRank().of() + ": " + d.reason());
        }
    }

    private static void notes(
            String title, ComparisonReport report, Function<RiskNotes, List<String>> kind, Consumer<String> out) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (ElementScore score : report.scores()) {
            for (String note : kind.apply(score.score().notes())) {
                String general = note.replace(" of " + score.element().symbol() + " in ", " of the element in ");
                List<String> elements = words.computeIfAbsent(general, key -> new ArrayList<>());
                if (!elements.contains(score.element().symbol())) {
                    elements.add(score.element().symbol());
                }
            }
        }
        out.accept("");
        out.accept(title);
        words.forEach((note, elements) -> out.accept("- " + note + " (" + elements(elements) + ")"));
    }

    private static String elements(List<String> symbols) {
        int all = RareEarths.ALL.size();
        return symbols.size() == all
                ? "all"
                : symbols.size() > all / 2 ? symbols.size() + " of " + all : String.join(" ", symbols);
    }
}
