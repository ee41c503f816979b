// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ytterby.evidence.Evidence;
import org.ytterby.regime.screen.Citation;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;

/** What an answer on a stage rests on: the findings behind it, and their instruments with sources. */
final class StageReasons {

    private static final Set<Role> BARS = Set.of(Role.DECIDES, Role.BASE, Role.ALSO_APPLIES);

    private StageReasons() {}

    /** The findings that bar a delivery. */
    static List<Finding> barring(Determination determination) {
        return determination.findings().stream()
                .filter(finding -> BARS.contains(finding.role())
                        && finding.outcome().equals(Optional.of(Outcome.PROCUREMENT_PROHIBITED)))
                .toList();
    }

    /** Adds the provisions of some findings, the first day of the earliest, and their instruments. */
    static StageAnswer.Builder because(StageAnswer.Builder answer, Screener screener, List<Finding> findings) {
        ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
        for (Finding finding : findings) {
            finding.provision().ifPresent(answer::addProvisions);
            screener.view()
                    .book()
                    .instrument(finding.instrument())
                    .ifPresent(instrument -> citations.add(Citation.builder()
                            .instrument(instrument.id())
                            .name(instrument
                                            .officialNumber()
                                            .map(number -> number + ", ")
                                            .orElse("")
                                    + instrument.title())
                            .part(finding.part())
                            .controlCodes(finding.controlCodes())
                            .confidence(finding.confidence())
                            .sources(instrument.evidence().stream()
                                    .map(Evidence::source)
                                    .toList())
                            .build()));
        }
        answer.since(
                findings.stream().flatMap(finding -> finding.since().stream()).min(Comparator.naturalOrder()));
        return answer.citations(citations.build());
    }

    /** What facts would settle it. */
    static String missing(Determination determination) {
        return String.join(
                "; ",
                determination.missingFacts().stream().map(MissingFact::text).toList());
    }
}
