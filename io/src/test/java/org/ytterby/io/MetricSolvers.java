// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.metric.ConcentrationRatio;
import org.ytterby.supply.metric.Diversity;
import org.ytterby.supply.metric.GiniCoefficient;
import org.ytterby.supply.metric.GovernanceWeighting;
import org.ytterby.supply.metric.GroupMean;
import org.ytterby.supply.metric.Growth;
import org.ytterby.supply.metric.MetricValue;
import org.ytterby.supply.metric.Shortage;
import org.ytterby.supply.reliance.DayCount;
import org.ytterby.supply.reliance.ImportShares;
import org.ytterby.supply.reliance.RecyclingFlows;
import org.ytterby.supply.reliance.Reliance;
import org.ytterby.supply.reliance.Reserves;
import org.ytterby.supply.reliance.StageDependency;
import org.ytterby.supply.reliance.StockCover;
import org.ytterby.supply.reliance.TradeBalance;
import tools.jackson.databind.JsonNode;

/** Works the examples of supply metrics by the library, found by metric. */
final class MetricSolvers {

    private MetricSolvers() {}

    static Map<String, Object> solve(String metric, JsonNode in) {
        Map<String, Object> got = new LinkedHashMap<>();
        switch (metric) {
            case "hhi",
                    "hhi.residual",
                    "hhi.normalised",
                    "concentrationRatio",
                    "nMinus1.supplyShare",
                    "nMinus1.coverage" -> ConcentrationSolvers.solve(metric, in, got);
            case "wgi.scale" -> {
                got.put("risk_0_1", GovernanceScaling.RISK_0_TO_1.risk(number(in, "estimate")));
                got.put("scaled_0_10", GovernanceScaling.RISK_0_TO_10.risk(number(in, "estimate")));
            }
            case "wgi.weightedMean" ->
                got.put(
                        "weighted",
                        GovernanceWeighting.mean(percents(in, "shares_percent"), numbers(in.get("percentile_ranks"))));
            case "hhiWgi" ->
                got.put(
                        "hhi_wgi",
                        GovernanceWeighting.hhi(
                                numbers(in.get("shares")), numbers(in.get("wgi_0_10")), numbers(in.get("t"))));
            case "eu.importReliance" -> reliance(in, got);
            case "eu.groupMean" -> {
                got.put("sr_mean_1dp", mean("LREE", in.get("sr")));
                got.put("ei_mean_1dp", mean("LREE", in.get("ei")));
            }
            case "eu.eolRirGroupMean" -> got.put("mean", mean("HREE", in.get("values_percent")));
            case "usgs.netImportReliance" -> netImportReliance(in, got);
            case "selfSufficiency" -> {
                Interval production = at(in, "production");
                Interval consumption = at(in, "apparent_consumption");
                value(got, "ratio", Reliance.selfSufficiency(production, consumption));
                value(got, "complement_of_nir", Reliance.net(production, consumption));
            }
            case "shannon", "simpson", "gini" -> diversity(metric, in, got);
            case "stockCover" -> {
                MetricValue years =
                        StockCover.years(at(in, "stock_kg"), at(in, "consumption_kg_per_year"), Interval.exactly(0));
                got.put("defined", years.isDefined());
                value(got, "days_365", StockCover.days(years, DayCount.DAYS_365));
                value(got, "months", StockCover.months(years));
            }
            case "reservesToProduction" -> {
                MetricValue years = Reserves.years(at(in, "reserves_t"), at(in, "production_t_per_year"));
                got.put("defined", years.isDefined());
                value(got, "years", years);
            }
            case "unep.recycling" -> recycling(in, got);
            default -> rest(metric, in, got);
        }
        return got;
    }

