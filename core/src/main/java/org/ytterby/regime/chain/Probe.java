// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.PartialSpan;

/**
 * Finds out with the screener itself whether an item is on a list of what counts: each list becomes a rule of a programme of
 * its own beside the rules of the book, and the item is asked about under that programme alone.
 */
final class Probe {

    /** How an item fits a list; the least of several conditions is the answer to all of them. */
    enum Fit {
        NO,
        MAYBE,
        YES;

        Fit and(Fit other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    private static final String LISTED = "listed-";
    private static final String HOLDS = "holds-";

    private final Screener screener;

    private Probe(Screener screener) {
        this.screener = screener;
    }

    static Probe of(KnownBook view, Question question, List<ShareTests.Test> tests) {
        String id = "share-lists";
        while (view.book().instrument(id).isPresent()) {
            id += "-";
        }
        RegimeBook.Builder book = RegimeBook.builder();
        book.from(view.book()).addInstruments(instrument(id, question));
        for (int i = 0; i < tests.size(); i++) {
            List<ItemRule> numerator = tests.get(i).numerator();
            if (!numerator.isEmpty()) {
                book.addProvisions(
                        rule(
                                id,
                                question,
                                LISTED + i,
                                numerator.stream().map(Probe::literal).toList()),
                        rule(
                                id,
                                question,
                                HOLDS + i,
                                numerator.stream().map(Probe::elementsOnly).toList()));
            }
        }
        return new Probe(Screener.of(new KnownBook(book.build(), view.known())));
    }

    private static Instrument instrument(String id, Question question) {
        return Instrument.builder()
                .id(id)
                .jurisdiction(question.jurisdiction())
                .addAuthorities("none")
                .title("Lists of what counts for shares of value")
                .type(MeasureType.GUIDANCE)
                .sourcesReachTo(LocalDate.of(2200, 12, 31))
                .addEvidence(Evidence.builder()
                        .source(Source.builder()
                                .citation("the rules of the book")
                                .build())
                        .confidence(Confidence.COMPUTED)
                        .build())
                .confidence(Confidence.COMPUTED)
                .build();
    }

    private static Provision rule(String instrument, Question question, String programme, List<ItemRule> items) {
        return Provision.builder()
                .id(instrument + "/" + programme)
                .instrument(instrument)
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .addActs(question.act())
                .programme(programme)
                .effect(PartialSpan.parse("(..., ...)"))
                .outcome(Outcome.PROHIBITED)
                .addEntries(ControlEntry.builder()
                        .id(programme)
                        .description(programme)
                        .effect(EntryEffect.CONTROLS)
                        .items(items)
                        .confidence(Confidence.COMPUTED)
                        .build())
                .confidence(Confidence.COMPUTED)
                .build();
    }

    /** A rule without arguable words: what counts is read by its letter. */
    private static ItemRule literal(ItemRule rule) {
        return ItemRule.builder()
                .from(rule)
                .arguableForms(Set.of())
                .arguableSubjects(Set.of())
                .build();
    }

    /** What an item has to hold so that something on the list may be inside it. */
    private static ItemRule elementsOnly(ItemRule rule) {
        return ItemRule.builder().elements(rule.elements()).build();
    }

    /** Whether an item is on the list of a test. */
    Fit isListed(int test, Transaction item) {
        return ask(LISTED + test, item);
    }

    /** Whether the elements of an item allow that something on the list of a test is inside it. */
    Fit mayHold(int test, Transaction item) {
        return ask(HOLDS + test, item);
    }

    private Fit ask(String programme, Transaction item) {
        Outcome answer = screener.headline(Transaction.builder()
                .from(item)
                .question(Question.of(
                        item.question().jurisdiction(), item.question().act(), programme))
                .build());
        return switch (answer) {
            case PROHIBITED -> Fit.YES;
            case INDETERMINATE -> Fit.MAYBE;
            default -> Fit.NO;
        };
    }
}
