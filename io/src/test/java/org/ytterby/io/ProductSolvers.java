// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.element.Oxide;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.product.CompositionRange;
import org.ytterby.product.bom.BillLine;
import org.ytterby.product.bom.BillOfMaterials;
import org.ytterby.product.bom.Explosion;
import org.ytterby.product.bom.OxideDemand;
import org.ytterby.product.bom.ProductionYields;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.product.magnet.DeratedProperties;
import org.ytterby.product.magnet.Derating;
import org.ytterby.product.magnet.GradeName;
import org.ytterby.product.magnet.MagnetCatalogue;
import org.ytterby.product.magnet.MagnetProperties;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.product.magnet.PhysicalBounds;
import org.ytterby.product.magnet.RangePolicy;
import org.ytterby.product.magnet.TemperatureCoefficients;
import org.ytterby.quantity.Interval;
import tools.jackson.databind.JsonNode;

/** Works the examples of magnets and bills of materials by the library, found by topic and input keys. */
final class ProductSolvers {

    /** The topics worked here. */
    static final Set<String> TOPICS = Set.of("magnet", "magnet-demand", "wind");

    private static final AtomicWeights WEIGHTS = ReferenceData.bundled().atomicWeights(2021);
    private static final MagnetCatalogue MAGNETS =
            ReferenceData.bundled().products().magnets();

    private ProductSolvers() {}

    static void solve(String topic, JsonNode in, Map<String, Object> got) {
        Set<String> keys = new TreeSet<>(in.propertyNames());
        switch (topic + " " + String.join(",", keys)) {
            case "magnet-demand magnet_kg,metal_to_magnet_yield,oxide_to_metal_yield,wt_fraction" -> demand(in, got);
            case "magnet-demand Nd_wt,magnet_kg,metal_to_magnet_yield,oxide_to_metal_yield,swarf_recycled_fraction_to_oxide" ->
                swarf(in, got);
            case "magnet-demand Nd,Pr,yield" -> metal(in, got);
            case "wind Dy,Nd,Pr,Tb" -> perMegawatt(in, got);
            case "magnet MGOe" -> {
                MagneticUnit unit = MagneticUnit.MEGAGAUSS_OERSTED;
                got.put("kJ_per_m3", unit.convert(number(in, "MGOe"), MagneticUnit.KILOJOULE_PER_CUBIC_METRE));
                got.put("factor", unit.factorTo(MagneticUnit.KILOJOULE_PER_CUBIC_METRE));
            }
            case "magnet kG,kOe" -> {
                got.put(
                        "kA_per_m",
                        MagneticUnit.KILOOERSTED.convert(number(in, "kOe"), MagneticUnit.KILOAMPERE_PER_METRE));
                got.put("T", MagneticUnit.KILOGAUSS.convert(number(in, "kG"), MagneticUnit.TESLA));
            }
            case "magnet Br20_T,Hcj20_kA_m,T_C,alpha_pct_per_C,beta_pct_per_C" -> derating(in, got);
            case "magnet Br_T,mu_r" ->
                got.put("BHmax_kJ_m3", PhysicalBounds.energyProduct(number(in, "Br_T"), number(in, "mu_r")));
            case "magnet grades" -> grades(in, got);
            case "magnet grade,range_MGOe" -> {
                JsonNode range = in.get("range_MGOe");
                Interval kilojoules = MagneticRange.between(
                                range.get(0).asDouble(), range.get(1).asDouble(), MagneticUnit.MEGAGAUSS_OERSTED)
                        .in(MagneticUnit.KILOJOULE_PER_CUBIC_METRE);
                got.put("range_kJ_m3", List.of(kilojoules.lower(), kilojoules.upper()));
            }
            default -> fail("no solver for " + topic + " with " + keys);
        }
    }

    private static void demand(JsonNode in, Map<String, Object> got) {
        Map<Element, Double> fractions = elements(in.get("wt_fraction"));
        OxideDemand demand = OxideDemand.of(
                magnets(number(in, "magnet_kg"), fractions),
                ProductionYields.of(number(in, "oxide_to_metal_yield"), number(in, "metal_to_magnet_yield")),
                WEIGHTS);
        demand.net()
                .forEach((element, kilograms) -> got.put(
                        Oxide.commercial(element) + "_kg", kilograms.typical().orElseThrow()));
    }