    private static void rest(String metric, JsonNode in, Map<String, Object> got) {
        switch (metric) {
            case "cagr" -> {
                MetricValue rate = Growth.compoundAnnual(at(in, "from"), at(in, "to"), number(in, "years"));
                got.put("defined", rate.isDefined());
                value(got, "cagr", rate);
            }
            case "share" -> {
                double part = number(in, "part");
                double percent = 100 * ConcentrationRatio.of(1, number(in, "whole") - part, part);
                got.put("percent_1dp", Math.round(percent * 10) / 10.0);
                got.put("percent_0dp", Math.round(percent));
            }
            case "stageDependency" -> stageDependency(in, got);
            case "crma.singleThirdCountry" -> {
                ImportShares.Builder shares = ImportShares.builder();
                in.get("shares_percent")
                        .properties()
                        .forEach(e -> shares.putShares(
                                Supplier.ofCode(e.getKey()), e.getValue().asDouble() / 100));
                got.put(
                        "max_percent",
                        100
                                * shares.build()
                                        .shares()
                                        .get(shares.build().largestPartner().orElseThrow()));
                got.put("within_limit", shares.build().staysWithin(number(in, "limit_percent") / 100));
            }
            case "companionality" -> ConcentrationSolvers.companionality(in, got);
            case "disruption.shortage" -> {
                Shortage shortage = Shortage.of(
                        at(in, "demand"),
                        at(in, "supply"),
                        at(in, "lost_supply"),
                        at(in, "spare_capacity"),
                        at(in, "stock"),
                        number(in, "period_years"));
                value(got, "gap_before_stock", MetricValue.of(shortage.gap()));
                value(got, "shortage", MetricValue.of(shortage.shortage()));
                value(got, "shortage_share", shortage.share());
            }
            default -> throw new AssertionError("no solver for " + metric);
        }
    }

    private static void reliance(JsonNode in, Map<String, Object> got) {
        TradeBalance balance =
                balance(at(in, "domestic_production"), at(in, "imports"), at(in, "exports"), Interval.exactly(0));
        value(got, "ir", balance.importReliance());
        value(got, "ir_raw", balance.netImportReliance());
        value(got, "ir_bounded", balance.importReliance());
    }

    private static void netImportReliance(JsonNode in, Map<String, Object> got) {
        if (in.has("apparent_consumption_t")) {
            MetricValue nir = Reliance.net(at(in, "production_t"), at(in, "apparent_consumption_t"));
            got.put("nir_percent_unrounded", 100 * nir.number().orElseGet(() -> middle(nir.orThrow())));
            return;
        }
        Interval stock = in.has("stock_decrease") ? at(in, "stock_decrease") : Interval.exactly(0);
        TradeBalance balance = balance(at(in, "production"), at(in, "imports"), at(in, "exports"), stock);
        value(got, "apparent_consumption", MetricValue.of(balance.apparentConsumption()));
        got.put(
                "nir_percent_unrounded",
                100 * middle(balance.netImportReliance().orThrow()));
        got.put(
                "published_indicator",
                Reliance.printed(balance.netImportReliance()).token());
    }

    private static TradeBalance balance(Interval production, Interval imports, Interval exports, Interval stock) {
        return TradeBalance.builder()
                .region(Region.EU)
                .material("REE")
                .stage(Stage.SEPARATION)
                .year(2024)
                .basis(Basis.REO)
                .production(production)
                .imports(imports)
                .exports(exports)
                .stockDecrease(stock)
                .build();
    }

    private static void diversity(String metric, JsonNode in, Map<String, Object> got) {
        double[] amounts = numbers(in.has("shares") ? in.get("shares") : in.get("quantities"));
        switch (metric) {
            case "shannon" -> {
                got.put("nats", Diversity.shannonNats(amounts));
                got.put("bits", Diversity.shannonBits(amounts));
                value(got, "evenness", Diversity.evenness(amounts));
            }
            case "simpson" -> {
                got.put("dominance", Diversity.simpsonDominance(amounts));
                got.put("gini_simpson", 1 - Diversity.simpsonDominance(amounts));
                got.put("inverse", Diversity.hill(2, amounts));
            }
            default -> {
                value(got, "gini", GiniCoefficient.of(amounts));
                value(got, "gini_corrected", GiniCoefficient.corrected(amounts));
            }
        }
    }

