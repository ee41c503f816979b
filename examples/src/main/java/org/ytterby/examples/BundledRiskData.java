// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.market.UnitPrice;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.compare.ElementRiskData;
import org.ytterby.risk.eu.EuPreset;
import org.ytterby.risk.eu.EuStage;
import org.ytterby.risk.eu.SourcingMixes;
import org.ytterby.risk.eu.TradeLevels;
import org.ytterby.risk.eu.WeightedMixes;
import org.ytterby.risk.geopol.GeoPolInput;
import org.ytterby.risk.geopol.ImportFlow;
import org.ytterby.risk.geopol.ImporterKind;
import org.ytterby.risk.usgs.Usgs2021Input;
import org.ytterby.risk.yale.YaleIndicator;
import org.ytterby.risk.yale.YaleSupplyRisk;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceTable;
import org.ytterby.supply.metric.GovernanceWeighting;
import org.ytterby.supply.metric.MissingGovernance;
import org.ytterby.supply.reliance.ImportShares;

/** What the bundled tables know of each rare earth, for the methods of criticality. */
final class BundledRiskData {

    private static final int SIX_YEAR = 2019;
    private static final int STABILITY_YEAR = 2022;
    private static final List<Element> MAGNET = List.of(Element.ND, Element.PR, Element.DY, Element.TB);

    private final ReferenceData data;
    private final GovernanceTable six;
    private final GovernanceTable stability;
    private final SupplyTable mines;
    private final SupplyTable magnetSeparation;
    private final EuPreset preset;
    private final TradeLevels trade;

    BundledRiskData(ReferenceData data, EuPreset preset, TradeLevels trade) {
        this.data = data;
        this.preset = preset;
        this.trade = trade;
        six = data.governance("WGI2020");
        stability = data.governance("WGI2023");
        mines = table("REE", Stage.MINING, "MCS2026", 2025);
        magnetSeparation = table("magnet REE (Nd+Pr+Dy+Tb)", Stage.SEPARATION, "IEA2025", 2024);
    }

    private SupplyTable table(String material, Stage stage, String edition, int year) {
        return SupplyTable.of(data.production().stream()
                .filter(f -> f.material().equals(material)
                        && f.stage() == stage
                        && f.measure() == SupplyMeasure.PRODUCTION
                        && f.year() == year
                        && f.edition().code().equals(edition))
                .toList());
    }

    List<ElementRiskData> elements() {
        return RareEarths.ALL.stream().map(this::element).toList();
    }

    private ElementRiskData element(Element element) {
        RiskIndicators known = new RiskIndicators(data, element);
        ElementRiskData.Builder result = ElementRiskData.builder().element(element);
        if (element == Element.PM) {
            return result.notes(known.notes()).build(); // not on the market: too short-lived
        }
        known.endUses();
        Optional<Interval> reliance = known.netImportReliance();
        euStages(known, result);
        result.substitutionEconomic(known.substitution(IndicatorMeasure.SUBSTITUTION_INDEX_ECONOMIC))
                .usgs2021(Usgs2021Input.builder()
                        .tradeExposure(reliance)
                        .notes(RiskNotes.none())
                        .build());
        reliance.ifPresent(part -> geoPol(known, part).ifPresent(result::geoPol));
        if (isMined(element)) {
            yale(known, result);
        }
        return result.notes(known.notes()).build();
    }

    /** Rare earths are mined together, except scandium, which is a by-product of other ores and not in the figures. */
    private static boolean isMined(Element element) {
        return element != Element.SC;
    }

