// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.PublishedFigure;
import org.ytterby.supply.Concentration;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.metric.Companionality;
import org.ytterby.supply.metric.ConcentrationRatio;
import org.ytterby.supply.metric.HerfindahlIndex;
import org.ytterby.supply.metric.MetricValue;
import org.ytterby.supply.metric.SupplierLoss;
import org.ytterby.supply.metric.SupplierLosses;
import tools.jackson.databind.JsonNode;

/** Works the examples of concentration, of the loss of suppliers and of companionality. */
final class ConcentrationSolvers {

    private ConcentrationSolvers() {}

    static void solve(String metric, JsonNode in, Map<String, Object> got) {
        switch (metric) {
            case "hhi" -> index(in, got);
            case "hhi.residual" -> {
                SupplyTable table = table(in.get("quantities_t"));
                Interval hhi = table.concentration().orElseThrow().hhi();
                got.put("sum_t", table.total().lower());
                got.put("hhi_residual_as_one", hhi.upper());
                got.put("hhi_residual_atomistic", hhi.lower());
            }
            case "hhi.normalised" -> {
                double hhi = Concentration.herfindahlHirschman(MetricSolvers.numbers(in.get("shares_percent")));
                MetricSolvers.value(
                        got,
                        "hhi_normalised",
                        HerfindahlIndex.normalised(
                                Interval.exactly(hhi), in.get("n").asInt()));
            }
            case "concentrationRatio" ->
                MetricSolvers.value(
                        got,
                        "cr3",
                        ConcentrationRatio.of(table(quantities(in)), in.get("k").asInt()));
            default -> loss(in, got);
        }
    }

    private static void index(JsonNode in, Map<String, Object> got) {
        if (in.has("quantities_kt")) { // the published index takes the residual as one supplier
            SupplyTable table = table(in.get("quantities_kt"));
            got.put("hhi_0_1", table.concentration().orElseThrow().hhi().upper());
            MetricSolvers.value(got, "top1_share", ConcentrationRatio.of(table, 1));
            return;
        }
        double[] amounts = MetricSolvers.numbers(
                in.has("shares_percent")
                        ? in.get("shares_percent")
                        : in.has("quantities") ? in.get("quantities") : in.get("quantities_t"));
        double hhi = Concentration.herfindahlHirschman(amounts);
        got.put("hhi_0_1", hhi);
        got.put("hhi_0_10000", MetricSolvers.middle(HerfindahlIndex.points(Interval.exactly(hhi))));
        got.put("equivalent_number", 1 / hhi);
    }

    private static void loss(JsonNode in, Map<String, Object> got) {
        SupplierLoss loss =
                SupplierLosses.ofLargest(table(in.get("supply_kt")), 1).orElseThrow();
        got.put("remaining_kt", MetricSolvers.middle(loss.remaining()));
        got.put("remaining_share", MetricSolvers.middle(loss.remainingShare()));
        if (in.has("demand_total_kt")) {
            MetricValue coverage = loss.coverage(
                    MetricSolvers.at(in, "demand_total_kt"), MetricSolvers.at(in, "demand_of_largest_supplier_kt"));
            MetricSolvers.value(got, "coverage", coverage);
        }
    }

    private static JsonNode quantities(JsonNode in) {
        return in.has("quantities_kt") ? in.get("quantities_kt") : in.get("quantities_t");
    }

    /** A table of the amounts in any one unit; only their proportions count. */
    private static SupplyTable table(JsonNode quantities) {
        SupplyFigure pattern = ReferenceData.bundled().production().stream()
                .filter(figure -> figure.supplier().country().isPresent()
                        && figure.basis().isPresent())
                .findFirst()
                .orElseThrow();
        List<SupplyFigure> figures = new ArrayList<>();
        quantities
                .properties()
                .forEach(e -> figures.add(SupplyFigure.builder()
                        .from(pattern)
                        .qualifier(Optional.empty())
                        .supplier(Supplier.ofCode(e.getKey()))
                        .value(PublishedFigure.exact(new BigDecimal(e.getValue().asString())))
                        .build()));
        return SupplyTable.complete(figures);
    }

    static void companionality(JsonNode in, Map<String, Object> got) {
        Map<String, Interval> hosts = new LinkedHashMap<>();
        Interval own = Interval.exactly(0);
        if (in.has("by_host")) {
            for (Map.Entry<String, JsonNode> e : in.get("by_host").properties()) {
                if (e.getKey().startsWith("none")) {
                    own = Interval.exactly(e.getValue().asDouble());
                } else {
                    hosts.put(e.getKey(), Interval.exactly(e.getValue().asDouble()));
                }
            }
        } else {
            hosts.put("any", MetricSolvers.at(in, "by_product_output"));
            own = MetricSolvers.at(in, "total_output").minus(MetricSolvers.at(in, "by_product_output"));
        }
        got.put(
                "percent",
                100 * MetricSolvers.middle(Companionality.of(hosts, own).orThrow()));
    }
}
