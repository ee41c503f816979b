// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.metallurgy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Grade;
import org.ytterby.process.Operation;
import org.ytterby.process.Stream;
import org.ytterby.process.UnitOperation;

/**
 * Holds every printed mass pull of a flowsheet against the others of its stream, to find sources that contradict themselves.
 *
 * @since 0.1
 */
public final class MassPullChecks {

    /** The steps that move or break what goes through them and leave its grades as they are. */
    private static final Set<UnitOperation> KEEPING =
            Sets.immutableEnumSet(UnitOperation.MINING, UnitOperation.COMMINUTION, UnitOperation.LOGISTICS);

    private MassPullChecks() {}

    /**
     * Checks every stream whose grades and shares are printed together with the grades of what its operation is fed. Those are
     * the grades of the one feed or stream that goes in; where that has none, the grades before mining, comminution or
     * transport, which change none.
     *
     * @param flowsheet the flowsheet
     * @return the checks with at least one mass pull, in order of the streams
     */
    public static ImmutableList<MassPullCheck> of(Flowsheet flowsheet) {
        ImmutableList.Builder<MassPullCheck> checks = ImmutableList.builder();
        for (Stream stream : flowsheet.streams()) {
            MassPullCheck check = MassPullCheck.of(stream, gradesInto(flowsheet, flowsheet.operation(stream.source())));
            if (!check.byAnalyte().isEmpty()) {
                checks.add(check);
            }
        }
        return checks.build();
    }

    /** The grades of the only thing that goes into an operation; none if there are several things or nothing is printed. */
    private static List<Grade> gradesInto(Flowsheet flowsheet, Operation operation) {
        List<Stream> streams = flowsheet.entering(operation.id());
        List<List<Grade>> feeds = flowsheet.feeds().stream()
                .filter(feed -> feed.target().equals(operation.id()))
                .map(feed -> feed.grades())
                .toList();
        if (streams.size() + feeds.size() != 1) {
            return List.of();
        }
        if (!feeds.isEmpty()) {
            return feeds.get(0);
        }
        Stream only = streams.get(0);
        Operation before = flowsheet.operation(only.source());
        boolean same = KEEPING.contains(before.type())
                && flowsheet.leaving(before.id()).size() == 1;
        return only.grades().isEmpty() && same ? gradesInto(flowsheet, before) : only.grades();
    }
}
