// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.scenario.network.Plant;
import org.ytterby.scenario.network.TradeLink;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.scenario.shock.FlowCut;
import org.ytterby.scenario.shock.Shock;
import org.ytterby.supply.Region;

/** What the cuts of a scenario leave, day by day, straight from the words of the shocks. */
final class Passing {

    private Passing() {}

    /** The part of a link's order that flow cuts let pass in a month. */
    static double part(Case any, TradeLink link, Element element, int month) {
        Plant seller = any.network().plant(link.seller());
        Region buyer = any.network().demands().stream()
                .filter(demand -> demand.id().equals(link.buyer()))
                .map(demand -> demand.region())
                .findFirst()
                .orElseGet(() -> Region.of(any.network().plant(link.buyer()).country()));
        double part = 1;
        for (Shock shock : any.scenario().shocks()) {
            if (shock instanceof FlowCut cut
                    && cut.country() == seller.country()
                    && cut.stage().map(stage -> stage == seller.stage()).orElse(true)
                    && hits(cut.elements(), element)
                    && cut.reaches(buyer, any.scenario().start().atDay(1))) {
                part *= 1 - cut.stopped() * days(shock, any.scenario().start().plusMonths(month));
            }
        }
        return part;
    }

    /** The part of a plant's capacity that capacity cuts leave in a month. */
    static double working(Case any, String id, Element element, int month) {
        Plant plant = any.network().plant(id);
        double part = 1;
        for (Shock shock : any.scenario().shocks()) {
            if (shock instanceof CapacityCut cut
                    && cut.country() == plant.country()
                    && cut.stage().map(stage -> stage == plant.stage()).orElse(true)
                    && (cut.plants().isEmpty() || cut.plants().contains(id))
                    && hits(cut.elements(), element)) {
                part *= 1 - cut.lost() * days(shock, any.scenario().start().plusMonths(month));
            }
        }
        return part;
    }

    private static boolean hits(Set<Element> elements, Element element) {
        return elements.isEmpty() || elements.contains(element);
    }

    private static double days(Shock shock, YearMonth month) {
        int hit = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            hit += shock.days().contains(date) ? 1 : 0;
        }
        return hit / (double) month.lengthOfMonth();
    }
}
