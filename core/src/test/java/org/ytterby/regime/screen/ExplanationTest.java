// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ytterby.regime.screen.SampleTrades.ask;
import static org.ytterby.regime.screen.SampleTrades.export;
import static org.ytterby.regime.screen.SampleTrades.foreignMagnet;
import static org.ytterby.regime.screen.SampleTrades.magnet;
import static org.ytterby.regime.screen.SampleTrades.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.regime.trade.EndUse;

class ExplanationTest {

    @Test
    void aDecidedAnswer() {
        assertThat(ask(magnet("2025-12-27")).explain()).isEqualTo("""
                t, CN EXPORT on 2025-12-27 as known on 2026-11-22: export licence needed.
                Decides: No. dy, Act dy, export licence needed: reaches the item under 1C905.a; since 2025-04-04.
                Read by: No. reading, Act reading: reads the words of the entry for such items.
                Looked at: us-ban, paragraph 1: describes the item, but the circumstances are not those of the rule; \
                since 2024-12-03.
                Open beside it: Does the exporter know of a danger?
                Weakest evidence used: from memory - unverified.""");
    }

    @Test
    void aSuspendedAnswer() {
        assertThat(ask(export("2025-11-20", Form.METAL, Element.HO)).explain()).isEqualTo("""
                t, CN EXPORT on 2025-11-20 as known on 2026-11-22: a control reaches it but is suspended.
                Also applies: No. ordinary, Act ordinary, ordinary export licence needed: reaches the item under REE; \
                since 2015-01-01.
                Suspended by: No. truce, Act truce: suspends provisions in this span; since 2025-11-07 until 2026-11-10.
                Looked at: dy: covers things of this kind, but the description does not fit; since 2025-04-04.
                Looked at: ga: covers things of this kind, but the description does not fit; since 2023-08-01.
                Fits but does not operate: ho (1C909.a), suspended by No. truce, Act truce; changes on 2026-11-11; \
                would give: export licence needed.
                Fits but does not operate: No. ordinary, Act ordinary (1), ended.
                Open beside it: Does the exporter know of a danger?
                Note: parts of one instrument start on different days.
                Weakest evidence used: secondary source seen.""");
    }

    @Test
    void anIndeterminateAnswer() {
        assertThat(ask(export("2025-01-15", Form.METAL, Element.GA).destination(Optional.empty()))
                        .explain())
                .isEqualTo("""
                t, CN EXPORT on 2025-01-15 as known on 2026-11-22: cannot be determined from the facts stated.
                It may be anything from "export licence needed" to "licence needed and in principle refused".
                State to settle it: the country of destination.
                Also applies: No. ga, Act ga, export licence needed: reaches the item under Ga-1; since 2023-08-01.
                Open: us-ban, paragraph 2: may reach the transaction: facts are missing; since 2024-12-03 until 2025-11-08.
                Looked at: ordinary: covers things of this kind, but the description does not fit; since 2023-10-31 \
                until 2025-10-31.
                Looked at: us-ban, paragraph 1: describes the item, but the circumstances are not those of the rule; \
                since 2024-12-03.
                Open beside it: Does the exporter know of a danger?
                Weakest evidence used: secondary source seen.""");
    }

    @Test
    void anExemptAnswer() {
        assertThat(ask(foreignMagnet("2026-11-16")
                                .putValueShares("share", new BigDecimal("0.03"))
                                .endUses(List.of(EndUse.HUMANITARIAN)))
                        .explain())
                .isEqualTo("""
                t, CN REEXPORT on 2026-11-16 as known on 2026-11-22: exempt.
                Decides: No. abroad, Act abroad, limb 1, exempt: disaster relief (report within ten working days); \
                operating by its own terms, unconfirmed; since 2026-11-11.
                Looked at: us-ban, paragraph 1: describes the item, but the circumstances are not those of the rule; \
                since 2024-12-03.
                Open beside it: Is the one who acts a foreign operator?
                Note: a suspension ran out after the sources end; an extension would change the answer.
                Note: a rule with reach abroad decides.
                Note: exempt, to be reported afterwards.
                Note: the day lies beyond what the sources reach.
                Warning: The day lies after 2026-08-22, up to which the sources were searched.
                Weakest evidence used: secondary source seen.""");
    }

    @Test
    void aDutyAnswer() {
        assertThat(ask(
                                trade("US IMPORT_DUTY", "2025-06-01", Form.MAGNET_MATERIAL, Element.ND),
                                LocalDate.of(2026, 2, 19))
                        .explain())
                .isEqualTo("""
                t, US IMPORT_DUTY on 2025-06-01 as known on 2026-02-19: duty due.
                Decides: No. void, Act void, duty due (20 %): reaches the item under all, magnets; since 2025-02-04 \
                until 2026-02-23.
                Note: something published after the knowledge date bears on the answer.
                Weakest evidence used: secondary source seen.""");
    }

    @Test
    void anAnswerThatNothingBearsOn() {
        assertThat(ask(trade("MM EXPORT", "2025-03-31", Form.METAL, Element.DY)).explain())
                .isEqualTo("t, MM EXPORT on 2025-03-31 as known on 2026-11-22: not controlled.");
    }
}
