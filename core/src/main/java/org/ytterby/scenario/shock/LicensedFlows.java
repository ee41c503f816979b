// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.internal.Checks;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

/**
 * What a regime book makes of the flows of a network under assumptions on licences.
 *
 * @param regime the assumptions
 * @param unsettled what is taken of days that the book leaves open
 * @param known up to when the book counts
 * @param days the days looked at
 * @param cuts the cuts, by stage and first day
 * @since 0.1
 */
public record LicensedFlows(
        LicenceRegime regime, UnsettledPolicy unsettled, KnowledgeDate known, DateSpan days, List<LicensedCut> cuts)
        implements Serializable {

    /**
     * Checks that the cuts are those of the country.
     *
     * @param regime the assumptions
     * @param unsettled the policy
     * @param known the knowledge date
     * @param days the days looked at
     * @param cuts the cuts
     * @throws IllegalArgumentException if a cut is of another country
     */
    public LicensedFlows {
        cuts = ImmutableList.copyOf(cuts);
        for (int i = 0; i < cuts.size(); i++) {
            Checks.same(
                    "cuts[" + i + "].cut.country",
                    regime.country(),
                    " as in the regime",
                    cuts.get(i).cut().country());
        }
    }

    /**
     * Returns the cuts without their reasons.
     *
     * @return the cuts that stop something
     */
    public ImmutableList<FlowCut> flowCuts() {
        return cuts.stream()
                .map(LicensedCut::cut)
                .filter(cut -> cut.stopped() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the cuts in words.
     *
     * @return one line for a cut, empty if there is none
     */
    public String text() {
        return cuts.stream().map(cut -> cut.text() + "\n").collect(Collectors.joining());
    }
}
