// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.time.LocalDate;
import java.util.List;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.material.Form;
import org.ytterby.regime.Amendment;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.Ending;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Publication;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateBound;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;
import org.ytterby.time.PartialDate;
import org.ytterby.time.PartialSpan;

/** Records for books of a few rules, each made for one question. */
final class SmallBooks {

    /** A day by which everything has been published. */
    static final KnowledgeDate LATE = KnowledgeDate.parse("2200-12-31");

    private SmallBooks() {}

    static Instrument.Builder instrument(String id, String published) {
        Instrument.Builder builder = Instrument.builder();
        return builder.id(id)
                .jurisdiction(Jurisdiction.of("CN"))
                .addAuthorities("authority")
                .title("Act " + id)
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .published(Publication.parse(published))
                .sourcesReachTo(LocalDate.of(2026, 6, 30))
                .addEvidence(Evidence.builder()
                        .source(Source.builder().citation("gazette").build())
                        .confidence(Confidence.OFFICIAL_TEXT_SEEN)
                        .build())
                .confidence(Confidence.OFFICIAL_TEXT_SEEN);
    }

    /** An export control of licence of the instrument before the slash, on every item unless entries are added. */
    static Provision.Builder control(String id, String effect) {
        Provision.Builder builder = Provision.builder();
        return builder.id(id)
                .instrument(id.replaceAll("/.*", ""))
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .addActs(Act.EXPORT)
                .effect(PartialSpan.parse(effect))
                .outcome(Outcome.LICENCE_REQUIRED)
                .confidence(Confidence.OFFICIAL_TEXT_SEEN);
    }

    static ItemRule.Builder rule(Form... forms) {
        ItemRule.Builder builder = ItemRule.builder();
        return builder.forms(List.of(forms));
    }

    static ControlEntry.Builder entry(String id, ItemRule.Builder rule) {
        ControlEntry.Builder builder = ControlEntry.builder();
        return builder.id(id)
                .description("entry " + id)
                .effect(EntryEffect.CONTROLS)
                .addItems(rule.build())
                .confidence(Confidence.OFFICIAL_TEXT_SEEN);
    }

    static Ending.Builder ending(EndingKind kind, String instrument, String until, String... provisions) {
        Ending.Builder builder = Ending.builder();
        return builder.id(instrument)
                .kind(kind)
                .instrument(instrument)
                .addProvisions(provisions)
                .until(DateBound.parse(until))
                .confidence(Confidence.OFFICIAL_TEXT_SEEN);
    }

    static Suspension.Builder suspension(String id, String instrument, String span, String... provisions) {
        Suspension.Builder builder = Suspension.builder();
        return builder.id(id)
                .instrument(instrument)
                .addProvisions(provisions)
                .span(DateSpan.parse(span))
                .confidence(Confidence.OFFICIAL_TEXT_SEEN);
    }

    static Amendment.Builder amendment(String instrument, String amends, String validFrom) {
        Amendment.Builder builder = Amendment.builder();
        return builder.id(instrument)
                .instrument(instrument)
                .amends(amends)
                .validFrom(PartialDate.parse(validFrom))
                .confidence(Confidence.OFFICIAL_TEXT_SEEN);
    }

    static RegimeBook.Builder book(Instrument.Builder... instruments) {
        RegimeBook.Builder builder = RegimeBook.builder();
        builder.title("Small book");
        for (Instrument.Builder instrument : instruments) {
            builder.addInstruments(instrument.build());
        }
        return builder;
    }

    static Rules rules(RegimeBook book) {
        return new Rules(book.asKnownOn(LocalDate.of(2200, 12, 31)));
    }

    static Determination screen(RegimeBook book, Transaction.Builder transaction) {
        return Screener.of(book, LATE).screen(transaction.build());
    }
}
