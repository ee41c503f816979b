// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Concentration;
import org.ytterby.supply.Coverage;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.metric.ConcentrationRatio;
import org.ytterby.supply.metric.SupplierLoss;
import org.ytterby.supply.metric.SupplierLosses;

/**
 * Prints who supplies an element or group at a stage: shares, concentration and what is left without the largest supplier, year
 * by year and edition by edition, never mixed. Run it with {@code ELEMENT STAGE}, such as {@code REE MINING}.
 *
 * @since 0.1
 */
public final class WhoSupplies {

    private static final int LARGEST = 3;

    private WhoSupplies() {}

    /**
     * Prints the suppliers.
     *
     * @param args the element or group and the stage
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(args, out);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Gives 0 if there are figures, 1 if there are none, 2 if the arguments are wrong. */
    static int run(String[] args, PrintStream out) {
        if (args.length != 2) {
            out.println("Usage: WhoSupplies ELEMENT STAGE, such as REE MINING or Ga SEPARATION");
            return 2;
        }
        ReferenceData data = ReferenceData.bundled();
        try {
            Stage stage = SupplyText.stage(args[1]);
            List<String> materials = SupplyText.materials(data, args[0]);
            List<SupplyTable> tables = SupplyTable.tablesOf(data.production().stream()
                            .filter(figure -> materials.contains(figure.material())
                                    && figure.stage() == stage
                                    && figure.measure() == SupplyMeasure.PRODUCTION)
                            .toList())
                    .stream()
                    .sorted(Comparator.comparing((SupplyTable table) ->
                                    table.figures().get(0).material())
                            .thenComparing(
                                    Comparator.comparingInt(SupplyTable::year).reversed())
                            .thenComparing(table -> table.edition().label()))
                    .toList();
            if (tables.isEmpty()) {
                out.println("No figures of " + args[0] + " at " + stage);
                return 1;
            }
            print(tables, stage, out);
            return 0;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private static void print(List<SupplyTable> tables, Stage stage, PrintStream out) {
        TextTable text =
                new TextTable(List.of("material", "year", "edition", "shares, %", "HHI", "top 3, %", "N-1, %"));
        for (SupplyTable table : tables) {
            SupplyFigure first = table.figures().get(0);
            text.add(List.of(
                    first.material(),
                    table.year() + (isProjected(table) ? " projected" : ""),
                    table.edition().label(),
                    shares(table),
                    table.concentration()
                            .map(Concentration::hhi)
                            .map(hhi -> SupplyText.number(hhi, "%.3f"))
                            .orElse("undefined"),
                    ConcentrationRatio.of(table, LARGEST)
                            .interval()
                            .map(SupplyText::percent)
                            .orElse("undefined"),
                    SupplierLosses.ofLargest(table, 1)
                            .map(SupplierLoss::remainingShare)
                            .map(SupplyText::percent)
                            .orElse("undefined")));
        }
        out.println("Who supplies at " + stage);
        out.println();
        text.print(out::println);
        notes(tables, out);
    }

    private static boolean isProjected(SupplyTable table) {
        return table.figures().stream()
                .anyMatch(figure -> figure.qualifier()
                        .filter(words -> words.contains("projection"))
                        .isPresent());
    }

    /** The largest countries by the lower end of their share. */
    private static String shares(SupplyTable table) {
        List<Map.Entry<String, Interval>> shares = new ArrayList<>();
        for (Supplier supplier : table.amounts().keySet()) {
            supplier.country()
                    .flatMap(table::share)
                    .filter(share -> share.upper() > 0)
                    .ifPresent(share -> shares.add(Map.entry(supplier.code(), share)));
        }
        shares.sort(Comparator.comparingDouble(
                        (Map.Entry<String, Interval> share) -> share.getValue().lower())
                .reversed());
        String text = shares.stream()
                .limit(LARGEST)
                .map(share -> share.getKey() + " " + SupplyText.percent(share.getValue()))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "undefined" : text;
    }

    private static void notes(List<SupplyTable> tables, PrintStream out) {
        out.println();
        """
        Shares are of the sum of the lines. Two numbers are bounds: of a residual that may be one supplier or many, of
        figures that are bounds, or of a rest that the edition does not tell. N-1 is what is left without the largest
        supplier. Editions differ for the same year; none is corrected by another.
        """.lines().forEach(out::println);
        long open = tables.stream()
                .filter(table -> table.coverage() == Coverage.REST_UNKNOWN)
                .count();
        if (open > 0) {
            out.println(open + " of " + tables.size() + " tables do not tell the rest.");
        }
        tables.stream()
                .map(table ->
                        table.edition().label() + "  " + table.confidence().label() + ": "
                                + Optional.of(table.figures().get(0).evidence())
                                        .map(evidence -> evidence.source().citation())
                                        .orElseThrow())
                .distinct()
                .sorted()
                .forEach(out::println);
    }
}
