// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2021;
import static org.ytterby.testkit.CiaawWeights.CIAAW_2024;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Interval;

class AtomicWeightsTest {

    @Test
    void theRevisionOf2024MovesThreeWeights() {
        assertThat(CIAAW_2021.weight(Element.GD)).isEqualTo(157.25);
        assertThat(CIAAW_2024.weight(Element.GD)).isEqualTo(157.249);
        assertThat(CIAAW_2024.uncertainty(Element.GD)).isEqualTo(0.002);
        assertThat(CIAAW_2024.weight(Element.ND)).isEqualTo(CIAAW_2021.weight(Element.ND));
        assertThat(CIAAW_2024.name()).isEqualTo("CIAAW 2024");
        assertThat(CIAAW_2024.year()).isEqualTo(2024);
        assertThat(CIAAW_2024.weights()).hasSize(84);
    }

    @Test
    void refusesWeightsOutOfRange() {
        assertThatThrownBy(() -> AtomicWeight.of("0", "0")).hasMessage("value must be above 0 but was 0");
        assertThatThrownBy(() -> AtomicWeight.of("1", "-1")).hasMessage("uncertainty must be at least 0 but was -1");
        assertThatThrownBy(() -> AtomicWeight.builder()
                        .value(new BigDecimal("1"))
                        .uncertainty(BigDecimal.ZERO)
                        .interval(Interval.of(2, 3))
                        .build())
                .hasMessageContaining("interval must come within 0 of 1");
        assertThatThrownBy(
                        () -> AtomicWeights.builder().from(CIAAW_2021).name(" ").build())
                .hasMessageContaining("name must not be blank");
        assertThatThrownBy(() ->
                        AtomicWeights.builder().from(CIAAW_2021).year(1899).build())
                .hasMessageContaining("year must be in [1900, 2200]");
    }

    @Test
    void factsBelongToTheirElement() {
        ElementFacts.Builder facts = ElementFacts.builder().element(Element.ND).evidence(CIAAW_2021.evidence());
        assertThatThrownBy(() -> facts.usualOxide(Oxide.of("CeO2")).build())
                .hasMessage("usualOxide must be of Nd but was CeO2");
        assertThatThrownBy(() -> base().addOtherOxides(Oxide.of("CeO2")).build())
                .hasMessage("otherOxides must be of Nd but was CeO2");
        assertThatThrownBy(() -> base().meltingPointCelsius(-300).build())
                .hasMessage("meltingPointCelsius must be at least -273.15 but was -300.0");
        assertThatThrownBy(() -> base().crustMilligramsPerKilogram(0).build()).hasMessageContaining("crust");
        assertThatThrownBy(() -> base().bulkCrustPpm(0).build()).hasMessageContaining("bulkCrustPpm");
        assertThatThrownBy(() -> base().upperCrustPpm(0).build()).hasMessageContaining("upperCrustPpm");
        assertThatThrownBy(() -> base().densityGramsPerCubicCentimetre(0).build())
                .hasMessageContaining("density");
        assertThatThrownBy(() -> base().meltingPointCelsius(Double.NaN).build()).hasMessageContaining("meltingPoint");
    }

    private static ElementFacts.Builder base() {
        return ElementFacts.builder().element(Element.ND).evidence(CIAAW_2021.evidence());
    }
}