    private void euStages(RiskIndicators known, ElementRiskData.Builder result) {
        EuStage.Builder common = EuStage.builder()
                .stage(Stage.SEPARATION)
                .recyclingInputRate(known.recyclingInputRate())
                .substitutionIndex(known.substitution(IndicatorMeasure.SUBSTITUTION_INDEX_SUPPLY))
                .importReliance(known.euImportReliance())
                .notes(RiskNotes.none());
        if (isMined(known.element())) {
            known.warn("mine production of rare earths together stands for the element");
            result.addEuStages(EuStage.builder()
                    .from(common.build())
                    .stage(Stage.MINING)
                    .worldMix(WeightedMixes.of(mines, six, SIX_YEAR, preset, trade))
                    .build());
            List<Indicator> shares = known.importShares(Region.EU, "Eurostat2025");
            common.sourcingMix(SourcingMixes.of(ImportShares.of(shares), six, SIX_YEAR, preset, trade));
        }
        if (MAGNET.contains(known.element())) {
            known.warn("separation of the four magnet rare earths together stands for the element");
            common.worldMix(WeightedMixes.of(magnetSeparation, six, SIX_YEAR, preset, trade));
        }
        result.addEuStages(common.build());
    }

    private Optional<GeoPolInput> geoPol(RiskIndicators known, Interval reliance) {
        List<Indicator> indicators = known.importShares(SupplyText.UNITED_STATES, "MCS2026");
        if (indicators.isEmpty() || !(reliance.lower() > 0)) {
            return Optional.empty();
        }
        List<ImportFlow> flows = new ArrayList<>();
        double imports = 0;
        for (Map.Entry<Supplier, Double> share :
                ImportShares.of(indicators).shares().entrySet()) {
            flows.add(ImportFlow.of(share.getKey(), share.getValue()));
            imports += share.getValue();
        }
        known.assume("domestic production from net import reliance, as if nothing was exported");
        GeoPolInput.Builder input = GeoPolInput.builder()
                .importer("US")
                .kind(ImporterKind.COUNTRY)
                .addMembers(Country.US)
                .material(known.element().symbol())
                .year(2025)
                .flows(flows)
                .domesticProduction(Interval.of(
                        imports * (1 - reliance.upper()) / reliance.upper(),
                        imports * (1 - reliance.lower()) / reliance.lower()))
                .price(price(known))
                .notes(RiskNotes.none());
        if (isMined(known.element())) {
            mines.amounts().forEach((supplier, amount) -> input.putWorldProduction(supplier, amount.lower()));
        }
        stability.scores().stream()
                .filter(s -> s.year() == STABILITY_YEAR && s.dimension() == GovernanceDimension.PV)
                .forEach(s -> input.putGovernance(s.country(), GovernanceScaling.RISK_0_TO_1.risk(s.estimate())));
        return Optional.of(input.build());
    }

    /** The latest price of the oxide in one edition. */
    private Optional<Interval> price(RiskIndicators known) {
        Optional<UnitPrice> latest = data.market().prices().stream()
                .filter(p -> p.edition().filter(e -> e.code().equals("MCS2026")).isPresent()
                        && p.commodity().form() == Form.OXIDE
                        && p.commodity().basis().equals(Basis.REO)
                        && p.commodity().elements().equals(java.util.Set.of(known.element())))
                .max(Comparator.comparing(p -> p.period().toString()));
        latest.ifPresent(p -> known.assume("price of the oxide in USD/kg, " + p.period() + ", "
                + p.edition().orElseThrow().label() + ": "
                + p.evidence().confidence().label()));
        return latest.map(UnitPrice::amount);
    }

    private void yale(RiskIndicators known, ElementRiskData.Builder result) {
        Interval hhi = mines.concentration().orElseThrow().hhi().times(10_000);
        result.putYaleIndicators(
                YaleIndicator.SUPPLY_CONCENTRATION,
                Interval.of(
                        YaleSupplyRisk.supplyConcentration(hhi.lower()),
                        YaleSupplyRisk.supplyConcentration(Math.min(10_000, hhi.upper()))));
        known.assume("political stability of the mines, weighted with production, as a score from 0 to 100");
        GovernanceWeighting.of(
                        mines,
                        stability,
                        STABILITY_YEAR,
                        Optional.of(GovernanceDimension.PV),
                        GovernanceScaling.RISK_0_TO_1,
                        MissingGovernance.BOUNDS,
                        Map.of())
                .ifPresent(weighted -> result.putYaleIndicators(
                        YaleIndicator.POLITICAL_STABILITY,
                        Interval.of(
                                100 * weighted.meanRisk().lower(),
                                Math.min(100, 100 * weighted.meanRisk().upper()))));
    }
}
