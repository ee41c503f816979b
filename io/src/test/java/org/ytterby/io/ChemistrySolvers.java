// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.assay.AnalyteBasis;
import org.ytterby.assay.Assay;
import org.ytterby.assay.AssayConversion;
import org.ytterby.assay.AssayedPart;
import org.ytterby.assay.Blend;
import org.ytterby.assay.Closure;
import org.ytterby.assay.ContainedMass;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.GroupShares;
import org.ytterby.assay.Measurement;
import org.ytterby.assay.Normalised;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.assay.TotalScope;
import org.ytterby.assay.Whole;
import org.ytterby.element.AtomicWeight;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.element.Formula;
import org.ytterby.element.Oxide;
import org.ytterby.element.OxideFactor;
import org.ytterby.element.RareEarths;
import org.ytterby.element.Reaction;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.BasisMass;
import org.ytterby.quantity.FractionUnit;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.quantity.MassUnit;
import tools.jackson.databind.JsonNode;

/** Works the examples of chemistry by the library, found by topic and input keys. */
final class ChemistrySolvers {

    private static final ReferenceData DATA = ReferenceData.bundled();
    private static final AtomicWeights WEIGHTS = DATA.atomicWeights(2021);
    private static final TotalScope TREO = TotalScope.LANTHANIDES_AND_YTTRIUM;

    private ChemistrySolvers() {}

    static void solve(String topic, JsonNode in, JsonNode expected, Map<String, Object> got) {
        Set<String> keys = new TreeSet<>(in.propertyNames());
        if (ProductSolvers.TOPICS.contains(topic)) {
            ProductSolvers.solve(topic, in, got);
            return;
        }
        switch (topic + " " + String.join(",", keys)) {
            case "oxide-factor atomic_weights,element,oxide" -> factor(in, got);
            case "units ppm" -> ppm(in, got);
            case "units lb,short_tons" -> {
                got.put(
                        "tonnes",
                        Mass.of(number(in, "short_tons"), MassUnit.SHORT_TON).tonnes());
                got.put("kg", Mass.of(number(in, "lb"), MassUnit.POUND).kilograms());
            }
            case "units grade_pct,price_usd_per_mtu_REO" -> metricTonneUnits(in, got);
            case "treo ppm_element" -> treo(in, got);
            case "distribution distribution_pct" -> distribution(in, got);
            case "mass-balance grade_pct,tonnes" ->
                got.put(
                        "contained_t",
                        ContainedMass.of(tonnes(in, "tonnes"), percent(in, "grade_pct"))
                                .tonnes());
            case "mass-balance TREO_pct,TREO_t" ->
                got.put(
                        "product_t",
                        ContainedMass.product(tonnes(in, "TREO_t"), percent(in, "TREO_pct"))
                                .tonnes());
            case "mass-balance NdPr_t,TREO_t" ->
                got.put(
                        "share",
                        tonnes(in, "NdPr_t").ratioTo(tonnes(in, "TREO_t")).orElseThrow());
            case "stoichiometry formula" -> stoichiometry(in, expected, got);
            case "stoichiometry reaction" -> reaction(in, expected, got);
            case "uncertainty element,u_Nd,u_O" -> uncertainty(in, got);
            case "uncertainty element,new,old" -> revision(in, got);
            case "aggregation pct,t" -> weightedGrade(in, got);
            case "aggregation policy,ppm" -> belowDetection(in, got);
            case "basket distribution_pct,price_usd_per_kg",
                    "basket basket_usd_per_kg,grade_pct",
                    "basket TREO_pct,basket_usd_per_kg_REO,payability",
                    "basket revenue",
                    "value-chain kg_oxide_per_kg_metal,metal_cny_per_kg,oxide_cny_per_kg",
                    "value-chain kg_oxide_per_kg_metal,metal_cny_per_kg,oxide_cny_per_kg,yield",
                    "value-chain high,low,unit",
                    "value-chain domestic_usd,fob_usd",
                    "units cny_per_t,cny_per_usd,quote_includes_vat,vat_rate" -> MarketSolvers.solve(topic, in, got);
            default -> amounts(topic, in, expected, got);
        }
    }

    private static void factor(JsonNode in, Map<String, Object> got) {
        AtomicWeights stated = revised(in.get("atomic_weights"));
        OxideFactor factor = Oxide.of(in.get("oxide").asString()).factor(stated);
        got.put("factor", factor.elementToOxide());
        got.put("factor_4dp", Math.round(factor.elementToOxide() * 1e4) / 1e4);
    }

    private static void ppm(JsonNode in, Map<String, Object> got) {
        MassFraction fraction = MassFraction.ofPpm(number(in, "ppm"));
        got.put("percent", fraction.percent());
        got.put("g_per_t", fraction.in(FractionUnit.G_PER_TONNE));
        got.put("kg_per_t", fraction.in(FractionUnit.KG_PER_TONNE));
    }