    private static void recycling(JsonNode in, Map<String, Object> got) {
        RecyclingFlows flows = RecyclingFlows.builder()
                .endOfLifeTonnes(number(in, "eol_products"))
                .collectedTonnes(number(in, "collected_old_scrap"))
                .oldScrapTonnes(number(in, "recycled_old_scrap"))
                .newScrapTonnes(number(in, "recycled_new_scrap"))
                .primaryTonnes(number(in, "primary_input"))
                .build();
        value(got, "eol_collection_rate", flows.collectionRate());
        value(got, "eol_process_efficiency", flows.processEfficiency());
        value(got, "eol_rr", flows.endOfLifeRecyclingRate());
        value(got, "old_scrap_ratio", flows.oldScrapRatio());
        value(got, "recycled_content", flows.recycledContent());
        value(got, "eol_rir", flows.endOfLifeRecyclingInputRate());
    }

    private static void stageDependency(JsonNode in, Map<String, Object> got) {
        Map<String, Stage> stages = Map.of(
                "mine", Stage.MINING,
                "separation", Stage.SEPARATION,
                "metal", Stage.METAL_MAKING,
                "magnet", Stage.MAGNET_MAKING);
        StageDependency.Builder builder = StageDependency.builder();
        in.get("net_import_reliance")
                .properties()
                .forEach(e -> builder.putDependencies(
                        stages.get(e.getKey()), Interval.exactly(e.getValue().asDouble())));
        StageDependency dependency = builder.build();
        value(got, "max", MetricValue.of(dependency.largest()));
        value(got, "chain_domestic_share", MetricValue.of(dependency.chainDomesticShare()));
        stages.forEach((name, stage) -> {
            if (dependency.weakest().contains(stage)) {
                got.put("max_stage", name);
            }
        });
    }

    private static double mean(String group, JsonNode values) {
        GroupScheme eu = ReferenceData.bundled().groupScheme("eu");
        Map<Element, Interval> byElement = new LinkedHashMap<>();
        List<Double> list = new ArrayList<>();
        values.forEach(v -> list.add(v.asDouble()));
        int i = 0;
        for (Element member : eu.members(group)) {
            byElement.put(member, Interval.exactly(list.get(i++)));
        }
        return middle(GroupMean.of(eu, group, byElement).orThrow());
    }

    static void value(Map<String, Object> got, String key, MetricValue value) {
        value.interval().ifPresent(interval -> {
            if (interval.upper() == Double.POSITIVE_INFINITY) {
                got.put(key, Map.of("greaterThan", interval.lower()));
            } else {
                got.put(key, middle(interval));
            }
        });
    }

    /** An exact input may come back one rounding wide. */
    static double middle(Interval interval) {
        if (interval.width() > 1e-9 * Math.max(1, Math.abs(interval.lower()))) {
            throw new AssertionError("wide " + interval);
        }
        return (interval.lower() + interval.upper()) / 2;
    }

    static Interval at(JsonNode in, String key) {
        JsonNode value = in.get(key);
        return value.isObject()
                ? Interval.moreThan(value.get("greaterThan").asDouble())
                : Interval.exactly(value.asDouble());
    }

    static double number(JsonNode in, String key) {
        return in.get(key).asDouble();
    }

    static double[] numbers(JsonNode in) {
        DoubleStream.Builder numbers = DoubleStream.builder();
        in.forEach(number -> numbers.add(number.asDouble()));
        return numbers.build().toArray();
    }

    static double[] percents(JsonNode in, String key) {
        return DoubleStream.of(numbers(in.get(key))).map(x -> x / 100).toArray();
    }
}
