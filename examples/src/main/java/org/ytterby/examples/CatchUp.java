// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.quantity.Interval;
import org.ytterby.scenario.pipeline.CatchUpTarget;
import org.ytterby.scenario.pipeline.StageCatchUp;
import org.ytterby.scenario.pipeline.StageYear;
import org.ytterby.scenario.shock.TechnologyDenial;

/**
 * When Australia, Malaysia and the United States together reach the benchmarks of the European Union, and half of their need, at
 * mining, separation and magnet making: on plan, by expectation and with what chance by 2030, 2035 and 2040, and what a denial of
 * technology costs them. Every input is printed with its source or as the assumption it is.
 *
 * @since 0.1
 */
public final class CatchUp {

    private static final List<Integer> YEARS = List.of(2030, 2035, 2040);

    private CatchUp() {}

    /**
     * Prints the tables and, if a file is named, draws the way there.
     *
     * @param args nothing, or the PNG file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReferenceData data = ReferenceData.bundled();
        run(data, out::println);
        if (args.length > 0) {
            Files.write(Path.of(args[0]), CatchUpChart.png(data));
            out.println("Chart: " + args[0]);
        }
    }

    static void run(ReferenceData data, Consumer<String> out) {
        CatchUpInputs inputs = new CatchUpInputs(data);
        out.accept("When " + inputs.pipeline().name() + " cover their need of " + CatchUpInputs.MATERIAL);
        out.accept("");
        TextTable table = new TextTable(List.of(
                "",
                "share",
                "on plan",
                "expected",
                "chance by 2030",
                "by 2035",
                "by 2040",
                "denied: on plan",
                "by 2030",
                "by 2035",
                "by 2040"));
        for (List<CatchUpTarget> targets : List.of(CatchUpInputs.benchmarks(), CatchUpInputs.all(0.5))) {
            org.ytterby.scenario.pipeline.CatchUp free = of(inputs, targets, List.of());
            org.ytterby.scenario.pipeline.CatchUp denied = of(inputs, targets, List.of(CatchUpInputs.denial()));
            for (CatchUpTarget target : targets) {
                table.add(row(free.at(target.stage()), denied.at(target.stage())));
            }
        }
        table.print(out);
        out.accept("");
        """
        "on plan": every project is built. "expected": every project counts with its probability. "chance": over all outcomes of
        projects that are built or not. "denied": no processing technology from 2026 to 2028. A share counts from the month in
        which it is first reached, although the need may outgrow the capacity later, as the second table shows.
        """.lines().forEach(out);
        out.accept("");
        capacities(of(inputs, CatchUpInputs.benchmarks(), List.of()), out);
        out.accept("");
        inputs.print(out);
    }

    static org.ytterby.scenario.pipeline.CatchUp of(
            CatchUpInputs inputs, List<CatchUpTarget> targets, List<TechnologyDenial> denials) {
        return org.ytterby.scenario.pipeline.CatchUp.of(
                inputs.pipeline(), Set.of(Element.ND), targets, CatchUpInputs.LAST_YEAR, denials);
    }

    private static List<String> row(StageCatchUp free, StageCatchUp denied) {
        return List.of(
                name(free),
                percent(free.target().share()),
                month(free.planned()),
                month(free.expected()),
                chance(free.chanceBy(2030)),
                chance(free.chanceBy(2035)),
                chance(free.chanceBy(2040)),
                month(denied.planned()),
                chance(denied.chanceBy(2030)),
                chance(denied.chanceBy(2035)),
                chance(denied.chanceBy(2040)));
    }

    private static void capacities(org.ytterby.scenario.pipeline.CatchUp free, Consumer<String> out) {
        TextTable table =
                new TextTable(List.of("December", "stage", "need, t/a", "planned", "expected", "expected of need"));
        for (int year : YEARS) {
            for (StageCatchUp stage : free.stages()) {
                StageYear at = stage.at(year);
                table.add(List.of(
                        Integer.toString(year),
                        name(stage),
                        tonnes(at.needTonnes()),
                        tonnes(at.plannedTonnes()),
                        tonnes(at.expectedTonnes()),
                        percent(at.expectedTonnes() / at.needTonnes())));
            }
        }
        table.print(out);
        out.accept("");
        for (int year : YEARS) {
            out.accept("Weakest by " + year + ": " + name(free.weakest(year)) + "; chance of all three benchmarks: "
                    + chance(free.chanceOfAllBy(year)));
        }
    }

    static String name(StageCatchUp stage) {
        return stage.target().stage().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(YearMonth::toString).orElse("later");
    }

    private static String chance(Interval chance) {
        return SupplyText.number(chance, "%.2f");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String tonnes(double amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }
}
