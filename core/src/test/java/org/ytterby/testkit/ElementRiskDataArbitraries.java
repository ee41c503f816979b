// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;
import org.ytterby.risk.compare.ElementRiskData;
import org.ytterby.risk.eu.SectorUse;
import org.ytterby.risk.yale.YaleIndicator;

/** Any {@link ElementRiskData}. */
public final class ElementRiskDataArbitraries extends TypeProvider<ElementRiskData> {

    /** Creates the provider. */
    public ElementRiskDataArbitraries() {
        super(ElementRiskData.class);
    }

    @Override
    public ElementRiskData example() {
        return ElementRiskData.builder()
                .element(Element.ND)
                .addEuStages(new EuStageArbitraries().example())
                .addSectorUses(new SectorUse("C28 machinery", 1, 91_000))
                .largestValueAdded(182_000)
                .substitutionEconomic(Interval.exactly(0.9))
                .geoPol(new GeoPolInputArbitraries().example())
                .usgs2021(new Usgs2021InputArbitraries().example())
                .addScenarios(new DisruptionScenarioArbitraries().example())
                .putYaleIndicators(YaleIndicator.SUPPLY_CONCENTRATION, Interval.exactly(88))
                .putYaleIndicators(YaleIndicator.POLITICAL_STABILITY, Interval.exactly(60))
                .notes(RiskNotes.builder().addAssumptions("oxide content").build())
                .build();
    }

    @Override
    public Arbitrary<ElementRiskData> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Element.LA, Element.ND, Element.EU, Element.DY, Element.Y),
                        new EuStageArbitraries().arbitrary().list().ofMaxSize(1),
                        new GeoPolInputArbitraries().arbitrary().optional(),
                        new Usgs2021InputArbitraries().arbitrary().optional(),
                        new DisruptionScenarioArbitraries().arbitrary().list().ofMaxSize(1),
                        Arbitraries.maps(
                                Arbitraries.of(YaleIndicator.class),
                                EuStageArbitraries.fractions().map(x -> Interval.of(100 * x.lower(), 100 * x.upper()))),
                        EuStageArbitraries.fractions().optional())
                .as((element, stages, geoPol, usgs, scenarios, yale, index) -> ElementRiskData.builder()
                        .element(element)
                        .euStages(stages)
                        .sectorUses(List.of(new SectorUse("C28 machinery", 1, 91_000)))
                        .largestValueAdded(182_000)
                        .substitutionEconomic(index)
                        .geoPol(geoPol)
                        .usgs2021(usgs)
                        .scenarios(scenarios)
                        .yaleIndicators(yale)
                        .notes(RiskNotes.none())
                        .build());
    }
}
