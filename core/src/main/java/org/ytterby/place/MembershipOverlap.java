// SPDX-License-Identifier: Apache-2.0
package org.ytterby.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ytterby.internal.Checks;

/** The check that a country is never twice a member at the same time. */
final class MembershipOverlap {

    private MembershipOverlap() {}

    static void refuse(List<Membership> memberships) {
        for (int late = 0; late < memberships.size(); late++) {
            for (int early = 0; early < memberships.size(); early++) {
                if (early != late
                        && memberships.get(early).country()
                                == memberships.get(late).country()) {
                    refuseOverlap(memberships, early, late);
                }
            }
        }
    }

    /** Refuses the later membership, of equals that which stands later in the list, if it begins before the other ends. */
    private static void refuseOverlap(List<Membership> memberships, int early, int late) {
        LocalDate joined = memberships.get(late).joined();
        LocalDate before = memberships.get(early).joined();
        if (joined.isBefore(before) || (joined.isEqual(before) && late < early)) {
            return;
        }
        if (memberships.get(early).holdsOn(joined)) {
            Optional<LocalDate> left = memberships.get(early).left();
            throw Checks.refused(
                    "memberships[" + late + "].joined",
                    "not fall in memberships[" + early + "], "
                            + memberships.get(early).country() + " from " + before
                            + left.map(day -> " until " + day).orElse("") + ",",
                    joined);
        }
    }
}
