// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;
import org.ytterby.testkit.DepositArbitraries;

class DepositTest {

    private static final Deposit FULL = new DepositArbitraries().example();

    @Test
    void figuresComeWithTheirEvidence() {
        assertThatThrownBy(() -> Deposit.builder()
                        .from(FULL)
                        .distributionEvidence(Optional.empty())
                        .build())
                .hasMessage("distributionEvidence must be stated with a distribution but was 'missing'");
        assertThatThrownBy(() -> Deposit.builder()
                        .from(FULL)
                        .gradeEvidence(Optional.empty())
                        .build())
                .hasMessage("gradeEvidence must be stated with a tonnage or grade but was 'missing'");
        assertThatThrownBy(() -> bare().tonnage(Mass.ofTonnes(1)).build()).hasMessageContaining("gradeEvidence");
        assertThatThrownBy(() -> bare().treoGrade(MassFraction.ofPercent(1)).build())
                .hasMessageContaining("gradeEvidence");
        assertThatThrownBy(() -> bare().treoContained(Mass.ofTonnes(1)).build()).hasMessageContaining("gradeEvidence");
        assertThat(bare().build().tonnage()).isEmpty();
    }

    @Test
    void aDistributionIsOfTheTotalRareEarths() {
        Assay grades = Assay.builder()
                .from(FULL.distribution().orElseThrow())
                .whole(Whole.SAMPLE)
                .build();
        assertThatThrownBy(
                        () -> Deposit.builder().from(FULL).distribution(grades).build())
                .hasMessage("distribution.whole must be TOTAL_RARE_EARTHS but was SAMPLE");
    }

    @Test
    void hasAnIdentifierAndAName() {
        assertThatThrownBy(() -> bare().id(" ").build()).hasMessageContaining("id must not be blank");
        assertThatThrownBy(() -> bare().name("").build()).hasMessageContaining("name must not be blank");
    }

    private static Deposit.Builder bare() {
        return Deposit.builder().id("id").name("Name").material(DepositMaterial.ORE);
    }
}
