// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.supply.Region;

/** Sums and dates of an outcome. */
final class OutcomeTotals {

    private OutcomeTotals() {}

    static MonthSeries shortage(Outcome outcome) {
        MonthSeries sum = MonthSeries.of(new double[outcome.months()]);
        for (DemandOutcome demand : outcome.demands()) {
            for (DemandMonths months : demand.elements().values()) {
                sum = sum.plus(months.shortage());
            }
        }
        return sum;
    }

    static double shortage(DemandOutcome demand) {
        return demand.elements().values().stream()
                .mapToDouble(months -> months.shortage().sum())
                .sum();
    }

    static Map<Element, Double> byElement(Outcome outcome) {
        Map<Element, Double> sums = new TreeMap<>();
        outcome.demands()
                .forEach(demand -> demand.elements()
                        .forEach((element, months) ->
                                sums.merge(element, months.shortage().sum(), Double::sum)));
        return ImmutableMap.copyOf(sums);
    }

    static Map<String, Double> byUse(Outcome outcome) {
        return by(outcome, DemandOutcome::use);
    }

    static Map<Region, Double> byRegion(Outcome outcome) {
        return by(outcome, DemandOutcome::region);
    }

    private static <K> Map<K, Double> by(Outcome outcome, Function<DemandOutcome, K> key) {
        Map<K, Double> sums = new LinkedHashMap<>();
        outcome.demands().forEach(demand -> sums.merge(key.apply(demand), shortage(demand), Double::sum));
        return ImmutableMap.copyOf(sums);
    }

    static Map<Stage, Double> byStage(Outcome outcome) {
        Map<Stage, Map<Element, MonthSeries>> left = new TreeMap<>();
        for (PlantOutcome plant : outcome.plants()) {
            plant.elements()
                    .forEach((element, months) -> left.computeIfAbsent(plant.stage(), s -> new TreeMap<>())
                            .merge(element, unsent(months), MonthSeries::plus));
        }
        ImmutableMap.Builder<Stage, Double> sums = ImmutableMap.builder();
        left.forEach((stage, elements) -> sums.put(
                stage,
                elements.values().stream().mapToDouble(OutcomeTotals::positive).sum()));
        return sums.buildOrThrow();
    }

    private static MonthSeries unsent(PlantMonths months) {
        double[] unsent = new double[months.asked().size()];
        for (int m = 0; m < unsent.length; m++) {
            double asked = months.asked().get(m);
            double left = asked - months.made().get(m) - months.fromStock().get(m);
            unsent[m] = Math.abs(left) > ElementChain.ROUNDING * asked ? left : 0;
        }
        return MonthSeries.of(unsent);
    }

    private static double positive(MonthSeries series) {
        double sum = 0;
        for (int m = 0; m < series.size(); m++) {
            sum += Math.max(0, series.get(m));
        }
        return sum;
    }

    static Optional<YearMonth> recovery(Outcome outcome) {
        MonthSeries shortage = outcome.shortage();
        int first = shortage.size();
        while (first > 0 && shortage.get(first - 1) == 0) {
            first--;
        }
        return first == shortage.size()
                ? Optional.empty()
                : Optional.of(outcome.start().plusMonths(first));
    }

    static Optional<StockMonths> stock(Outcome outcome, String holder, Element element) {
        return outcome.demands().stream()
                .filter(demand ->
                        demand.id().equals(holder) && demand.elements().containsKey(element))
                .findFirst()
                .map(demand -> demand.elements().get(element).stock())
                .or(() -> outcome.plants().stream()
                        .filter(plant ->
                                plant.id().equals(holder) && plant.elements().containsKey(element))
                        .findFirst()
                        .map(plant -> plant.elements().get(element).stock()))
                .flatMap(Function.identity());
    }

    static Optional<LocalDate> lineStop(Outcome outcome, String demand, double share) {
        if (!(share > 0 && share <= 1)) {
            throw Checks.refused("share", "be in (0, 1]", share);
        }
        return outcome.demand(demand).elements().values().stream()
                .flatMap(months -> lineStop(outcome, months, share).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lineStop(Outcome outcome, DemandMonths tonnes, double share) {
        Months months = new Months(outcome.start(), outcome.months());
        MonthSeries shortage = tonnes.shortage();
        for (int m = 0; m < outcome.months(); m++) {
            double need = tonnes.need().get(m) - tonnes.replaced().get(m);
            double arriving =
                    tonnes.produced().get(m) + tonnes.fromPlantStocks().get(m);
            if (shortage.get(m) > 0 && LineStops.below(arriving, need, share)) {
                return Optional.of(months.dayAfter(m, tonnes.fromOwnStock().get(m) / (need - arriving)));
            }
        }
        return Optional.empty();
    }
}
