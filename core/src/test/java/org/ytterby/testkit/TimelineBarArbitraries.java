// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.TimelineBar;

/** The bars of random timelines. */
public final class TimelineBarArbitraries extends TypeProvider<TimelineBar> {

    /** Creates the provider of {@link TimelineBar}. */
    public TimelineBarArbitraries() {
        super(TimelineBar.class);
    }

    @Override
    public TimelineBar example() {
        return new TimelineArbitraries().example().bars().get(1);
    }

    @Override
    public Arbitrary<TimelineBar> arbitrary() {
        return new TimelineArbitraries().arbitrary().flatMap(timeline -> Arbitraries.of(timeline.bars()));
    }
}
