// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.Ending;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.Provision;
import org.ytterby.regime.Publication;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;
import org.ytterby.time.KnowledgeDate;
import org.ytterby.time.PartialDate;

/** The life of one provision as known on a day: when it operates, when it is suspended, and how it stands on any day. */
final class Effectivity {

    /** How a provision stands on a day, and by what. */
    record Status(ProvisionState state, @Nullable Suspension suspension, boolean extensionUnconfirmed) {}

    private final Provision provision;
    private final boolean known;
    private final Optional<Publication> published;
    private final boolean annulled;
    private final DateSpanSet effect;
    private final DateSpanSet uncertain;
    private final ImmutableList<Suspension> suspensions;
    private final DateSpanSet suspended;
    private final DateSpanSet operating;
    private final Optional<LocalDate> end;
    private final boolean endIsOnRecord;
    private final LocalDate reach;
    private final RegimeBook book;
    private final KnowledgeDate knowledge;

    private Effectivity(RegimeBook book, Provision provision, KnowledgeDate knowledge) {
        this.book = book;
        this.provision = provision;
        this.knowledge = knowledge;
        Instrument instrument = book.instrument(provision.instrument()).orElseThrow();
        this.reach = instrument.sourcesReachTo();
        this.published = publication(provision, instrument);
        this.known = published.map(p -> p.isCertainlyKnown(knowledge)).orElse(true);
        List<Ending> endings = book.endings().stream()
                .filter(ending -> ending.provisions().contains(provision.id()))
                .filter(ending -> isKnown(ending.published(), ending.instrument()))
                .toList();
        this.annulled = endings.stream().anyMatch(ending -> ending.kind() == EndingKind.ANNULMENT);
        List<DateSpan> kept = endings.stream()
                .filter(ending -> ending.members().isEmpty())
                .map(ending -> DateSpan.endingAt(ending.until()))
                .toList();
        Optional<DateSpan> longest = shortest(kept, amendedAway(PartialDate::latest));
        DateSpanSet possible = cut(DateSpanSet.of(provision.effect().possible()), longest);
        DateSpanSet certain = cut(
                provision.effect().certain().map(DateSpanSet::of).orElse(DateSpanSet.never()),
                shortest(kept, amendedAway(PartialDate::earliest)));
        this.effect = annulled ? DateSpanSet.never() : possible;
        this.suspensions = book.suspensions().stream()
                .filter(suspension -> suspension.provisions().contains(provision.id()))
                .filter(suspension -> isKnown(suspension.published(), suspension.instrument()))
                .collect(ImmutableList.toImmutableList());
        this.suspended = suspensions.isEmpty()
                ? DateSpanSet.never()
                : effect.intersection(DateSpanSet.of(
                        suspensions.stream().map(Suspension::span).toList()));
        this.uncertain = effect.minus(certain).minus(suspended);
        this.operating = effect.minus(suspended).minus(uncertain);
        this.endIsOnRecord = !kept.isEmpty();
        this.end = possible.isEmpty()
                ? longest.flatMap(DateSpan::lastDay) // taken away before it began
                : possible.spans().get(possible.spans().size() - 1).lastDay();
    }

    static Effectivity of(RegimeBook book, Provision provision, KnowledgeDate known) {
        return new Effectivity(book, provision, known);
    }

    /** When a provision was made public: its own word, that of the amendment which adds it, or that of its instrument. */
    private Optional<Publication> publication(Provision provision, Instrument instrument) {
        if (provision.published().isPresent()) {
            return provision.published();
        }
        return book.amendments().stream()
                .filter(amendment -> !amendment.proposed() && amendment.adds().contains(provision.id()))
                .flatMap(amendment -> book.instrument(amendment.instrument()).stream())
                .findFirst()
                .map(Instrument::published)
                .orElse(instrument.published());
    }

    private boolean isKnown(Optional<Publication> own, String instrument) {
        Optional<Publication> published =
                own.isPresent() ? own : book.instrument(instrument).flatMap(Instrument::published);
        return published.map(p -> p.isCertainlyKnown(knowledge)).orElse(true);
    }

    /** The days before the amendments that end it, which begin on a day known only as far as their text says. */
    private List<DateSpan> amendedAway(Function<PartialDate, LocalDate> day) {
        return book.amendments().stream()
                .filter(amendment -> !amendment.proposed() && amendment.ends().contains(provision.id()))
                .filter(amendment -> isKnown(Optional.empty(), amendment.instrument()))
                .flatMap(amendment -> amendment.validFrom().stream())
                .map(from -> DateSpan.untilExclusive(day.apply(from)))
                .toList();
    }

