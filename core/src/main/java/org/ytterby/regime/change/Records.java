// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Publication;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Standing;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;
import org.ytterby.time.PartialDate;
import org.ytterby.time.PartialSpan;

/** Tells how every record of a book stands on a day. */
final class Records {

    private final KnownBook view;
    private final RegimeBook book;
    private final LocalDate day;
    private final Map<String, Standing> provisions;
    private final Map<String, Optional<Publication>> published = new LinkedHashMap<>();
    private final Map<BookRecord, RecordStanding> standings = new LinkedHashMap<>();

    private Records(KnownBook view, LocalDate day, Map<String, Standing> provisions) {
        this.view = view;
        this.book = view.book();
        this.day = day;
        this.provisions = provisions;
        for (Instrument instrument : book.instruments()) {
            published.put(instrument.id(), instrument.published());
        }
    }

    /** How the records stand, in the order of the book; the standings of its provisions are those of the same day. */
    static Map<BookRecord, RecordStanding> on(KnownBook view, LocalDate day, Map<String, Standing> provisions) {
        Records records = new Records(view, day, provisions);
        records.acts();
        records.history();
        records.asides();
        return records.standings;
    }

    /** The days on which a record begins to work or ceases to. */
    static ImmutableSortedSet<LocalDate> changePoints(RegimeBook book) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        book.suspensions().forEach(suspension -> days.addAll(bounds(suspension.span())));
        book.endings().forEach(ending -> days.add(ending.lastDay().plusDays(1)));
        book.amendments()
                .forEach(amendment ->
                        amendment.validFrom().map(PartialDate::earliest).ifPresent(days::add));
        book.relations()
                .forEach(relation -> relation.since().map(PartialDate::earliest).ifPresent(days::add));
        book.informalMeasures()
                .forEach(measure -> measure.felt().ifPresent(felt -> days.addAll(bounds(felt.possible()))));
        return days.build();
    }

    private static ImmutableSortedSet<LocalDate> bounds(DateSpan span) {
        return DateSpanSet.of(span).changePoints();
    }

    private void acts() {
        book.instruments().forEach(act -> put(new BookRecord.OfInstrument(act), isKnown(act.published()), false));
        book.provisions().forEach(provision -> {
            Standing standing = provisions.get(provision.id());
            put(new BookRecord.OfProvision(provision), standing != null && standing.known(), false);
        });
    }

    private void history() {
        book.suspensions()
                .forEach(suspension -> put(
                        new BookRecord.OfSuspension(suspension),
                        isKnown(suspension.published(), suspension.instrument()),
                        suspension.span().contains(day)));
        book.endings()
                .forEach(ending -> put(
                        new BookRecord.OfEnding(ending),
                        isKnown(ending.published(), ending.instrument()),
                        day.isAfter(ending.lastDay())));
        book.amendments()
                .forEach(amendment -> put(
                        new BookRecord.OfAmendment(amendment),
                        isKnown(Optional.empty(), amendment.instrument()),
                        !amendment.proposed()
                                && amendment.validFrom().filter(this::hasCome).isPresent()));
    }

    private void asides() {
        book.guidance()
                .forEach(guidance -> put(
                        new BookRecord.OfGuidance(guidance), isKnown(Optional.empty(), guidance.instrument()), false));
        book.commitments()
                .forEach(commitment -> put(
                        new BookRecord.OfCommitment(commitment),
                        isKnown(Optional.empty(), commitment.instrument()),
                        false));
        book.informalMeasures()
                .forEach(measure -> put(
                        new BookRecord.OfInformalMeasure(measure),
                        isKnown(Optional.empty(), measure.instrument()),
                        measure.felt()
                                .map(PartialSpan::possible)
                                .filter(felt -> felt.contains(day))
                                .isPresent()));
        book.relations()
                .forEach(relation -> put(
                        new BookRecord.OfRelation(relation),
                        true,
                        relation.since().map(this::hasCome).orElse(true)));
    }

    private void put(BookRecord record, boolean known, boolean works) {
        RecordStanding standing = works ? RecordStanding.AT_WORK : RecordStanding.KNOWN;
        standings.put(record, known ? standing : RecordStanding.UNPUBLISHED);
    }

    private boolean hasCome(PartialDate date) {
        return !date.earliest().isAfter(day);
    }

    private boolean isKnown(Optional<Publication> own, String instrument) {
        return isKnown(own.isPresent() ? own : published.getOrDefault(instrument, Optional.empty()));
    }

    private boolean isKnown(Optional<Publication> when) {
        return when.map(p -> p.isCertainlyKnown(view.known())).orElse(true);
    }
}
