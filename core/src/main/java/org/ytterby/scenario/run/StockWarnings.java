// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.util.ArrayList;
import java.util.List;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.Stock;
import org.ytterby.scenario.network.StockSize;
import org.ytterby.scenario.network.UseDemand;

/** Names stocks that nobody can draw on. */
final class StockWarnings {

    private StockWarnings() {}

    static List<String> of(Network network, List<ChainRun> runs) {
        List<String> warnings = new ArrayList<>();
        List<String> plants = network.plants().stream().map(Plant::id).toList();
        List<String> demands = network.demands().stream().map(UseDemand::id).toList();
        for (Stock stock : network.stocks()) {
            if (stock.size() instanceof StockSize.Held held) {
                int plant = plants.indexOf(stock.holder());
                int demand = demands.indexOf(stock.holder());
                held.mass().tonnes().forEach((element, tonnes) -> {
                    if (tonnes > 0 && !isWanted(runs, element, plant, demand)) {
                        warnings.add("The stock of " + element.symbol() + " of " + stock.holder()
                                + " counts for nothing: nobody in the network asks for it.");
                    }
                });
            }
        }
        return warnings;
    }

    private static boolean isWanted(List<ChainRun> runs, Element element, int plant, int demand) {
        return runs.stream()
                .filter(run -> run.chain.element == element)
                .anyMatch(run -> demand >= 0 ? run.chain.demandAt(demand) >= 0 : sells(run.chain, plant));
    }

    private static boolean sells(ElementChain chain, int plant) {
        return ElementChain.indexOf(chain.seller, chain.plantAt(plant)) >= 0;
    }
}
