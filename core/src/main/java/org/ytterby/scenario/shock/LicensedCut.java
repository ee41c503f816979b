// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.NavigableSet;

/**
 * A cut of a flow that follows a regime book, and why.
 *
 * @param cut the cut; it stops nothing where the book leaves the answer open and the policy lets the flow go on
 * @param reason why the flow is cut
 * @param provisions the provisions that decide, or that may reach the flow where the answer is open
 * @param missing the facts that would settle the answer, none unless the reason is {@link LicensingReason#UNSETTLED}
 * @since 0.1
 */
public record LicensedCut(
        FlowCut cut, LicensingReason reason, NavigableSet<String> provisions, NavigableSet<String> missing)
        implements Serializable {

    /**
     * Copies the sets.
     *
     * @param cut the cut
     * @param reason the reason
     * @param provisions the provisions
     * @param missing the missing facts
     */
    public LicensedCut {
        provisions = ImmutableSortedSet.copyOf(provisions);
        missing = ImmutableSortedSet.copyOf(missing);
    }

    /**
     * Returns the cut in a line.
     *
     * @return such as {@code "[2025-04-04, 2025-05-18] SEPARATION Dy to EU: 100% stopped, WAITING by cn-mofcom-gac-2025-18"}
     */
    public String text() {
        return cut.days() + " "
                + cut.stage().map(stage -> stage + " ").orElse("")
                + String.join(
                        " ",
                        cut.elements().stream().map(element -> element.symbol()).toList())
                + " to "
                + (cut.destinations().isEmpty()
                        ? "all"
                        : String.join(
                                " ",
                                cut.destinations().stream()
                                        .map(region -> region.code())
                                        .sorted()
                                        .toList()))
                + ": " + Math.round(cut.stopped() * 100) + "% stopped, " + reason
                + (provisions.isEmpty() ? "" : " by " + String.join(", ", provisions))
                + (missing.isEmpty() ? "" : ", not known: " + String.join("; ", missing));
    }
}
