// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.SyntheticNetwork;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.supply.Concentration;
import org.ytterby.supply.Region;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.chain.ChainCompleteness;
import org.ytterby.supply.metric.ConcentrationRatio;
import org.ytterby.supply.metric.SupplierLoss;
import org.ytterby.supply.metric.SupplierLosses;
import org.ytterby.supply.trace.Tracing;

/**
 * Prints how concentrated each stage from mine to magnet is, side by side, from the newest table of each stage; whose chain is
 * complete; and what stands behind a purchase of magnets in a made-up network.
 *
 * @since 0.1
 */
public final class StageByStage {

    private static final List<Stage> CHAIN =
            List.of(Stage.MINING, Stage.SEPARATION, Stage.METAL_MAKING, Stage.MAGNET_MAKING);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final int LAST_YEAR = 2025;

    private StageByStage() {}

    /**
     * Prints the stages.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Map<Stage, SupplyTable> newest = newest(ReferenceData.bundled());
        TextTable text = new TextTable(
                List.of("stage", "material", "year", "edition", "China, %", "HHI", "equal suppliers", "N-1, %"));
        for (Stage stage : CHAIN) {
            SupplyTable table = newest.get(stage);
            if (table == null) {
                text.add(List.of(stage.name(), "no figures", "", "", "", "", "", ""));
            } else {
                text.add(row(stage, table));
            }
        }
        out.println("From mine to magnet: the newest table of each stage up to " + LAST_YEAR);
        out.println();
        text.print(out::println);
        out.println();
        out.println("Stages differ in material, basis and year, so that they are compared and never added.");
        newest.values()
                .forEach(table -> out.println(
                        table.edition().label() + "  " + table.confidence().label() + ": "
                                + table.figures().get(0).evidence().source().citation()));
        out.println();
        for (Region region : List.of(Region.of(Country.CN), Region.of(Country.US), Region.of(Country.JP), Region.EU)) {
            chain(region, newest, out);
        }
        out.println();
        out.println(Tracing.of(SyntheticNetwork.bundled(), "magnet making", Country.DE)
                .explain());
    }

    private static List<String> row(Stage stage, SupplyTable table) {
        return List.of(
                stage.name(),
                table.figures().get(0).material(),
                Integer.toString(table.year()),
                table.edition().label(),
                table.share(Country.CN).map(SupplyText::percent).orElse("undefined"),
                table.concentration()
                        .map(Concentration::hhi)
                        .map(hhi -> SupplyText.number(hhi, "%.2f"))
                        .orElse("undefined"),
                table.concentration()
                        .map(Concentration::equalSuppliers)
                        .map(n -> SupplyText.number(n, "%.2f"))
                        .orElse("undefined"),
                SupplierLosses.ofLargest(table, 1)
                        .map(SupplierLoss::remainingShare)
                        .map(SupplyText::percent)
                        .orElse("undefined"));
    }

    /** The newest table of a stage, of several in one year the one that leaves the least open. */
    private static Map<Stage, SupplyTable> newest(ReferenceData data) {
        Map<Stage, SupplyTable> newest = new EnumMap<>(Stage.class);
        List<SupplyFigure> figures = data.production().stream()
                .filter(figure -> CHAIN.contains(figure.stage())
                        && figure.measure() == SupplyMeasure.PRODUCTION
                        && figure.year() <= LAST_YEAR
                        && (figure.material().contains("REE")
                                || figure.material().equals("NdFeB")))
                .toList();
        for (SupplyTable table : SupplyTable.tablesOf(figures)) {
            if (ConcentrationRatio.of(table, 1)
                    .interval()
                    .filter(ratio -> ratio.lower() > 0)
                    .isPresent()) {
                newest.merge(table.figures().get(0).stage(), table, (old, next) -> isBetter(next, old) ? next : old);
            }
        }
        return newest;
    }

    private static boolean isBetter(SupplyTable next, SupplyTable old) {
        double wider = ConcentrationRatio.of(next, 1).orThrow().width()
                - ConcentrationRatio.of(old, 1).orThrow().width();
        return next.year() != old.year() ? next.year() > old.year() : wider < 0;
    }

    private static void chain(Region region, Map<Stage, SupplyTable> newest, PrintStream out) {
        ChainCompleteness chain =
                ChainCompleteness.of(region, DAY, Set.copyOf(CHAIN), List.copyOf(newest.values()), Map.of());
        Map<String, String> shares = new LinkedHashMap<>();
        chain.stages()
                .forEach(stage -> shares.put(
                        stage.stage().name(),
                        stage.shareOfWorld().interval().map(SupplyText::percent).orElse("undefined")));
        List<String> words = new ArrayList<>();
        shares.forEach((stage, share) -> words.add(stage + " " + share + " %"));
        out.println(region.code() + ": complete " + chain.complete() + ", weakest " + chain.weakest()
                + ", share of the world at " + String.join(", ", words));
    }
}
