// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.risk.geopol.CopperReference;
import org.ytterby.risk.geopol.EmptyTrade;
import org.ytterby.risk.geopol.GeoPolRisk;
import org.ytterby.supply.flow.FlowMeasure;
import org.ytterby.supply.flow.ImportSources;
import org.ytterby.supply.flow.SourceAmount;
import org.ytterby.supply.flow.TradeArea;
import org.ytterby.supply.flow.TradeFlows;
import org.ytterby.supply.flow.UnitValuePolicy;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScaling;
import org.ytterby.supply.governance.GovernanceTable;

/** GeoPolRisk of importers and years in turn, from sums: score, price, midpoint and characterisation factor. */
final class TradeScores {

    private static final double WORLD_CONCENTRATION = 0.5;
    private static final double DOMESTIC_TONNES = 100;

    private final TradeFlows flows;
    private final GovernanceTable governance = ReferenceData.bundled().governance("WGI2023");
    private final CopperReference copper = CopperReference.oecd2017To2021();
    private final TradeArea[] importers;

    TradeScores(TradeFlows flows) {
        this.flows = flows;
        this.importers = flows.importers(SyntheticTrade.rareEarths().name(), SyntheticTrade.FIRST_YEAR)
                .toArray(new TradeArea[0]);
    }

    /** Adds up as many factors and concentrations of sources. */
    double sum(int scores) {
        double sum = 0;
        for (int i = 0; i < scores; i++) {
            int year = SyntheticTrade.FIRST_YEAR + i % SyntheticTrade.YEARS;
            ImportSources imports =
                    flows.imports(SyntheticTrade.rareEarths().name(), Set.of(importers[i % importers.length]), year);
            sum += factor(imports, year) + imports.hhi(FlowMeasure.QUANTITY).orElse(0);
        }
        return sum;
    }

    private double factor(ImportSources imports, int year) {
        List<SourceAmount> sources = imports.sources();
        double[] tonnes = new double[sources.size()];
        double[] risks = new double[sources.size()];
        for (int i = 0; i < tonnes.length; i++) {
            tonnes[i] = sources.get(i).amount().quantityTonnes();
            risks[i] = risk(sources.get(i).exporter(), year);
        }
        double score = GeoPolRisk.score(tonnes, risks, DOMESTIC_TONNES, WORLD_CONCENTRATION, EmptyTrade.ZERO)
                .orElseThrow();
        OptionalDouble price = imports.total().unitValue(UnitValuePolicy.WEIGHED_ROWS);
        return GeoPolRisk.characterisationFactor(GeoPolRisk.midpoint(score, price.orElse(0)), copper);
    }

    private double risk(TradeArea exporter, int year) {
        return exporter.country()
                .flatMap(country -> governance.score(country, year, GovernanceDimension.PV))
                .map(score -> GovernanceScaling.RISK_0_TO_1.risk(score.estimate()))
                .orElse(0.5);
    }
}
