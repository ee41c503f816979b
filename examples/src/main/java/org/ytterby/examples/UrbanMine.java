// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ImmutableSortedMap;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.process.recycling.EntryTiming;
import org.ytterby.process.recycling.StockInUse;
import org.ytterby.process.recycling.StockYear;
import org.ytterby.process.recycling.TargetRate;
import org.ytterby.process.recycling.TargetYear;
import org.ytterby.quantity.Interval;

/**
 * The magnets of traction motors as a mine: what the motors given up over twenty years send back as oxide by the long
 * loop and
 * spare by the short one, and what a target of 40 % by 2030 means in its three readings. Every input is printed with
 * its source
 * or as the assumption it is.
 *
 * @since 0.1
 */
public final class UrbanMine {

    static final int FROM = 2026;
    static final int THROUGH = 2045;

    private UrbanMine() {}

    /**
     * Prints the tables.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(ReferenceData.bundled(), out::println);
    }

    static void run(ReferenceData data, Consumer<String> out) {
        MotorInputs inputs = new MotorInputs(data.atomicWeights());
        List<UrbanMineYear> years = years(inputs);
        out.accept("Motors given up, " + FROM + " to " + THROUGH + ": tonnes of magnets, and of Nd+Pr and Dy as oxide");
        out.accept("");
        loops(years, out);
        out.accept("");
        out.accept("40 % by 2030 of what? Tonnes of NdPr and Dy oxide supplied, and their share of the year's need");
        out.accept("");
        targets(inputs, years, out);
        out.accept("");
        inputs.print(out);
    }

    static List<UrbanMineYear> years(MotorInputs inputs) {
        ImmutableSortedMap.Builder<Integer, Double> sales = ImmutableSortedMap.naturalOrder();
        for (int year = MotorInputs.FIRST_SALES; year <= THROUGH; year++) {
            sales.put(year, MotorInputs.magnetTonnes(year));
        }
        List<StockYear> stock = StockInUse.follow(sales.build(), MotorInputs.LIFETIME, EntryTiming.MID_YEAR, THROUGH);
        return stock.stream()
                .filter(year -> year.year() >= FROM)
                .map(year -> UrbanMineYear.of(year, inputs))
                .toList();
    }

    private static void loops(List<UrbanMineYear> years, Consumer<String> out) {
        TextTable table = new TextTable(List.of(
                "",
                "into use",
                "in use",
                "given up",
                "collected",
                "Nd+Pr long",
                "Dy long",
                "Nd+Pr short",
                "Dy short",
                "of need"));
        for (UrbanMineYear year : years) {
            table.add(List.of(
                    Integer.toString(year.stock().year()),
                    tonnes(year.stock().putIntoUseTonnes()),
                    tonnes(year.stock().inUseTonnes()),
                    tonnes(year.stock().retiredTonnes()),
                    percent(year.collected()),
                    tonnes(year.neodymiumPraseodymium(year.longLoop())),
                    tonnes(year.amount(year.longLoop(), Element.DY)),
                    tonnes(year.neodymiumPraseodymium(year.shortLoop())),
                    tonnes(year.amount(year.shortLoop(), Element.DY)),
                    percent(year.shareOfNeed())));
        }
        table.print(out);
        out.accept("");
        """
        All in tonnes a year; "in use" at the end of the year. Long: separated oxide from all that is collected. Short: the
        oxide that magnet alloy made from all that is collected spares, a range since its yield is one. The two are
        alternatives, not a sum. "of need": NdPr oxide by the long loop over the NdPr oxide that the year's motors
        need fresh, swarf of magnet making returned: an end-of-life recycling input rate.
        """.lines().forEach(out);
    }

    private static void targets(MotorInputs inputs, List<UrbanMineYear> years, Consumer<String> out) {
        TextTable table = new TextTable(List.of(
                "",
                "need",
                "given up",
                "won back of given up",
                "",
                "collected of given up",
                "",
                "won back of need",
                ""));
        for (UrbanMineYear year : years) {
            if (year.stock().year() % 5 == 0) {
                List<String> row = new ArrayList<>(List.of(
                        Integer.toString(year.stock().year()), tonnes(year.need()), tonnes(year.retiredOxide())));
                for (TargetRate rate : List.of(
                        TargetRate.RECOVERED_OF_RETIRED,
                        TargetRate.COLLECTED_OF_RETIRED,
                        TargetRate.RECOVERED_OF_DEMAND)) {
                    TargetYear target = TargetYear.of(
                            MotorInputs.target(rate),
                            year.stock().year(),
                            year.need(),
                            year.retiredOxide(),
                            inputs.afterCollection());
                    row.add(tonnes(target.suppliedTonnes())
                            + (target.missedTonnes().upper() > 0 ? " (all)" : ""));
                    row.add(percent(target.leastShareOfDemand().orElseThrow()));
                }
                table.add(row);
            }
        }
        table.print(out);
        out.accept("");
        """
        (all) = everything given up is collected and still less comes back than the target asks for.
        """.lines().forEach(out);
    }

    private static String tonnes(double amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }

    /** One number where both ends print alike, otherwise both. */
    static String tonnes(Interval amount) {
        String low = tonnes(amount.lower());
        String high = tonnes(amount.upper());
        return low.equals(high) ? low : low + "-" + high;
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
    }
}
