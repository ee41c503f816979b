// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ytterby.place.Country;
import org.ytterby.testkit.GovernanceScoreArbitraries;
import org.ytterby.testkit.GovernanceTableArbitraries;

class GovernanceTableTest {

    private static final GovernanceScore SCORE = new GovernanceScoreArbitraries().example(); // China, 2019, PV
    private static final GovernanceTable EXAMPLE = new GovernanceTableArbitraries().example();

    private static GovernanceTable.Builder table() {
        return GovernanceTable.builder().edition(EXAMPLE.edition()).evidence(EXAMPLE.evidence());
    }

    private static GovernanceTable six(List<Double> estimates) {
        GovernanceTable.Builder table = table();
        for (GovernanceDimension dimension : GovernanceDimension.values()) {
            table.addScores(GovernanceScore.builder()
                    .from(SCORE)
                    .dimension(dimension)
                    .estimate(estimates.get(
                            Arrays.asList(GovernanceDimension.values()).indexOf(dimension)))
                    .build());
        }
        return table.build();
    }

    @Property
    void theMeanIsOfSixDimensionsOrNone(@ForAll @Size(6) List<@DoubleRange(min = -5, max = 5) Double> estimates) {
        double mean = estimates.stream().mapToDouble(e -> e).sum() / 6;
        GovernanceTable table = GovernanceTable.builder()
                .from(six(estimates))
                .addScores(GovernanceScore.builder().from(SCORE).year(2018).build())
                .addScores(GovernanceScore.builder()
                        .from(SCORE)
                        .country(Country.AU)
                        .build())
                .build();
        assertThat(table.mean(Country.CN, 2019).orElseThrow()).isCloseTo(mean, within(1e-12));
        assertThat(table.mean(Country.CN, 2018)).isEmpty();
        assertThat(table.mean(Country.AU, 2019)).isEmpty();
        assertThat(table.mean(Country.BR, 2019)).isEmpty();
    }

    @Test
    void vintagesAreNeverMixedAndScoresStandOnce() {
        assertThatThrownBy(() -> table().addScores(GovernanceScore.builder()
                                .from(SCORE)
                                .vintage("WGI1999")
                                .build())
                        .build())
                .hasMessage("scores[0].vintage must be " + EXAMPLE.edition().code()
                        + " as vintages are never mixed but was 'WGI1999'");
        assertThatThrownBy(() -> table().addScores(SCORE, SCORE).build())
                .hasMessage("scores[1] must stand once in a table but was 'CN 2019 PV'");
        assertThat(table().addScores(SCORE).build().score(Country.CN, 2019, GovernanceDimension.PV))
                .contains(SCORE);
    }

    @Test
    void aScoreKeepsItsRanges() {
        for (double edge : new double[] {-5, 5}) {
            assertThat(GovernanceScore.builder()
                            .from(SCORE)
                            .estimate(edge)
                            .percentileRank(edge < 0 ? 0 : 100)
                            .build()
                            .estimate())
                    .isEqualTo(edge);
        }
        refused(GovernanceScore.builder().from(SCORE).estimate(5.01), "estimate must be in [-5, 5] but was 5.01");
        refused(GovernanceScore.builder().from(SCORE).estimate(Double.NaN), "estimate must be in [-5, 5] but was NaN");
        refused(GovernanceScore.builder().from(SCORE).year(1995), "year must be in [1996, 2200] but was 1995");
        refused(GovernanceScore.builder().from(SCORE).standardError(-1), "standardError must be");
        refused(GovernanceScore.builder().from(SCORE).sources(0), "sources must be in [1, 1000] but was 0");
        refused(GovernanceScore.builder().from(SCORE).percentileRank(100.5), "percentileRank must be in [0, 100]");
        refused(GovernanceScore.builder().from(SCORE).percentileRank(-0.5), "percentileRank must be in [0, 100]");
        refused(GovernanceScore.builder().from(SCORE).vintage(" "), "vintage must not be blank");
    }

    private static void refused(GovernanceScore.Builder score, String message) {
        assertThatThrownBy(score::build).hasMessageContaining(message);
    }
}
