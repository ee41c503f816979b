// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ytterby.risk.RiskFactor;
import org.ytterby.risk.RiskMethod;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.RiskScore;
import org.ytterby.risk.eu.EuEconomicImportance;
import org.ytterby.risk.eu.EuSupplyAssessment;
import org.ytterby.risk.geopol.GeoPolResult;
import org.ytterby.risk.geopol.GeoPolScoring;
import org.ytterby.risk.usgs.Usgs2021;
import org.ytterby.risk.usgs.Usgs2021Input;
import org.ytterby.risk.usgs.Usgs2025;
import org.ytterby.risk.yale.YaleHorizon;
import org.ytterby.risk.yale.YaleSupplyRisk;
import org.ytterby.risk.yale.YaleWeights;

/** Every method on the data of one element. */
final class ElementMethods {

    private final ElementRiskData data;
    private final ComparisonPreset preset;

    ElementMethods(ElementRiskData data, ComparisonPreset preset) {
        this.data = data;
        this.preset = preset;
    }

    Map<RiskMethod, RiskScore> scores() {
        ImmutableMap.Builder<RiskMethod, RiskScore> scores = ImmutableMap.builder();
        scores.put(RiskMethod.EU_SUPPLY_RISK, supplyRisk());
        scores.put(RiskMethod.EU_ECONOMIC_IMPORTANCE, importance());
        geoPol(scores);
        scores.put(
                RiskMethod.USGS_2021,
                Usgs2021.of(
                        data.usgs2021()
                                .orElseGet(() -> Usgs2021Input.builder()
                                        .notes(RiskNotes.none())
                                        .build()),
                        preset.usgs2021()));
        scores.put(RiskMethod.USGS_2025, Usgs2025.of(data.scenarios(), preset.usgs2025()));
        scores.put(RiskMethod.YALE_SUPPLY_RISK, yale(RiskMethod.YALE_SUPPLY_RISK, YaleHorizon.MEDIUM_TERM));
        scores.put(RiskMethod.YALE_GEOPOLITICAL, yale(RiskMethod.YALE_GEOPOLITICAL, YaleHorizon.GEOPOLITICAL_ALONE));
        return ImmutableMap.copyOf(Maps.transformValues(
                scores.buildOrThrow(),
                score -> RiskScore.builder()
                        .from(score)
                        .notes(data.notes().and(score.notes()))
                        .build()));
    }

    private RiskScore supplyRisk() {
        return data.euStages().isEmpty()
                ? missing(
                        RiskMethod.EU_SUPPLY_RISK,
                        preset.eu().name(),
                        RiskFactor.WORLD_MIX,
                        RiskFactor.SOURCING_MIX,
                        RiskFactor.RECYCLING_INPUT_RATE,
                        RiskFactor.SUBSTITUTION_SUPPLY)
                : EuSupplyAssessment.of(data.euStages(), preset.eu()).score();
    }

    private RiskScore importance() {
        if (data.largestValueAdded().isEmpty() || data.sectorUses().isEmpty()) {
            return data.substitutionEconomic().isPresent()
                    ? missing(RiskMethod.EU_ECONOMIC_IMPORTANCE, preset.eu().name(), RiskFactor.SECTOR_USES)
                    : missing(
                            RiskMethod.EU_ECONOMIC_IMPORTANCE,
                            preset.eu().name(),
                            RiskFactor.SECTOR_USES,
                            RiskFactor.SUBSTITUTION_ECONOMIC);
        }
        return EuEconomicImportance.of(
                data.sectorUses(), data.largestValueAdded().getAsDouble(), data.substitutionEconomic(), preset.eu());
    }

    private void geoPol(ImmutableMap.Builder<RiskMethod, RiskScore> scores) {
        if (data.geoPol().isPresent()) {
            GeoPolResult result = GeoPolScoring.of(data.geoPol().orElseThrow(), preset.geoPol());
            scores.put(RiskMethod.GEOPOLRISK_SCORE, result.score());
            scores.put(RiskMethod.GEOPOLRISK_MIDPOINT, result.midpoint());
            scores.put(RiskMethod.GEOPOLRISK_FACTOR, result.factor());
            return;
        }
        for (RiskMethod method :
                List.of(RiskMethod.GEOPOLRISK_SCORE, RiskMethod.GEOPOLRISK_MIDPOINT, RiskMethod.GEOPOLRISK_FACTOR)) {
            scores.put(
                    method,
                    missing(method, preset.geoPol().name(), RiskFactor.WORLD_CONCENTRATION, RiskFactor.IMPORTS));
        }
    }

    private RiskScore yale(RiskMethod method, YaleHorizon horizon) {
        return preset.yaleWeights()
                .map((YaleWeights weights) -> YaleSupplyRisk.of(data.yaleIndicators(), weights, horizon))
                .orElseGet(() -> missing(method, "yale", RiskFactor.WEIGHTS));
    }

    private static RiskScore missing(RiskMethod method, String preset, RiskFactor... factors) {
        return RiskScore.notComputable(method, preset, Set.of(factors), RiskNotes.none());
    }
}
