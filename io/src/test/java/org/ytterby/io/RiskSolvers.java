// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.risk.eu.EuEconomicImportance;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.EuStage;
import org.ytterby.risk.eu.EuSupplyAssessment;
import org.ytterby.risk.eu.EuSupplyRisk;
import org.ytterby.risk.eu.SectorUse;
import org.ytterby.risk.eu.Substitute;
import org.ytterby.risk.eu.SubstitutedUse;
import org.ytterby.risk.eu.SubstitutionIndex;
import org.ytterby.risk.eu.WeightedMix;
import org.ytterby.risk.geopol.CopperReference;
import org.ytterby.risk.geopol.EmptyTrade;
import org.ytterby.risk.geopol.GeoPolInput;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.geopol.GeoPolResult;
import org.ytterby.risk.geopol.GeoPolRisk;
import org.ytterby.risk.geopol.GeoPolScoring;
import org.ytterby.risk.geopol.ImportFlow;
import org.ytterby.risk.geopol.ImporterKind;
import org.ytterby.risk.usgs.DisruptionScenario;
import org.ytterby.risk.usgs.Usgs2021;
import org.ytterby.risk.usgs.Usgs2025;
import org.ytterby.risk.usgs.Usgs2025Preset;
import org.ytterby.risk.usgs.UsgsListing;
import org.ytterby.risk.yale.YaleSupplyRisk;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.chain.Answer;
import tools.jackson.databind.JsonNode;

/** Works the examples of criticality methods. */
final class RiskSolvers {

    private RiskSolvers() {}

    static Map<String, Object> solve(String metric, JsonNode in) {
        Map<String, Object> got = new LinkedHashMap<>();
        switch (metric) {
            case "eu.supplyRisk" -> got.put("sr", number(EuSupplyRisk.of(stage(in), EuPreset.eu2017())));
            case "eu.supplyRisk.maxStage" -> higherStage(in.get("sr_by_stage"), got);
            case "eu.economicImportance" -> importance(in, got);
            case "eu.substitutionIndexEi" -> got.put("si_ei", SubstitutionIndex.of(uses(in)));
            case "eu.substitutionIndexSr" -> got.put("si_sr", SubstitutionIndex.of(uses(in)));
            case "geopolrisk.score", "geopolrisk.full" -> geoPol(in, got);
            case "geopolrisk.aggregate" -> aggregate(in.get("flows"), got);
            case "usgs2021.supplyRisk" -> got.put("sr", Usgs2021.supplyRisk(at(in, "dp"), at(in, "te"), at(in, "ev")));
            case "usgs2025.expectedLoss" -> expectedLoss(in.get("scenarios"), got);
            case "yale.gscScore" -> got.put("score_0_100", YaleSupplyRisk.supplyConcentration(at(in, "hhi_0_10000")));
            default -> throw new AssertionError("no solver for " + metric);
        }
        return got;
    }

    private static EuStage stage(JsonNode in) {
        EuStage.Builder stage = EuStage.builder()
                .stage(Stage.SEPARATION)
                .worldMix(mix(at(in, "hhi_wgi_t_global")))
                .importReliance(Interval.exactly(at(in, "ir")))
                .recyclingInputRate(Interval.exactly(at(in, "eol_rir")))
                .substitutionIndex(Interval.exactly(at(in, "si_sr")))
                .notes(RiskNotes.none());
        if (!in.get("hhi_wgi_t_eu").isNull()) {
            stage.sourcingMix(mix(at(in, "hhi_wgi_t_eu")));
        }
        return stage.build();
    }

    private static WeightedMix mix(double index) {
        return WeightedMix.published(Interval.exactly(index), "the example");
    }

    private static void higherStage(JsonNode in, Map<String, Object> got) {
        Map<String, Stage> names = Map.of("extraction", Stage.MINING, "processing", Stage.SEPARATION);
        List<EuStage> stages = new ArrayList<>();
        in.properties()
                .forEach(e -> stages.add(EuStage.builder()
                        .stage(names.get(e.getKey()))
                        .worldMix(mix(e.getValue().asDouble()))
                        .recyclingInputRate(Interval.exactly(0))
                        .substitutionIndex(Interval.exactly(1))
                        .notes(RiskNotes.none())
                        .build()));
        EuSupplyAssessment assessment = EuSupplyAssessment.of(stages, EuPreset.eu2017());
        got.put("sr", number(assessment.score()));
        names.forEach((name, stage) -> {
            if (assessment.decisive().equals(java.util.Set.of(stage))) {
                got.put("stage", name);
            }
        });
    }

