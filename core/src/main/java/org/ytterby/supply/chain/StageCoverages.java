// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.chain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Interval;
import org.ytterby.supply.Region;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;
import org.ytterby.supply.SupplyMeasure;
import org.ytterby.supply.SupplyTable;
import org.ytterby.supply.metric.MetricValue;

/** Works out what a region makes at each stage. */
final class StageCoverages {

    private StageCoverages() {}

    static ChainCompleteness of(
            Region region, LocalDate day, Set<Stage> chain, List<SupplyTable> tables, Map<Stage, Interval> needs) {
        ChainCompleteness.Builder result = ChainCompleteness.builder().region(region);
        Set<Stage> unknown = EnumSet.noneOf(Stage.class);
        unknown.addAll(chain);
        for (int i = 0; i < tables.size(); i++) {
            SupplyFigure line = tables.get(i).figures().get(0);
            if (line.measure() != SupplyMeasure.PRODUCTION) {
                throw Checks.refused("tables[" + i + "].measure", "be PRODUCTION", line.measure());
            }
            if (!unknown.remove(line.stage())) {
                throw Checks.refused("tables[" + i + "].stage", "be one of " + chain + ", each once", line.stage());
            }
            result.addStages(coverage(region, day, tables.get(i), line.stage(), needs));
        }
        for (Map.Entry<Stage, Interval> need : needs.entrySet()) {
            if (unknown.contains(need.getKey()) || !chain.contains(need.getKey())) {
                throw Checks.refused("needs", "be of stages with a table", need.getKey());
            }
            if (!(need.getValue().lower() >= 0)) {
                throw Checks.refused("needs[" + need.getKey() + "]", "be at least 0", need.getValue());
            }
        }
        return result.addAllUnknown(unknown).build();
    }

    private static StageCoverage coverage(
            Region region, LocalDate day, SupplyTable table, Stage stage, Map<Stage, Interval> needs) {
        Map<Supplier, Interval> amounts = table.amounts();
        Set<Country> named = amounts.keySet().stream()
                .flatMap(supplier -> supplier.country().stream())
                .collect(Collectors.toSet());
        StageCoverage.Builder coverage = StageCoverage.builder().stage(stage);
        Interval inside = Interval.exactly(0);
        Interval outside = Interval.exactly(0);
        for (Map.Entry<Supplier, Interval> line : amounts.entrySet()) {
            if (line.getKey()
                    .country()
                    .filter(country -> region.contains(country, day))
                    .isPresent()) {
                inside = inside.plus(line.getValue());
                if (line.getValue().lower() > 0) {
                    coverage.addProducers(line.getKey().country().orElseThrow());
                }
            } else if (line.getKey().country().isPresent()) {
                outside = outside.plus(line.getValue());
            }
        }
        Interval residual = amounts.getOrDefault(Supplier.OTHER, Interval.exactly(0));
        if (named.containsAll(region.members(day))) {
            outside = outside.plus(residual);
        } else if (residual.upper() > 0) { // a member the table does not name may be in the residual
            inside = inside.plus(residual.hull(Interval.exactly(0)));
            outside = outside.plus(residual.hull(Interval.exactly(0)));
        }
        Interval need = needs.get(stage);
        return coverage.production(inside)
                .shareOfWorld(share(inside, outside))
                .shareOfNeed(
                        need == null
                                ? MetricValue.undefined("no need is stated")
                                : need.lower() > 0
                                        ? MetricValue.of(inside.dividedBy(need))
                                        : MetricValue.undefined("the need may be zero"))
                .build();
    }

    private static MetricValue share(Interval inside, Interval outside) {
        if (!(inside.lower() + outside.lower() > 0)) {
            return MetricValue.undefined("the world may make nothing");
        }
        double low = inside.lower() == 0 ? 0 : 1 / (1 + outside.upper() / inside.lower());
        double high = inside.upper() == 0 ? 0 : 1 / (1 + outside.lower() / inside.upper());
        return MetricValue.of(Interval.of(low, Math.max(low, high)));
    }

    static Set<Stage> weakest(List<StageCoverage> stages) {
        boolean needs = stages.stream().anyMatch(stage -> stage.shareOfNeed().isDefined());
        Map<Stage, Interval> shares = new EnumMap<>(Stage.class);
        for (StageCoverage stage : stages) {
            (needs ? stage.shareOfNeed() : stage.shareOfWorld())
                    .interval()
                    .ifPresent(share -> shares.put(stage.stage(), share));
        }
        double least =
                shares.values().stream().mapToDouble(Interval::upper).min().orElse(0);
        return shares.entrySet().stream()
                .filter(share -> share.getValue().lower() <= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
