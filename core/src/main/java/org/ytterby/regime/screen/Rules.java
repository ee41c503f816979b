// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.ytterby.regime.Ending;
import org.ytterby.regime.Guidance;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Relation;
import org.ytterby.regime.RelationType;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.time.KnowledgeDate;

/** A book of rules as known on a day, with everything looked up that a determination needs. */
final class Rules {

    private static final KnowledgeDate EVERYTHING = KnowledgeDate.of(LocalDate.of(2200, 12, 31));

    private final KnownBook view;
    private final ImmutableMap<String, Instrument> instruments;
    private final ImmutableMap<String, Effectivity> effectivities;
    private final Supplier<ImmutableMap<String, Effectivity>> hindsight;
    private final ImmutableListMultimap<String, Guidance> guidance;
    private final ImmutableListMultimap<Jurisdiction, Provision> dualUse;
    /** The provisions that list a party, by its name in lower case. */
    private final ImmutableListMultimap<String, Provision> named;

    private final ImmutableListMultimap<String, Provision> generalLicences;
    private final ImmutableSetMultimap<String, String> restsOn;
    private final ImmutableSetMultimap<String, String> pending;

    Rules(KnownBook view) {
        this.view = view;
        RegimeBook book = view.book();
        instruments = book.instruments().stream().collect(ImmutableMap.toImmutableMap(Instrument::id, i -> i));
        effectivities = lives(book, view.known());
        hindsight = Suppliers.memoize(() -> lives(book, EVERYTHING));
        ImmutableListMultimap.Builder<String, Guidance> readings = ImmutableListMultimap.builder();
        book.guidance().forEach(g -> g.interprets().forEach(provision -> readings.put(provision, g)));
        guidance = readings.build();
        ImmutableListMultimap.Builder<Jurisdiction, Provision> lists = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Provision> parties = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Provision> general = ImmutableListMultimap.builder();
        for (Provision provision : book.provisions()) {
            if (provision.dualUse()) {
                lists.put(jurisdiction(provision), provision);
            }
            if (provision.listing().isPresent()) {
                provision.listing().get().members().stream()
                        .map(Rules::lower)
                        .distinct()
                        .forEach(name -> parties.put(name, provision));
            }
            if (provision.type() == MeasureType.GENERAL_LICENCE) {
                provision.authorises().forEach(base -> general.put(base, provision));
            }
        }
        dualUse = lists.build();
        named = parties.build();
        generalLicences = general.build();
        restsOn = restsOn(book);
        pending = pending(book);
    }

    private static ImmutableMap<String, Effectivity> lives(RegimeBook book, KnowledgeDate known) {
        return book.provisions().stream()
                .collect(ImmutableMap.toImmutableMap(Provision::id, p -> Effectivity.of(book, p, known)));
    }

    /** Which instruments rest on which others, and so decide before them where both are equally strict. */
    private static ImmutableSetMultimap<String, String> restsOn(RegimeBook book) {
        ImmutableSetMultimap.Builder<String, String> rests = ImmutableSetMultimap.builder();
        for (Relation relation : book.relations()) {
            if (relation.type() == RelationType.IMPLEMENTS) {
                rests.put(relation.subject(), relation.object());
            } else if (relation.type() == RelationType.IMPLEMENTED_BY
                    || relation.type() == RelationType.STRICTER_FOR_DESTINATION) {
                rests.put(relation.object(), relation.subject());
            }
        }
        return rests.build();
    }

    private static ImmutableSetMultimap<String, String> pending(RegimeBook book) {
        ImmutableSetMultimap.Builder<String, String> pending = ImmutableSetMultimap.builder();
        for (Relation relation : book.relations()) {
            switch (relation.type()) {
                case WOULD_AMEND, WOULD_REPEAL, WOULD_DELAY -> pending.put(relation.object(), relation.subject());
                case PROPOSED_AMENDMENT, PROPOSED_REWRITE, PROPOSED_REPEAL, PROPOSED_DELAY ->
                    pending.put(relation.subject(), relation.object());
                default -> {}
            }
        }
        return pending.build();
    }

    KnownBook view() {
        return view;
    }

    RegimeBook book() {
        return view.book();
    }

    KnowledgeDate known() {
        return view.known();
    }

    Instrument instrument(String id) {
        return Objects.requireNonNull(instruments.get(id));
    }

    Effectivity life(Provision provision) {
        return Objects.requireNonNull(effectivities.get(provision.id()));
    }

    Effectivity lifeInHindsight(Provision provision) {
        return Objects.requireNonNull(Objects.requireNonNull(hindsight.get()).get(provision.id()));
    }

    Jurisdiction jurisdiction(Provision provision) {
        return instrument(provision.instrument()).jurisdiction();
    }

    ImmutableList<Guidance> guidance(Provision provision) {
        return guidance.get(provision.id());
    }

    boolean isCertainlyKnown(Guidance reading) {
        return instrument(reading.instrument())
                .published()
                .map(p -> p.isCertainlyKnown(known()))
                .orElse(true);
    }

    Set<Jurisdiction> dualUseJurisdictions() {
        return dualUse.keySet();
    }

    ImmutableList<Provision> dualUse(Jurisdiction jurisdiction) {
        return dualUse.get(jurisdiction);
    }

    ImmutableList<Provision> generalLicences(Provision base) {
        return generalLicences.get(base.id());
    }

    boolean restsOn(String instrument, String other) {
        return restsOn.containsEntry(instrument, other);
    }

    /** The instruments that one carries out on a day. */
    List<String> groundsOf(String instrument, LocalDate day) {
        return book().relations().stream()
                .filter(relation -> relation.type() == RelationType.IMPLEMENTS)
                .filter(relation -> relation.subject().equals(instrument))
                .filter(relation -> relation.since()
                        .map(since -> !since.earliest().isAfter(day))
                        .orElse(true))
                .map(Relation::object)
                .sorted()
                .toList();
    }

    boolean isPendingChange(String instrument) {
        return pending.containsKey(instrument);
    }

    /** Whether a listing that operates on a day names a party, letter by letter but for case. */
    boolean names(String list, String party, LocalDate day) {
        ImmutableList<Provision> naming = named.get(lower(party));
        for (Provision provision : naming) {
            if (provision.listing().filter(l -> l.list().equals(list)).isPresent()
                    && life(provision).on(day).state().operates()
                    && !isDelisted(provision, party, day)) {
                return true;
            }
        }
        return false;
    }

    boolean names(Provision provision, String party, LocalDate day) {
        return named.containsEntry(lower(party), provision) && !isDelisted(provision, party, day);
    }

    private boolean isDelisted(Provision provision, String party, LocalDate day) {
        for (Ending ending : book().endings()) {
            if (ending.provisions().contains(provision.id())
                    && day.isAfter(ending.lastDay())
                    && ending.members().stream().anyMatch(member -> isSame(member, party))
                    && ending.published()
                            .or(() -> instrument(ending.instrument()).published())
                            .map(p -> p.isCertainlyKnown(known()))
                            .orElse(true)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSame(String one, String other) {
        return lower(one).equals(lower(other));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
