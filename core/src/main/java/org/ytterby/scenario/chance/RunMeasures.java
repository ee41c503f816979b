// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.run.RunTonnes;
import org.ytterby.scenario.shock.Scenario;

/** What is read from each run: the shortage of each element, when each stock is used up, and when each line stops. */
final class RunMeasures {

    private static final double ROUNDING = 1e-9;

    private final Network network;
    private final ImmutableList<Element> elements;
    private final double lineStopShare;
    private final List<Held> held = new ArrayList<>();

    /** A stock of an element, of the demand or, if that is below 0, the plant at a place. */
    private record Held(String id, int demand, int plant, int element) {}

    RunMeasures(Network network, ImmutableList<Element> elements, double lineStopShare) {
        this.network = network;
        this.elements = elements;
        this.lineStopShare = lineStopShare;
        for (Stock stock : network.stocks()) {
            for (int e = 0; e < elements.size(); e++) {
                Element element = elements.get(e);
                for (int d = 0; d < network.demands().size(); d++) {
                    if (network.demands().get(d).id().equals(stock.holder())
                            && network.demands().get(d).needPerYear().tonnes().states(element)) {
                        held.add(new Held(stock.holder(), d, -1, e));
                    }
                }
                for (int p = 0; p < network.plants().size(); p++) {
                    if (network.plants().get(p).id().equals(stock.holder())
                            && network.plants()
                                    .get(p)
                                    .capacityPerYear()
                                    .tonnes()
                                    .states(element)) {
                        held.add(new Held(stock.holder(), -1, p, e));
                    }
                }
            }
        }
    }

    int count() {
        return elements.size() + held.size() + network.demands().size();
    }

    /** Reads a run; a time is in months from the start, infinite for never. */
    void read(RunTonnes tonnes, double[] into) {
        int at = 0;
        for (int e = 0; e < elements.size(); e++) {
            into[at++] = tonnes.shortage(e);
        }
        for (int h = 0; h < held.size(); h++) {
            Held each = held.get(h);
            into[at++] = each.demand() >= 0
                    ? tonnes.monthsToStockOut(each.demand(), each.element())
                    : tonnes.monthsToPlantStockOut(each.plant(), each.element());
        }
        for (int d = 0; d < network.demands().size(); d++) {
            into[at++] = tonnes.monthsToLineStop(d, lineStopShare);
        }
    }

    MonteCarloResult result(Scenario scenario, ChancePlan plan, double[][] samples) {
        MonteCarloResult.Builder result = MonteCarloResult.builder()
                .network(network.name())
                .scenario(scenario.name())
                .basis(network.basis())
                .start(scenario.start())
                .months(scenario.months())
                .plan(plan)
                .draws(samples[0].length);
        int at = 0;
        for (Element element : elements) {
            result.putShortage(element, Spread.of(samples[at++], plan.percentiles()));
        }
        for (Held each : held) {
            EventDays.Builder days = EventDays.builder().id(each.id()).element(elements.get(each.element()));
            result.addStockOuts(events(days, samples[at++], scenario, false));
        }
        for (int d = 0; d < network.demands().size(); d++) {
            EventDays.Builder days =
                    EventDays.builder().id(network.demands().get(d).id()).element(Optional.empty());
            result.addLineStops(events(days, samples[at++], scenario, true));
        }
        network.assumptions().forEach(each -> result.addAssumptions(each.about() + ": " + each.text()));
        return result.addAllAssumptions(scenario.assumptions()).build();
    }

    private static EventDays events(EventDays.Builder events, double[] months, Scenario scenario, boolean dayAfter) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (double month : months) {
            if (month < Double.POSITIVE_INFINITY) {
                days.merge(day(scenario, month, dayAfter), 1, Integer::sum);
            }
        }
        return events.draws(months.length).days(days).build();
    }

    /** The day on which a stock is used up, or the first whole day on which a line stands, as an outcome gives them. */
    private static LocalDate day(Scenario scenario, double months, boolean after) {
        int whole = Math.min((int) months, after ? Integer.MAX_VALUE : scenario.months() - 1);
        double part = months - whole;
        LocalDate first = scenario.start().plusMonths(whole).atDay(1);
        int days = (int) Math.ceil(part * first.lengthOfMonth() - ROUNDING);
        if (after) {
            return first.plusDays(days);
        }
        return part == 0 && whole > 0
                ? first.minusDays(1)
                : first.withDayOfMonth(Math.max(1, Math.min(first.lengthOfMonth(), days)));
    }
}
