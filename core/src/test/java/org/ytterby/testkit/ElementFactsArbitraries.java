// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.ElementFacts;
import org.ytterby.element.Oxide;

/** Any {@link ElementFacts}. */
public final class ElementFactsArbitraries extends TypeProvider<ElementFacts> {

    /** Creates the provider. */
    public ElementFactsArbitraries() {
        super(ElementFacts.class);
    }

    @Override
    public ElementFacts example() {
        return ElementFacts.builder()
                .element(Element.CE)
                .usualOxide(Oxide.of("CeO2"))
                .addOtherOxides(Oxide.of("Ce2O3"))
                .crustMilligramsPerKilogram(66.5)
                .bulkCrustPpm(43)
                .upperCrustPpm(63)
                .densityGramsPerCubicCentimetre(6.77)
                .meltingPointCelsius(799)
                .radioactivity("none")
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }

    @Override
    public Arbitrary<ElementFacts> arbitrary() {
        return Arbitraries.of(Element.class)
                .filter(element -> element != Element.O)
                .map(element -> ElementFacts.builder()
                        .element(element)
                        .addOtherOxides(Oxide.of(element, 1, 1), Oxide.of(element, 2, 3))
                        .evidence(CiaawWeights.CIAAW_2021.evidence())
                        .build());
    }
}
