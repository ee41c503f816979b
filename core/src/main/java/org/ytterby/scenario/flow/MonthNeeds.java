// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.flow;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.UseDemand;
import org.ytterby.scenario.network.UseSubstitute;
import org.ytterby.scenario.shock.DemandSurge;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.scenario.shock.Shock;

/** What a demand needs of an element in a month, after growth, surges and substitutes, in tonnes a year. */
final class MonthNeeds {

    private static final double MONTHS_A_YEAR = 12;

    private final Network network;
    private final Element element;
    private final Scenario scenario;

    MonthNeeds(Network network, Element element, Scenario scenario) {
        this.network = network;
        this.element = element;
        this.scenario = scenario;
    }

    /** The need of a month; before the start that at the start scaled back by growth. */
    double of(UseDemand demand, YearMonth month) {
        long months = scenario.start().until(month, ChronoUnit.MONTHS);
        double need = demand.needPerYear().tonnes().getOrElse(element, 0)
                * Math.pow(1 + demand.growthPerYear(), months / MONTHS_A_YEAR);
        if (months < 0) {
            return need;
        }
        for (Shock shock : scenario.shocks()) {
            if (shock instanceof DemandSurge surge
                    && surge.demands().contains(demand.id())
                    && (surge.elements().isEmpty() || surge.elements().contains(element))) {
                need *= 1 + (surge.factor() - 1) * MonthShare.hit(surge.days(), month);
            }
        }
        double taken = 0;
        for (UseSubstitute substitute : network.substitutes()) {
            if (substitute.demands().contains(demand.id())
                    && substitute.elements().contains(element)) {
                taken += MonthShare.ofSubstitute(substitute, month);
            }
        }
        return need * Math.max(0, 1 - taken);
    }
}
