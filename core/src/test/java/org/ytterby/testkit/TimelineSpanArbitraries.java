// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.TimelineSpan;

/** The spans of random timelines. */
public final class TimelineSpanArbitraries extends TypeProvider<TimelineSpan> {

    /** Creates the provider of {@link TimelineSpan}. */
    public TimelineSpanArbitraries() {
        super(TimelineSpan.class);
    }

    @Override
    public TimelineSpan example() {
        return new TimelineArbitraries().example().spans().get(1);
    }

    @Override
    public Arbitrary<TimelineSpan> arbitrary() {
        return new TimelineArbitraries().arbitrary().flatMap(timeline -> Arbitraries.of(timeline.spans()));
    }
}