    private static Optional<DateSpan> shortest(List<DateSpan> endings, List<DateSpan> amendments) {
        return Stream.concat(endings.stream(), amendments.stream())
                .min(Comparator.comparingLong(DateSpan::lastEpochDay));
    }

    private static DateSpanSet cut(DateSpanSet days, Optional<DateSpan> kept) {
        return kept.map(span -> days.intersection(DateSpanSet.of(span))).orElse(days);
    }

    /** Whether it is public on the knowledge date. */
    boolean isKnown() {
        return known;
    }

    /** The days on which it is certainly in effect and not suspended. */
    DateSpanSet operating() {
        return operating;
    }

    /** The days on which it is in effect by date, but suspended. */
    DateSpanSet suspended() {
        return suspended;
    }

    /** The days on which it may be in effect, because a date is known only to the month or year. */
    DateSpanSet uncertain() {
        return uncertain;
    }

    /** The days on which it is or may be in effect, suspended or not. */
    DateSpanSet effect() {
        return effect;
    }

    Status on(LocalDate day) {
        if (!known) {
            return new Status(ProvisionState.NOT_YET_PUBLISHED, null, false);
        }
        if (annulled) {
            return new Status(ProvisionState.VOID, null, false);
        }
        if (suspended.contains(day)) {
            Suspension by = suspensions.stream()
                    .filter(suspension -> suspension.span().contains(day))
                    .min(Comparator.comparing(Suspension::id))
                    .orElseThrow();
            return new Status(ProvisionState.SUSPENDED, by, false);
        }
        if (operating.contains(day)) {
            boolean resumed = isResumedUnconfirmed(day);
            boolean doubted = resumed || provision.unconfirmed().isPresent();
            return new Status(doubted ? ProvisionState.OPERATING_UNCONFIRMED : ProvisionState.OPERATING, null, resumed);
        }
        if (uncertain.contains(day)) {
            return new Status(ProvisionState.UNCERTAIN, null, false);
        }
        return new Status(outside(day), null, false);
    }

    private ProvisionState outside(LocalDate day) {
        if (end.isPresent() && day.isAfter(end.get())) {
            boolean byOthers = isEndedByOthers();
            return !byOthers && end.get().isAfter(reach) ? ProvisionState.ENDED_UNCONFIRMED : ProvisionState.ENDED;
        }
        boolean unseen = published.filter(p -> p.latest().isAfter(day)).isPresent();
        return unseen ? ProvisionState.NOT_YET_PUBLISHED : ProvisionState.NOT_YET_EFFECTIVE;
    }

    private boolean isEndedByOthers() {
        return endIsOnRecord || !end.equals(provision.effect().possible().lastDay());
    }

    /** Whether the latest suspension before a day ran out after the day up to which its sources were searched. */
    private boolean isResumedUnconfirmed(LocalDate day) {
        return suspensions.stream()
                .filter(suspension -> suspension
                        .span()
                        .lastDay()
                        .filter(last -> last.isBefore(day))
                        .isPresent())
                .max(Comparator.comparingLong(suspension -> suspension.span().lastEpochDay()))
                .filter(latest -> latest.span().lastDay().orElseThrow().isAfter(reachOf(latest)))
                .isPresent();
    }

    private LocalDate reachOf(Suspension suspension) {
        return book.instrument(suspension.instrument()).orElseThrow().sourcesReachTo();
    }

    /** The first day of the present state, and the last one known. */
    Optional<DateSpan> spanOfStateOn(LocalDate day) {
        return Stream.of(operating, suspended, uncertain)
                .flatMap(days -> days.spans().stream())
                .filter(span -> span.contains(day))
                .findFirst();
    }

    /** The next day after a given one on which the state is another. */
    Optional<LocalDate> nextChange(LocalDate day) {
        if (!known) {
            return published.map(Publication::latest).filter(latest -> latest.isAfter(day));
        }
        ImmutableSortedSet<LocalDate> changes = ImmutableSortedSet.<LocalDate>naturalOrder()
                .addAll(operating.changePoints())
                .addAll(suspended.changePoints())
                .addAll(uncertain.changePoints())
                .build();
        return Optional.ofNullable(changes.higher(day));
    }

    /** Every day on which anything that {@link #on}, {@link #spanOfStateOn} or {@link #nextChange} says may be another. */
    ImmutableSortedSet<LocalDate> changePoints() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        published.map(Publication::latest).ifPresent(days::add);
        if (!known) {
            return days.build();
        }
        days.addAll(operating.changePoints()).addAll(suspended.changePoints()).addAll(uncertain.changePoints());
        suspensions.forEach(
                suspension -> days.addAll(DateSpanSet.of(suspension.span()).changePoints()));
        end.ifPresent(last -> days.add(last.plusDays(1)));
        return days.build();
    }
}
