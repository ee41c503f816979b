// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.geopol.CopperChoice;
import org.ytterby.risk.geopol.CopperReference;
import org.ytterby.risk.geopol.EmptyTrade;
import org.ytterby.risk.geopol.GeoPolPreset;
import org.ytterby.risk.geopol.GeoPolRisk;
import org.ytterby.risk.geopol.MissingTrade;
import org.ytterby.risk.geopol.ZeroGovernance;
import org.ytterby.supply.flow.ImportSources;
import org.ytterby.supply.flow.SourceAmount;
import org.ytterby.supply.flow.TradeAmount;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeFlows;
import org.ytterby.supply.flow.UnitValuePolicy;
import org.ytterby.supply.metric.MissingGovernance;

/** The numbers of one line of the table; those that cannot be computed are empty, and what is not known makes bounds. */
record GeoPolRiskRow(
        OptionalDouble hhi,
        Optional<Interval> importRisk,
        Optional<Interval> score,
        OptionalDouble price,
        Optional<Interval> cf) {

    private static final String COPPER = "Copper";

    /** What all lines are computed from. */
    record Inputs(TradeFlows trade, GovernanceFile governance, ProductionFile production, GeoPolPreset preset) {}

    static GeoPolRiskRow of(Inputs inputs, String material, Set<TradeArea> importer, int year) {
        GeoPolRiskRow row = withoutFactor(inputs, material, importer, year);
        Optional<CopperReference> copper = inputs.preset().copperChoice() == CopperChoice.CONSTANT
                ? Optional.of(CopperReference.oecd2017To2021())
                : copper(inputs, importer, year);
        if (row.score.isEmpty() || row.price.isEmpty() || copper.isEmpty()) {
            return row;
        }
        double price = row.price.getAsDouble();
        Interval factor = Interval.of(
                factor(row.score.get().lower(), price, copper.get()),
                factor(row.score.get().upper(), price, copper.get()));
        return new GeoPolRiskRow(row.hhi, row.importRisk, row.score, row.price, Optional.of(factor));
    }

    private static double factor(double score, double price, CopperReference copper) {
        return GeoPolRisk.characterisationFactor(GeoPolRisk.midpoint(score, price), copper);
    }

    /** The midpoint of copper of the same importer and year, if the map names copper and the result has no bounds. */
    private static Optional<CopperReference> copper(Inputs inputs, Set<TradeArea> importer, int year) {
        GeoPolRiskRow row = withoutFactor(inputs, COPPER, importer, year);
        return row.score
                .filter(score -> score.isPoint() && score.lower() > 0 && row.price.orElse(0) > 0)
                .map(score -> new CopperReference(
                        GeoPolRisk.midpoint(score.lower(), row.price.getAsDouble()), "the same importer and year"));
    }

    private static GeoPolRiskRow withoutFactor(Inputs inputs, String material, Set<TradeArea> importer, int year) {
        GeoPolPreset preset = inputs.preset();
        ImportSources imports = inputs.trade().imports(material, importer, year);
        OptionalDouble hhi = inputs.production().concentration(material, year, preset.productionRounding());
        double domestic = inputs.production().tonnes(material, year, importer);
        OptionalDouble low = risk(inputs, imports, domestic, 0);
        OptionalDouble high = risk(inputs, imports, domestic, 1);
        Optional<Interval> risk = low.isPresent() && high.isPresent()
                ? Optional.of(Interval.of(low.getAsDouble(), high.getAsDouble()))
                : Optional.empty();
        Optional<Interval> score = hhi.isEmpty()
                ? Optional.empty()
                : risk.map(known -> Interval.of(
                        GeoPolRisk.score(hhi.getAsDouble(), known.lower()),
                        GeoPolRisk.score(hhi.getAsDouble(), known.upper())));
        return new GeoPolRiskRow(hhi, risk, score, price(imports.total(), preset), Optional.empty());
    }

    private static OptionalDouble price(TradeAmount total, GeoPolPreset preset) {
        OptionalDouble price = total.unitValue(
                preset.missingTrade() == MissingTrade.ZERO ? UnitValuePolicy.ALL_ROWS : UnitValuePolicy.WEIGHED_ROWS);
        return price.isEmpty() && preset.emptyTrade() == EmptyTrade.ZERO ? OptionalDouble.of(0) : price;
    }

    /** The import risk, where what is not known is taken as the best or the worst unless the preset says otherwise. */
    private static OptionalDouble risk(Inputs inputs, ImportSources imports, double domestic, double unknown) {
        List<SourceAmount> sources = imports.sources();
        double[] tonnes = new double[sources.size()];
        double[] risks = new double[sources.size()];
        for (int i = 0; i < tonnes.length; i++) {
            tonnes[i] = sources.get(i).amount().quantityTonnes();
            risks[i] = risk(inputs, sources.get(i).exporter(), imports, unknown);
        }
        return GeoPolRisk.importRisk(
                GeoPolRisk.weightedImports(tonnes, risks),
                imports.total().quantityTonnes(),
                domestic,
                inputs.preset().emptyTrade());
    }

    private static double risk(Inputs inputs, TradeArea exporter, ImportSources imports, double unknown) {
        if (imports.importers().contains(exporter)) {
            return 0;
        }
        OptionalDouble known = inputs.governance().risk(exporter, imports.year());
        boolean none = known.isEmpty()
                || (known.getAsDouble() == 0 && inputs.preset().zeroGovernance() == ZeroGovernance.AS_MISSING);
        if (!none) {
            return known.getAsDouble();
        }
        return inputs.preset().missingGovernance() == MissingGovernance.HALF ? 0.5 : unknown;
    }
}