    private static void metricTonneUnits(JsonNode in, Map<String, Object> got) {
        double perUnit = number(in, "price_usd_per_mtu_REO");
        Mass contained = percent(in, "grade_pct").of(Mass.ofTonnes(1));
        got.put("usd_per_t_product", perUnit * contained.in(MassUnit.METRIC_TONNE_UNIT));
        got.put(
                "usd_per_kg_REO",
                perUnit / Mass.of(1, MassUnit.METRIC_TONNE_UNIT).kilograms());
    }

    private static void treo(JsonNode in, Map<String, Object> got) {
        Map<Element, Measurement> values = new LinkedHashMap<>();
        in.get("ppm_element")
                .properties()
                .forEach(e -> values.put(Element.ofSymbol(e.getKey()), measured(e.getValue())));
        Assay assay = assay(AnalyteBasis.ELEMENT, FractionUnit.PPM, Whole.SAMPLE, values);
        RareEarthContent oxides = AssayConversion.convert(assay, Basis.REO, WEIGHTS, DetectionPolicy.ZERO);
        RareEarthContent elements = AssayConversion.convert(assay, Basis.ELEMENT, WEIGHTS, DetectionPolicy.ZERO);
        got.put("TREE_ppm", elements.total(TREO).fraction() * 1e6);
        got.put("TREO_ppm", oxides.total(TREO).fraction() * 1e6);
        got.put("TREO_excl_Y_ppm", oxides.total(TotalScope.LANTHANIDES).fraction() * 1e6);
        for (String scheme : List.of("usgs", "eu")) {
            GroupShares shares = GroupShares.of(oxides, DATA.groupScheme(scheme), TREO);
            shares.fractions()
                    .forEach((group, fraction) ->
                            got.put(group.replace("REE", "REO") + "_" + scheme + "_ppm", fraction * 1e6));
            got.put("HREO_over_TREO_" + scheme, shares.share("HREE").orElseThrow());
        }
        got.put("NdPr_over_TREO", oxides.shareOf(RareEarths.NDPR, TREO).orElseThrow());
        got.put(
                "magnet4_over_TREO",
                GroupShares.of(oxides, DATA.groupScheme("magnet-four"), TREO)
                        .share("MAGNET")
                        .orElseThrow());
        got.put(
                "CREO_over_TREO",
                GroupShares.of(oxides, DATA.groupScheme("creo-doe-2011"), TREO)
                        .share("CREO")
                        .orElseThrow());
    }

    private static void distribution(JsonNode in, Map<String, Object> got) {
        Map<Element, Measurement> values = new LinkedHashMap<>();
        in.get("distribution_pct")
                .properties()
                .forEach(e -> values.put(Oxide.of(e.getKey()).element(), measured(e.getValue())));
        Assay assay = assay(AnalyteBasis.OXIDE, FractionUnit.PERCENT, Whole.TOTAL_RARE_EARTHS, values);
        RareEarthContent content = AssayConversion.convert(assay, Basis.REO, WEIGHTS, DetectionPolicy.ZERO);
        got.put("sum_pct", Closure.of(assay).sumPercent());
        got.put("unaccounted_pct", Closure.of(assay).unaccountedPercent());
        Normalised.of(content, TREO)
                .content()
                .fractions()
                .toMap()
                .forEach((element, share) -> got.put(Oxide.commercial(element) + "_normalised_pct", share * 100));
        got.put("NdPr_over_TREO_pct_as_published", content.sumOf(RareEarths.NDPR) * 100);
    }

    private static void stoichiometry(JsonNode in, JsonNode expected, Map<String, Object> got) {
        Formula formula = Formula.parse(in.get("formula").asString());
        for (String key : expected.propertyNames()) {
            if (key.equals("molar_mass")) {
                got.put(key, formula.molarMass(WEIGHTS));
            } else if (key.endsWith("_wt_pct")) {
                String what = key.substring(0, key.length() - "_wt_pct".length());
                got.put(
                        key,
                        100
                                * (what.contains("O")
                                        ? formula.oxideYield(Oxide.of(what), WEIGHTS)
                                        : formula.massFraction(Element.ofSymbol(what), WEIGHTS)));
            }
        }
    }

    private static void reaction(JsonNode in, JsonNode expected, Map<String, Object> got) {
        Reaction reaction = Reaction.parse(in.get("reaction").asString());
        for (String key : expected.propertyNames()) { // such as kg_Ca_per_kg_Dy
            String[] part = key.split("_", -1);
            got.put(key, reaction.kilogramsPerKilogram(Formula.parse(part[1]), Formula.parse(part[4]), WEIGHTS));
        }
    }

