// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.FactKind;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** What a book says, from its beginning to a last day, of a flow to a region. */
final class FlowAnswers {

    /** Days with one answer. */
    record Days(LocalDate first, LocalDate last, ExportStanding standing) {}

    private final LicenceRegime regime;
    private final Screener screener;
    private final ExportedGoods goods;
    private final DateSpan window;

    FlowAnswers(LicenceRegime regime, Screener screener, ExportedGoods goods, DateSpan window) {
        this.regime = regime;
        this.screener = screener;
        this.goods = goods;
        this.window = window;
    }

    List<Days> of(Stage stage, Element element, Region region) {
        Transaction anywhere = goods.shipment(regime.country(), stage, element);
        TreeSet<LocalDate> starts = new TreeSet<>(screener.changePoints(anywhere));
        starts.add(window.firstDay().orElseThrow());
        LocalDate end = window.lastDay().orElseThrow();
        List<Days> days = new ArrayList<>();
        for (LocalDate first : starts.headSet(end, true)) {
            LocalDate next = starts.higher(first);
            LocalDate last = next == null || next.isAfter(end) ? end : next.minusDays(1);
            Transaction shipment =
                    Transaction.builder().from(anywhere).date(first).build();
            add(days, new Days(first, last, standing(shipment, region)));
        }
        return days;
    }

    /** What is settled without a destination holds for all; else the members of the region are asked one by one. */
    private ExportStanding standing(Transaction shipment, Region region) {
        Determination anywhere = screener.screen(shipment);
        ExportStanding standing = ExportStanding.of(anywhere, regime.provisions());
        boolean depends = standing.kind() == ExportStanding.Kind.UNSETTLED
                && anywhere.missingFacts().stream().anyMatch(fact -> fact.kind() == FactKind.DESTINATION);
        if (!depends || region.equals(Region.WORLD)) {
            return standing;
        }
        return ExportStanding.ofAll(region.members(shipment.date()).stream()
                .filter(member -> member != regime.country())
                .map(member -> standing(shipment, member))
                .toList());
    }

    private ExportStanding standing(Transaction shipment, Country destination) {
        Transaction there =
                Transaction.builder().from(shipment).destination(destination).build();
        return ExportStanding.of(screener.screen(there), regime.provisions());
    }

    private static void add(List<Days> days, Days next) {
        Days before = days.isEmpty() ? null : days.get(days.size() - 1);
        if (before != null && before.standing().equals(next.standing())) {
            days.set(days.size() - 1, new Days(before.first(), next.last(), next.standing()));
        } else {
            days.add(next);
        }
    }
}
