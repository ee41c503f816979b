// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ytterby.assay.Blend;
import org.ytterby.element.Element;
import org.ytterby.element.ElementVector;
import org.ytterby.io.solver.OjAlgoSolver;
import org.ytterby.material.Form;
import org.ytterby.process.coproduction.BalanceProblem;
import org.ytterby.process.coproduction.LeastOre;
import org.ytterby.process.coproduction.OreMeasure;
import org.ytterby.process.coproduction.OrePlanning;
import org.ytterby.process.coproduction.OreSource;
import org.ytterby.process.coproduction.RecoveryCase;
import org.ytterby.process.extraction.CascadeDuty;
import org.ytterby.process.extraction.CascadeSection;
import org.ytterby.process.extraction.CrossCurrent;
import org.ytterby.process.extraction.DistributionRatio;
import org.ytterby.process.extraction.ExtractionFactor;
import org.ytterby.process.extraction.FeedPhase;
import org.ytterby.process.extraction.Kremser;
import org.ytterby.process.extraction.SeparationFactor;
import org.ytterby.process.extraction.StageProfile;
import org.ytterby.process.extraction.XuCascade;
import org.ytterby.process.extraction.XuTheory;
import org.ytterby.process.recycling.HomeScrapPolicy;
import org.ytterby.process.recycling.RecyclingLoop;
import org.ytterby.process.recycling.RecyclingRoute;
import org.ytterby.process.recycling.RecyclingStep;
import org.ytterby.process.recycling.RouteRecovery;
import org.ytterby.process.recycling.ScrapFlows;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import tools.jackson.databind.JsonNode;

/** Works the examples on the balance problem, extraction and recycling by the library. */
final class SeparationSolvers {

    private SeparationSolvers() {}

    static void solve(String topic, JsonNode in, Map<String, Object> got) {
        switch (topic + " " + String.join(",", new TreeSet<>(in.propertyNames()))) {
            case "balance-problem demand_kt_REO,distribution" -> balance(in, got);
            case "solvent-extraction D_A,D_B" -> separationFactor(in, got);
            case "solvent-extraction E,N" ->
                got.put(
                        "unextracted",
                        Kremser.unextracted(factor(in, "E"), in.get("N").asInt()));
            case "solvent-extraction E,unextracted" -> {
                double stages = Kremser.stages(factor(in, "E"), number(in, "unextracted"));
                got.put("N_real", stages);
                got.put("N_integer", Math.ceil(stages));
            }
            case "solvent-extraction E_total,N" ->
                got.put(
                        "unextracted",
                        CrossCurrent.unextracted(
                                factor(in, "E_total"), in.get("N").asInt()));
            case "solvent-extraction beta,f_A,feed,purity_A,purity_B" -> cascade(in, got);
            case "solvent-extraction S,W,beta,f_A,purity_A,purity_B" -> count(in, got);
            case "recycling collection,dismantling,process_recovery,stock_out_kg_Nd" -> endOfLife(in, got);
            case "recycling NdPr_hydride_kg,hydride_TRE_pct,scrap_TRE_pct,scrap_kg" ->
                got.put(
                        "mix_TRE_pct",
                        Blend.grade(
                                        List.of(kilograms(in, "scrap_kg"), kilograms(in, "NdPr_hydride_kg")),
                                        List.of(percent(in, "scrap_TRE_pct"), percent(in, "hydride_TRE_pct")))
                                .orElseThrow()
                                .percent());
            case "recycling eol_recycled_kg,home_scrap_kg,virgin_kg" -> content(in, got);
            default -> fail("no solver for " + topic + " " + in.propertyNames());
        }
    }

    private static void balance(JsonNode in, Map<String, Object> got) {
        BalanceProblem problem = BalanceProblem.builder()
                .addSources(OreSource.builder()
                        .name("deposit")
                        .distribution(vector(in.get("distribution"), 1), Interval.exactly(1))
                        .build())
                .demandTonnes(vector(in.get("demand_kt_REO"), 1000))
                .minimised(OreMeasure.CONTAINED_OXIDES)
                .build();
        LeastOre answer = OrePlanning.leastOre(problem, RecoveryCase.HIGHEST, new OjAlgoSolver());
        got.put("required_TREO_kt", answer.totalTonnes() / 1000);
        got.put("binding_element", answer.binding().get(0).symbol());
        Map<String, Double> surplus = new LinkedHashMap<>();
        answer.surplusTonnes().toMap().forEach((element, tonnes) -> surplus.put(element.symbol(), tonnes / 1000));
        got.put("surplus_kt", surplus);
    }

    private static void separationFactor(JsonNode in, Map<String, Object> got) {
        SeparationFactor factor = SeparationFactor.between(
                DistributionRatio.of(number(in, "D_A")), DistributionRatio.of(number(in, "D_B")));
        got.put("beta", factor.value());
        got.put("beta_reported", factor.normalised().value());
        got.put("better_extracted", factor.favoursFirst() ? "A" : "B");
    }

