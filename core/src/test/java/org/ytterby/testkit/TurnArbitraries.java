// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.TimelineSpan;
import org.ytterby.regime.change.Turn;
import org.ytterby.regime.screen.Determination;

/** The turns of random timelines. */
public final class TurnArbitraries extends TypeProvider<Turn> {

    /** Creates the provider of {@link Turn}. */
    public TurnArbitraries() {
        super(Turn.class);
    }

    @Override
    public Turn example() {
        TimelineSpan second = new TimelineArbitraries().example().spans().get(1);
        return turn(second);
    }

    @Override
    public Arbitrary<Turn> arbitrary() {
        return new TimelineArbitraries()
                .arbitrary()
                .flatMap(timeline -> Arbitraries.of(timeline.spans()))
                .map(TurnArbitraries::turn);
    }

    private static Turn turn(TimelineSpan span) {
        Determination before = Determination.builder()
                .from(span.determination())
                .date(span.first().minusDays(1))
                .build();
        return new Turn(span.first(), before, span.determination());
    }
}