    private static void uncertainty(JsonNode in, Map<String, Object> got) {
        Element element = Element.ofSymbol(in.get("element").asString());
        AtomicWeights stated = WEIGHTS.revised(
                "stated",
                2021,
                Map.of(
                        element,
                        weight(WEIGHTS.weight(element), number(in, "u_" + element.symbol())),
                        Element.O,
                        weight(WEIGHTS.weight(Element.O), number(in, "u_O"))));
        got.put(
                "factor_std_like_bound",
                Oxide.commercial(element).factor(stated).uncertainty());
    }

    private static void revision(JsonNode in, Map<String, Object> got) {
        Element element = Element.ofSymbol(in.get("element").asString());
        for (String when : List.of("old", "new")) {
            AtomicWeights table = WEIGHTS.revised(when, 2024, Map.of(element, weight(number(in, when), 0.001)));
            got.put(when + "_factor", Oxide.commercial(element).factor(table).elementToOxide());
        }
    }

    private static void weightedGrade(JsonNode in, Map<String, Object> got) {
        List<Mass> masses = new ArrayList<>();
        List<MassFraction> grades = new ArrayList<>();
        in.get("t").forEach(t -> masses.add(Mass.ofTonnes(t.asDouble())));
        in.get("pct").forEach(p -> grades.add(MassFraction.ofPercent(p.asDouble())));
        got.put("grade_pct", Blend.grade(masses, grades).orElseThrow().percent());
    }

    private static void belowDetection(JsonNode in, Map<String, Object> got) {
        Map<String, Object> sums = new LinkedHashMap<>();
        for (JsonNode policy : in.get("policy")) {
            DetectionPolicy rule = DetectionPolicy.valueOf(
                    policy.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
            double sum = 0;
            for (JsonNode token : in.get("ppm")) {
                sum += Measurement.parse(token.asString()).value(rule).orElseThrow();
            }
            sums.put(policy.asString(), sum);
        }
        got.put("sum_ppm", sums);
    }

    /** Amounts such as Ce_ppm or Pr2O3_t to be stated as the oxides that are expected. */
    private static void amounts(String topic, JsonNode in, JsonNode expected, Map<String, Object> got) {
        if (!topic.equals("oxide-factor") && !topic.equals("oxide-basis")) {
            fail("no solver for topic " + topic + " with inputs " + in.propertyNames());
        }
        AtomicWeights weights = in.has("atomic_weights") ? revised(in.get("atomic_weights")) : WEIGHTS;
        for (Map.Entry<String, JsonNode> given : in.properties()) {
            if (given.getKey().equals("atomic_weights")) {
                continue;
            }
            String[] from = given.getKey().split("_", -1);
            Element element = Formula.parse(from[0]).atoms().toMap().keySet().stream()
                    .filter(e -> e != Element.O)
                    .findFirst()
                    .orElseThrow();
            Basis basis = from[0].equals(element.symbol()) ? Basis.ELEMENT : Basis.oxide(from[0]);
            BasisMass amount = BasisMass.of(Mass.ofTonnes(given.getValue().asDouble()), basis);
            for (String want : expected.propertyNames()) {
                String[] to = want.split("_", -1);
                if (to[1].equals(from[1]) && Oxide.of(to[0]).element() == element) {
                    got.put(
                            want,
                            BasisConversion.convert(amount, element, Basis.oxide(to[0]), weights)
                                    .mass()
                                    .tonnes());
                }
            }
        }
    }

    private static AtomicWeights revised(JsonNode stated) {
        Map<Element, AtomicWeight> weights = new LinkedHashMap<>();
        stated.properties().forEach(e -> {
            Element element = Element.ofSymbol(e.getKey());
            weights.put(element, weight(e.getValue().asDouble(), WEIGHTS.uncertainty(element)));
        });
        return WEIGHTS.revised("as stated", 2021, weights);
    }

    private static AtomicWeight weight(double value, double uncertainty) {
        return AtomicWeight.builder()
                .value(BigDecimal.valueOf(value))
                .uncertainty(BigDecimal.valueOf(uncertainty))
                .build();
    }

    private static Assay assay(AnalyteBasis basis, FractionUnit unit, Whole whole, Map<Element, Measurement> values) {
        return Assay.builder()
                .sampleId("example")
                .basis(basis)
                .unit(unit)
                .whole(whole)
                .part(AssayedPart.WHOLE)
                .measurements(values)
                .build();
    }

    private static Measurement measured(JsonNode number) {
        return Measurement.of(number.decimalValue());
    }

    private static double number(JsonNode in, String key) {
        return in.get(key).asDouble();
    }

    private static Mass tonnes(JsonNode in, String key) {
        return Mass.ofTonnes(number(in, key));
    }

    private static MassFraction percent(JsonNode in, String key) {
        return MassFraction.ofPercent(number(in, key));
    }
}
