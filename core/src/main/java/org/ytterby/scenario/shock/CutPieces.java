// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.supply.Region;
import org.ytterby.time.DateSpan;

/** Cuts of single elements to single regions, gathered into as few as say the same. */
final class CutPieces {

    /** What pieces of one cut have in common. */
    private record Key(
            Stage stage,
            DateSpan days,
            double stopped,
            LicensingReason reason,
            ImmutableSortedSet<String> provisions,
            ImmutableSortedSet<String> missing) {}

    private final LicenceRegime regime;
    private final DateSpan window;
    private final UnsettledPolicy unsettled;
    private final Map<Key, Map<String, TreeSet<Element>>> pieces = new LinkedHashMap<>();

    CutPieces(LicenceRegime regime, DateSpan window, UnsettledPolicy unsettled) {
        this.regime = regime;
        this.window = window;
        this.unsettled = unsettled;
    }

    /** Adds the answers for a flow, in order and without gaps. */
    void add(Stage stage, Element element, Region region, List<FlowAnswers.Days> answers) {
        @Nullable LocalDate asked = null;
        for (FlowAnswers.Days days : answers) {
            ExportStanding standing = days.standing();
            boolean open = standing.kind() == ExportStanding.Kind.UNSETTLED;
            boolean licence = standing.kind() == ExportStanding.Kind.LICENCE
                    || (open && unsettled == UnsettledPolicy.AS_LICENSED);
            asked = licence ? asked == null ? days.first() : asked : null;
            if (asked != null) {
                LocalDate granted = asked.plusDays(regime.daysToApprove());
                LicensingReason reason = open ? LicensingReason.UNSETTLED : LicensingReason.LICENSED;
                piece(
                        stage,
                        element,
                        region,
                        days.first(),
                        before(granted, days.last()),
                        1,
                        open ? reason : LicensingReason.WAITING,
                        standing);
                piece(
                        stage,
                        element,
                        region,
                        after(granted, days.first()),
                        days.last(),
                        1 - regime.approved(),
                        reason,
                        standing);
            } else if (open) {
                double stopped = unsettled == UnsettledPolicy.STOPPED ? 1 : 0;
                piece(stage, element, region, days.first(), days.last(), stopped, LicensingReason.UNSETTLED, standing);
            } else if (standing.kind() == ExportStanding.Kind.PROHIBITED) {
                piece(stage, element, region, days.first(), days.last(), 1, LicensingReason.PROHIBITED, standing);
            }
        }
    }

    private static LocalDate before(LocalDate end, LocalDate last) {
        return end.isAfter(last) ? last : end.minusDays(1);
    }

    private static LocalDate after(LocalDate start, LocalDate first) {
        return start.isBefore(first) ? first : start;
    }

    private void piece(
            Stage stage,
            Element element,
            Region region,
            LocalDate first,
            LocalDate last,
            double stopped,
            LicensingReason reason,
            ExportStanding standing) {
        if (first.isAfter(last) || (stopped == 0 && reason != LicensingReason.UNSETTLED)) {
            return;
        }
        DateSpan.between(first, last)
                .intersection(window)
                .flatMap(days -> days.intersection(regime.days()))
                .map(days -> DateSpan.between(
                        days.firstDay().orElseThrow(), days.lastDay().orElseThrow()))
                .ifPresent(days -> pieces.computeIfAbsent(
                                new Key(stage, days, stopped, reason, standing.provisions(), standing.missing()),
                                any -> new LinkedHashMap<>())
                        .computeIfAbsent(region.code(), any -> new TreeSet<>())
                        .add(element));
    }

    /** The cuts, regions with the same elements together, by stage, first day and elements. */
    List<LicensedCut> cuts() {
        List<LicensedCut> cuts = new ArrayList<>();
        pieces.forEach((key, byRegion) -> {
            Map<TreeSet<Element>, TreeSet<String>> byElements = new LinkedHashMap<>();
            byRegion.forEach((region, elements) ->
                    byElements.computeIfAbsent(elements, any -> new TreeSet<>()).add(region));
            byElements.forEach((elements, regions) -> cuts.add(new LicensedCut(
                    FlowCut.builder()
                            .country(regime.country())
                            .stage(key.stage())
                            .addAllDestinations(
                                    regions.stream().map(Region::ofCode).toList())
                            .addAllElements(elements)
                            .stopped(key.stopped())
                            .days(key.days())
                            .build(),
                    key.reason(),
                    key.provisions(),
                    key.missing())));
        });
        oneCutAtATime(cuts);
        cuts.sort(Comparator.comparing((LicensedCut cut) -> cut.cut().stage().orElseThrow())
                .thenComparing(cut -> cut.cut().days().firstEpochDay())
                .thenComparing(LicensedCut::text));
        return cuts;
    }

    private static void oneCutAtATime(List<LicensedCut> cuts) {
        for (int i = 0; i < cuts.size(); i++) {
            LicensedCut one = cuts.get(i);
            for (LicensedCut other : cuts.subList(i + 1, cuts.size())) {
                if (meet(one.cut(), other.cut())) {
                    throw Checks.refused(
                            "network.demands",
                            "be of regions that do not lie in one another where the book answers them differently",
                            one.cut().destinations() + " and " + other.cut().destinations());
                }
            }
        }
    }

    private static boolean meet(FlowCut one, FlowCut other) {
        return one.stopped() > 0
                && other.stopped() > 0
                && one.stage().equals(other.stage())
                && one.days().overlaps(other.days())
                && !Collections.disjoint(one.elements(), other.elements())
                && other.destinations().stream()
                        .anyMatch(region ->
                                one.reaches(region, one.days().firstDay().orElseThrow()));
    }
}