    private static void swarf(JsonNode in, Map<String, Object> got) {
        ProductionYields yields = ProductionYields.builder()
                .from(ProductionYields.of(number(in, "oxide_to_metal_yield"), number(in, "metal_to_magnet_yield")))
                .swarfToOxide(QuantityRange.exactly(number(in, "swarf_recycled_fraction_to_oxide")))
                .build();
        OxideDemand demand = OxideDemand.of(
                magnets(number(in, "magnet_kg"), Map.of(Element.ND, number(in, "Nd_wt"))), yields, WEIGHTS);
        got.put("gross_Nd2O3_kg", typical(demand.gross()));
        got.put("returned_Nd2O3_kg", typical(demand.returned()));
        got.put("net_Nd2O3_kg", typical(demand.net()));
    }

    private static void metal(JsonNode in, Map<String, Object> got) {
        Map<Element, Double> fractions = Map.of(Element.ND, number(in, "Nd"), Element.PR, number(in, "Pr"));
        OxideDemand demand =
                OxideDemand.of(magnets(1, fractions), ProductionYields.of(number(in, "yield"), 1), WEIGHTS);
        got.put("kg_oxide", typical(demand.net()));
    }

    private static void perMegawatt(JsonNode in, Map<String, Object> got) {
        BillOfMaterials.Builder bill =
                BillOfMaterials.builder().product("generator").per("MW");
        elements(in)
                .forEach((element, kilograms) -> bill.addLines(
                        BillLine.contained(element.symbol(), QuantityRange.exactly(kilograms), Set.of(element))));
        Explosion content = Explosion.of(bill.build(), 1);
        got.put("total_kg_per_MW", typical(content.kilograms()));
        got.put(
                "REO_kg_per_MW",
                typical(OxideDemand.of(content, ProductionYields.of(1, 1), WEIGHTS)
                        .net()));
    }

    private static void derating(JsonNode in, Map<String, Object> got) {
        MagnetProperties at20 = MagnetProperties.builder()
                .remanence(MagneticRange.exactly(number(in, "Br20_T"), MagneticUnit.TESLA))
                .intrinsicCoercivity(MagneticRange.exactly(number(in, "Hcj20_kA_m"), MagneticUnit.KILOAMPERE_PER_METRE))
                .temperature(TemperatureCoefficients.builder()
                        .remanencePercentPerCelsius(Interval.exactly(number(in, "alpha_pct_per_C")))
                        .coercivityPercentPerCelsius(Interval.exactly(number(in, "beta_pct_per_C")))
                        .validCelsius(Interval.of(20, number(in, "T_C")))
                        .build())
                .build();
        DeratedProperties hot = Derating.at(at20, number(in, "T_C"), RangePolicy.REFUSE);
        got.put("Br_T", hot.remanence().orElseThrow().bounds().lower());
        got.put("Hcj_kA_m", hot.intrinsicCoercivity().orElseThrow().bounds().lower());
    }

    private static void grades(JsonNode in, Map<String, Object> got) {
        List<Object> parsed = new ArrayList<>();
        List<Object> celsius = new ArrayList<>();
        in.get("grades").forEach(text -> {
            GradeName name = GradeName.parse(text.asString());
            parsed.add(List.of(String.valueOf(name.energyClass()), name.suffix().letters()));
            celsius.add(MAGNETS.rule(name).orElseThrow().guideCelsius().orElseThrow());
        });
        got.put("parsed", parsed);
        got.put("max_temp_C", celsius);
    }

    private static Explosion magnets(double kilograms, Map<Element, Double> fractions) {
        return Explosion.of(
                BillOfMaterials.builder()
                        .product("magnets")
                        .per("lot")
                        .addLines(BillLine.material(
                                "magnets",
                                QuantityRange.exactly(kilograms),
                                "magnet",
                                CompositionRange.of(Composition.partial(fractions))))
                        .build(),
                1);
    }

    private static double typical(Map<Element, QuantityRange> amounts) {
        return amounts.values().stream()
                .mapToDouble(amount -> amount.typical().orElseThrow())
                .sum();
    }

    private static Map<Element, Double> elements(JsonNode node) {
        Map<Element, Double> elements = new LinkedHashMap<>();
        node.properties()
                .forEach(e ->
                        elements.put(Element.ofSymbol(e.getKey()), e.getValue().asDouble()));
        return elements;
    }

    private static double number(JsonNode in, String key) {
        return in.get(key).asDouble();
    }
}
