// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;

class TargetReportProperties {

    /** A number of an interval: the given part of the way from its lower to its upper bound. */
    private static Interval inside(Interval interval, double part) {
        double value = interval.lower() + part * (interval.upper() - interval.lower());
        return interval.contains(value) ? Interval.exactly(value) : interval;
    }

    @Property
    void knowingMoreNeverChangesAVerdictThatStands(
            @ForAll SupplyTarget target,
            @ForAll TargetShares shares,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        Map<TargetKind, Interval> capacities = new LinkedHashMap<>();
        shares.capacities().forEach((kind, share) -> capacities.put(kind, inside(share, part)));
        Map<Country, Interval> countries = new LinkedHashMap<>();
        shares.thirdCountries().forEach((country, share) -> countries.put(country, inside(share, part)));
        TargetShares narrower = TargetShares.builder()
                .from(shares)
                .capacities(capacities)
                .thirdCountries(countries)
                .otherThirdCountries(shares.otherThirdCountries().map(others -> inside(others, part)))
                .build();
        TargetResult before = TargetReport.of(List.of(target), shares).results().get(0);
        TargetResult after =
                TargetReport.of(List.of(target), narrower).results().get(0);
        if (before.verdict() != TargetVerdict.UNKNOWN) {
            assertThat(after.verdict()).isEqualTo(before.verdict());
        }
        if (before.missedBy().isPresent() && after.country().equals(before.country())) {
            assertThat(before.missedBy().get().intersection(after.missedBy().orElseThrow()))
                    .isPresent();
        }
    }

    @Property
    void aNumberMeetsAMinimumExactlyWhenItReachesTheLimit(
            @ForAll SupplyTarget target, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        if (target.kind().isMaximum()) {
            TargetShares shares = TargetShares.builder()
                    .material("Dy")
                    .putThirdCountries(Country.CN, Interval.exactly(share))
                    .otherThirdCountries(Interval.exactly(0))
                    .build();
            assertThat(verdict(target, shares) == TargetVerdict.MET)
                    .isEqualTo(share <= target.limit().doubleValue());
        } else {
            TargetShares shares = TargetShares.builder()
                    .material("Dy")
                    .putCapacities(target.kind(), Interval.exactly(share))
                    .build();
            assertThat(verdict(target, shares) == TargetVerdict.MET)
                    .isEqualTo(share >= target.limit().doubleValue());
        }
    }

    @Property
    void whatIsMissedIsMissedByMoreThanNothing(@ForAll TargetReport report) {
        assertThat(report.results())
                .allSatisfy(result ->
                        result.missedBy().ifPresent(by -> assertThat(by.upper()).isPositive()));
    }

    private static TargetVerdict verdict(SupplyTarget target, TargetShares shares) {
        return TargetReport.of(List.of(target), shares).results().get(0).verdict();
    }
}
