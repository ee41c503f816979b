// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.regime.change.Depth;
import org.ytterby.regime.change.Timeline;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

/** Timelines of random transactions over random books, to every depth. */
public final class TimelineArbitraries extends TypeProvider<Timeline> {

    /** Creates the provider of {@link Timeline}. */
    public TimelineArbitraries() {
        super(Timeline.class);
    }

    @Override
    public Timeline example() {
        Transaction holmium = Transaction.builder()
                .id("Ho")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2025, 11, 20))
                .form(Form.METAL)
                .addElements(Element.HO)
                .build();
        return Timeline.of(
                Screener.of(SampleRegimes.book(), KnowledgeDate.parse("2025-11-20")),
                holmium,
                DateSpan.parse("[2025-11-01, 2026-12-31]"),
                Depth.OUTCOME);
    }

    @Override
    public Arbitrary<Timeline> arbitrary() {
        return Combinators.combine(
                        new ScreenerArbitraries().arbitrary(),
                        TransactionArbitraries.transactions(),
                        Arbitraries.of(Depth.class))
                .as((screener, transaction, depth) ->
                        Timeline.of(screener, transaction, DateSpan.parse("[2024-06-01, 2027-01-31]"), depth));
    }
}