    private static void importance(JsonNode in, Map<String, Object> got) {
        List<SectorUse> uses = new ArrayList<>();
        for (int i = 0; i < in.get("use_shares").size(); i++) {
            uses.add(new SectorUse(
                    "sector " + i,
                    in.get("use_shares").get(i).asDouble(),
                    in.get("sector_value_added_meur").get(i).asDouble()));
        }
        got.put("sum_aq", EuEconomicImportance.weightedValueAdded(uses));
        got.put(
                "ei",
                number(EuEconomicImportance.of(
                        uses,
                        at(in, "max_sector_value_added_meur"),
                        Optional.of(Interval.exactly(at(in, "si_ei"))),
                        EuPreset.eu2017())));
    }

    private static List<SubstitutedUse> uses(JsonNode in) {
        List<SubstitutedUse> uses = new ArrayList<>();
        for (JsonNode application : in.get("applications")) {
            SubstitutedUse.Builder use = SubstitutedUse.builder()
                    .application("application " + uses.size())
                    .share(at(application, "share"));
            for (JsonNode one : application.get("substitutes")) {
                use.addSubstitutes(
                        one.has("sp")
                                ? Substitute.supply(
                                        "any", at(one, "sub_share"), at(one, "sp"), at(one, "scr"), at(one, "sco"))
                                : Substitute.economic("any", at(one, "sub_share"), at(one, "sspp_ei")));
            }
            uses.add(use.build());
        }
        return uses;
    }

    /** The example on plain numbers, and the same with reasons: one origin whose risk is that of the weighted imports. */
    private static void geoPol(JsonNode in, Map<String, Object> got) {
        double imports = at(in, "total_imports");
        double production = at(in, "domestic_production");
        double risk = GeoPolRisk.importRisk(at(in, "numerator"), imports, production, EmptyTrade.ZERO)
                .getAsDouble();
        double score = GeoPolRisk.score(at(in, "hhi"), risk);
        double midpoint = GeoPolRisk.midpoint(score, at(in, "price"));
        CopperReference copper = CopperReference.oecd2017To2021();
        assertThat(in.path("cf_copper").asDouble(copper.midpoint())).isEqualTo(copper.midpoint());
        got.put("import_risk", risk);
        got.put("score", score);
        got.put("cf", GeoPolRisk.characterisationFactor(midpoint, copper));
        GeoPolInput.Builder input = input(production).price(Interval.exactly(at(in, "price")));
        if (imports > 0) {
            input.addFlows(ImportFlow.of(Supplier.of(Country.CN), imports))
                    .putGovernance(Country.CN, at(in, "numerator") / imports);
        }
        GeoPolResult result = GeoPolScoring.of(input.build(), GeoPolPreset.geopolriskPy20());
        assertThat(result.importRisk().number().getAsDouble()).isCloseTo(risk, within(1e-12));
        assertThat(number(result.midpoint())).isCloseTo(risk * at(in, "price"), within(1e-9)); // the index is 1
    }

    /** A single producer in the world, so that its concentration is 1, which the caller scales. */
    private static GeoPolInput.Builder input(double production) {
        return GeoPolInput.builder()
                .importer("US")
                .kind(ImporterKind.COUNTRY)
                .addMembers(Country.US)
                .material("any")
                .year(2022)
                .domesticProduction(Interval.exactly(production))
                .putWorldProduction(Supplier.of(Country.CN), 1.0)
                .notes(RiskNotes.none());
    }

    private static void aggregate(JsonNode flows, Map<String, Object> got) {
        double[] quantities = new double[flows.size()];
        double[] governance = new double[flows.size()];
        double imports = 0;
        double value = 0;
        for (int i = 0; i < quantities.length; i++) {
            quantities[i] = at(flows.get(i), "quantity_t");
            governance[i] = at(flows.get(i), "g");
            imports += quantities[i];
            value += at(flows.get(i), "value_kusd");
        }
        got.put("numerator", GeoPolRisk.weightedImports(quantities, governance));
        got.put("total_imports", imports);
        got.put(
                "price_kusd_per_t",
                GeoPolRisk.price(value, imports, EmptyTrade.UNDEFINED).getAsDouble());
    }

    private static void expectedLoss(JsonNode in, Map<String, Object> got) {
        List<DisruptionScenario> scenarios = new ArrayList<>();
        in.forEach(one -> scenarios.add(new DisruptionScenario(
                "scenario " + scenarios.size(), at(one, "probability"), at(one, "gdp_loss_musd"))));
        Usgs2025Preset preset = Usgs2025Preset.usgs2025();
        RiskScore score = Usgs2025.of(scenarios, preset);
        UsgsListing listing = UsgsListing.builder()
                .score(score)
                .threshold(preset.thresholdMillionUsd())
                .singlePointOfFailure(Answer.NOT_KNOWN)
                .build();
        got.put("expected_loss_musd", number(score));
        got.put("over_2_musd_threshold", listing.reachesThreshold() == Answer.YES);
    }

    private static double number(RiskScore score) {
        return score.value().number().orElseThrow();
    }

    private static double at(JsonNode in, String key) {
        return in.get(key).asDouble();
    }
}