    private static CascadeDuty duty(JsonNode in) {
        return CascadeDuty.builder()
                .feedFraction(number(in, "f_A"))
                .organicPurity(number(in, "purity_A"))
                .raffinatePurity(number(in, "purity_B"))
                .separationFactor(SeparationFactor.of(number(in, "beta")))
                .feedPhase(FeedPhase.AQUEOUS)
                .build();
    }

    private static void cascade(JsonNode in, Map<String, Object> got) {
        if (!in.get("feed").asString().equals("aqueous")) {
            fail("no feed " + in.get("feed"));
        }
        CascadeDuty duty = duty(in);
        XuCascade cascade = XuTheory.optimum(duty);
        double root = Math.sqrt(duty.separationFactor().value());
        got.put("a", duty.organicConcentration());
        got.put("b", duty.raffinateConcentration());
        got.put("Y_A", duty.organicYield());
        got.put("Y_B", duty.raffinateYield());
        got.put("fprime_A", duty.organicShare());
        got.put("fprime_B", duty.raffinateShare());
        got.put("threshold", root / (1 + root));
        got.put(
                "control",
                cascade.controlledBy().orElseThrow() == CascadeSection.EXTRACTION
                        ? "extraction section"
                        : "scrub section");
        got.put("E_M", cascade.extractionRatio());
        got.put("E_M_prime", cascade.scrubRatio());
        got.put("S", cascade.organicLoad());
        got.put("W", cascade.scrub());
        got.put("n", cascade.extractionStages());
        got.put("m", cascade.scrubStages());
        got.put("N_min_total_reflux", duty.leastStages());
        got.put("S_min", duty.leastOrganicLoad());
        got.put("W_min", duty.leastScrub());
    }

    private static void count(JsonNode in, Map<String, Object> got) {
        StageProfile profile = StageProfile.count(duty(in), number(in, "S"));
        got.put("total_stages", profile.stages().size());
        got.put("feed_stage_from_raffinate_end", profile.feedStage());
        got.put(
                "xu_estimate_n_plus_m_rounded_up",
                XuTheory.atLoad(duty(in), number(in, "S")).stages());
    }

    private static void endOfLife(JsonNode in, Map<String, Object> got) {
        RecyclingRoute.Builder route = RecyclingRoute.builder()
                .name("long loop")
                .loop(RecyclingLoop.LONG)
                .output(Form.OXIDE);
        for (String step : List.of("collection", "dismantling", "process_recovery")) {
            route.addSteps(RecyclingStep.builder()
                    .name(step)
                    .recovery(Interval.exactly(number(in, step)))
                    .build());
        }
        double tonnes = number(in, "stock_out_kg_Nd") / 1000;
        RouteRecovery recovery = RouteRecovery.of(route.build(), ElementVector.of(Map.of(Element.ND, tonnes)));
        got.put("recovered_kg", middle(recovery.recoveredTonnes().get(Element.ND)) * 1000);
        got.put("overall", middle(route.build().recovery(Element.ND)));
    }

    private static void content(JsonNode in, Map<String, Object> got) {
        double recycled = number(in, "eol_recycled_kg") / 1000;
        ScrapFlows flows = ScrapFlows.builder()
                .endOfLifeTonnes(recycled)
                .collectedTonnes(recycled)
                .oldScrapRecycledTonnes(recycled)
                .newScrapRecycledTonnes(0)
                .homeScrapTonnes(number(in, "home_scrap_kg") / 1000)
                .primaryTonnes(number(in, "virgin_kg") / 1000)
                .build();
        got.put(
                "recycled_content_excl_home_scrap",
                flows.recycledContent(HomeScrapPolicy.EXCLUDED).orElseThrow());
        got.put(
                "recycled_content_incl_home_scrap",
                flows.recycledContent(HomeScrapPolicy.COUNTED).orElseThrow());
    }

    private static double middle(Interval interval) {
        return (interval.lower() + interval.upper()) / 2;
    }

    private static ElementVector vector(JsonNode numbers, double factor) {
        Map<Element, Double> values = new LinkedHashMap<>();
        numbers.properties()
                .forEach(entry -> values.put(
                        Element.ofSymbol(entry.getKey()),
                        factor * entry.getValue().asDouble()));
        return ElementVector.of(values);
    }

    private static ExtractionFactor factor(JsonNode in, String key) {
        return ExtractionFactor.of(number(in, key));
    }

    private static Mass kilograms(JsonNode in, String key) {
        return Mass.ofKilograms(number(in, key));
    }

    private static MassFraction percent(JsonNode in, String key) {
        return MassFraction.ofPercent(number(in, key));
    }

    private static double number(JsonNode in, String key) {
        return in.get(key).asDouble();
    }
}
