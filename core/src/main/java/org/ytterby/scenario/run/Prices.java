// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ytterby.element.Element;
import org.ytterby.scenario.shock.Elasticities;
import org.ytterby.scenario.shock.Scenario;
import org.ytterby.supply.metric.Shortage;

/** How prices answer to what is missing. */
final class Prices {

    private final Map<Element, PriceMonths> months = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    Prices(Scenario scenario, List<ChainRun> runs, RunTonnes tonnes) {
        for (int e = 0; e < runs.size(); e++) {
            Element element = runs.get(e).chain.element;
            Elasticities elasticities = scenario.elasticities().get(element);
            if (elasticities != null) {
                PriceMonths price = price(tonnes.chains.get(e), runs.get(e).chain.demands, elasticities);
                months.put(element, price);
                if (price.exceedsSmallShifts()) {
                    warnings.add(String.format(
                            Locale.ROOT,
                            "The price of %s is estimated by a formula for small shifts of supply, but supply shifts by more than"
                                    + " %.0f %%: read it as a direction, not as a number.",
                            element.symbol(),
                            100 * PriceMonths.LARGE_SHIFT));
                }
            }
        }
    }

    private static PriceMonths price(ChainTonnes tonnes, int demands, Elasticities elasticities) {
        double[] shifts = new double[tonnes.months];
        double[] changes = new double[tonnes.months];
        for (int m = 0; m < tonnes.months; m++) {
            double need = 0;
            double missing = 0;
            for (int d = 0; d < demands; d++) {
                int at = d * tonnes.months + m;
                need += tonnes.need[at] - tonnes.replaced[at];
                missing += tonnes.missing(at);
            }
            shifts[m] = need > 0 ? Math.max(-1, -missing / need) : 0;
            changes[m] = Shortage.priceResponse(
                    Math.max(shifts[m], Math.nextUp(-1.0)), elasticities.supply(), elasticities.demand());
        }
        return PriceMonths.builder()
                .shift(MonthSeries.of(shifts))
                .change(MonthSeries.of(changes))
                .build();
    }

    Map<Element, PriceMonths> months() {
        return months;
    }

    List<String> warnings() {
        return warnings;
    }
}
