// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.governance.GovernanceDimension;
import org.ytterby.supply.governance.GovernanceScore;
import org.ytterby.supply.governance.GovernanceTable;
import org.ytterby.supply.metric.MissingGovernance;
import org.ytterby.supply.reliance.ImportShares;
import org.ytterby.testkit.GovernanceTableArbitraries;

class SourcingMixesTest {

    private static final Supplier CN = Supplier.of(Country.CN);
    private static final Supplier MY = Supplier.of(Country.MY);

    /** All six dimensions of China at an estimate of -0.5, which is a risk of 6. */
    private static GovernanceTable scores() {
        GovernanceTable pattern = new GovernanceTableArbitraries().example();
        List<GovernanceScore> six = Arrays.stream(GovernanceDimension.values())
                .map(dimension -> GovernanceScore.builder()
                        .from(pattern.scores().get(0))
                        .country(Country.CN)
                        .year(2019)
                        .dimension(dimension)
                        .estimate(-0.5)
                        .build())
                .toList();
        return GovernanceTable.builder()
                .edition(pattern.edition())
                .evidence(pattern.evidence())
                .addAllScores(six)
                .build();
    }

    private static WeightedMix mix(Map<Supplier, Double> shares, MissingGovernance policy) {
        return SourcingMixes.of(
                ImportShares.builder().putAllShares(shares).build(),
                scores(),
                2019,
                EuPreset.builder()
                        .from(EuPreset.eu2017())
                        .missingGovernance(policy)
                        .build(),
                TradeLevels.free());
    }

    @Test
    void whatTheSharesLeaveIsAResidual() {
        WeightedMix mix = mix(Map.of(CN, 0.5, MY, 0.4), MissingGovernance.BOUNDS);
        assertThat(mix.terms().get(CN)).isEqualTo(Interval.exactly(1.5));
        assertThat(mix.index().lower()).isCloseTo(1.5, within(1e-12));
        assertThat(mix.index().upper()).isCloseTo(1.5 + 0.16 * 10 + 0.01 * 10, within(1e-9));
        assertThat(mix.notes().defaultsUsed()).containsExactly("no governance score of MY: any risk");
        assertThat(mix.notes().warnings()).hasSize(1);
        assertThat(mix(Map.of(CN, 1.0), MissingGovernance.BOUNDS).terms()).containsOnlyKeys(CN);
        assertThat(mix(Map.of(CN, 1.0), MissingGovernance.BOUNDS).notes().warnings())
                .isEmpty();
    }

    @Test
    void aPartnerWithoutAScoreIsHalfOrRefused() {
        WeightedMix half = mix(Map.of(CN, 0.5, MY, 0.5), MissingGovernance.HALF);
        assertThat(half.index()).isEqualTo(Interval.exactly(0.25 * 6 + 0.25 * 5));
        assertThat(half.notes().defaultsUsed()).containsExactly("no governance score of MY: half of the worst");
        assertThatThrownBy(() -> mix(Map.of(MY, 1.0), MissingGovernance.REFUSED))
                .hasMessage("scores must know every supplier but was MY");
    }
}
