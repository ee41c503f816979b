// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Provision;
import org.ytterby.time.DateSpan;
import org.ytterby.time.DateSpanSet;

/**
 * Provisions as bits, strictest first, with a row of bits for every span of days and every form, subject, country and
 * element. What is left of the rows that a transaction picks may reach it; what is not, certainly does not.
 */
final class ProvisionIndex {

    /** With more elements in doubt than this, elements are no help in leaving provisions out. */
    private static final int MOST_IN_DOUBT = 8;

    private final CompiledProvision[] provisions;
    private final int words;
    private final DaySegments days;
    private final long[][] operating;
    private final long[][] uncertain;
    private final long[][] suspended;
    private final long[][] forms;
    private final long[][] subjects;
    private final long[][] destinations;
    private final long[][] origins;
    private final long[][] exporters;
    private final long[][] elements;
    private final long[] anyElement;

    ProvisionIndex(List<Provision> of, Rules rules) {
        provisions = new CompiledProvision[of.size()];
        for (int i = 0; i < provisions.length; i++) {
            provisions[i] = new CompiledProvision(of.get(i));
        }
        Arrays.sort(provisions, Comparator.comparing(CompiledProvision::strictest));
        words = (provisions.length + Long.SIZE - 1) / Long.SIZE;
        Effectivity[] lives = new Effectivity[provisions.length];
        for (int i = 0; i < provisions.length; i++) {
            lives[i] = rules.life(provisions[i].provision());
        }
        days = DaySegments.of(lives);
        operating = days(lives, Effectivity::operating);
        uncertain = days(lives, Effectivity::uncertain);
        suspended = days(lives, Effectivity::suspended);
        forms = forms();
        subjects = subjects();
        destinations = countries(Provision::destination);
        origins = countries(Provision::origin);
        exporters = countries(Provision::exporterCountry);
        anyElement = new long[words];
        elements = new long[Element.COUNT][words];
        fillElements();
    }

    private long[][] days(Effectivity[] lives, Function<Effectivity, DateSpanSet> state) {
        long[][] rows = new long[days.count()][words];
        for (int i = 0; i < provisions.length; i++) {
            if (!lives[i].isKnown()) {
                continue;
            }
            for (DateSpan span : state.apply(lives[i]).spans()) {
                int last = days.at(span.lastEpochDay());
                for (int at = days.at(span.firstEpochDay()); at <= last; at++) {
                    set(rows[at], i);
                }
            }
        }
        return rows;
    }

    private static void set(long[] row, int at) {
        row[at / Long.SIZE] |= 1L << at;
    }

    private static void clear(long[] row, int at) {
        row[at / Long.SIZE] &= ~(1L << at);
    }

    private void fillElements() {
        for (int i = 0; i < provisions.length; i++) {
            if (provisions[i].everything()) {
                set(anyElement, i);
            }
            for (CompiledItem item : provisions[i].controls()) {
                Optional<ElementRule> rule = item.rule().elements();
                if (rule.isEmpty()) {
                    set(anyElement, i);
                } else {
                    name(rule.get().elements(), i);
                    name(rule.get().rareEarths() ? RareEarths.ALL : Set.of(), i);
                }
            }
        }
    }

    private void name(Set<Element> named, int provision) {
        for (Element element : named) {
            set(elements[element.index()], provision);
        }
    }

    private long[][] forms() {
        long[][] rows = new long[Form.values().length + 1][words];
        for (int i = 0; i < provisions.length; i++) {
            long fit = provisions[i].everything() ? -1L : 0;
            for (CompiledItem item : provisions[i].controls()) {
                fit |= item.forms();
            }
            set(rows[0], i);
            for (int form = 1; form < rows.length; form++) {
                if ((fit & 1L << (form - 1)) != 0) {
                    set(rows[form], i);
                }
            }
        }
        return rows;
    }

    private long[][] subjects() {
        long[][] rows = new long[Subject.values().length][words];
        for (int i = 0; i < provisions.length; i++) {
            boolean any = provisions[i].everything();
            for (CompiledItem item : provisions[i].controls()) {
                any |= item.rule().subjects().isEmpty();
                for (Subject subject : item.rule().subjects()) {
                    set(rows[subject(subject)], i);
                }
                for (Subject subject : item.rule().arguableSubjects()) {
                    set(rows[subject(subject)], i);
                }
            }
            for (long[] row : rows) {
                if (any) {
                    set(row, i);
                }
            }
        }
        return rows;
    }

    /** A row for each country, shared by those that no provision names, and before them one for a country not stated. */
    private long[][] countries(Function<Provision, CountryScope> scope) {
        long[][] rows = new long[Country.values().length + 1][];
        long[] every = new long[words];
        long[] unnamed = new long[words];
        for (int i = 0; i < provisions.length; i++) {
            set(every, i);
            if (scope.apply(provisions[i].provision()).mode() != CountryScope.Mode.ONLY) {
                set(unnamed, i);
            }
        }
        Arrays.fill(rows, unnamed);
        rows[0] = every;
        for (int i = 0; i < provisions.length; i++) {
            CountryScope one = scope.apply(provisions[i].provision());
            for (Country country : one.countries()) {
                int at = country.index() + 1;
                if (rows[at] == unnamed) {
                    rows[at] = unnamed.clone();
                }
                if (one.mode() == CountryScope.Mode.ONLY) {
                    set(rows[at], i);
                } else {
                    clear(rows[at], i);
                }
            }
        }
        return rows;
    }

    int words() {
        return words;
    }

    CompiledProvision provision(int at) {
        return provisions[at];
    }

    /** Which span of days a day lies in. */
    int segment(LocalDate day) {
        return days.at(day.toEpochDay());
    }

    boolean isUncertain(int segment, int at) {
        return (uncertain[segment][at / Long.SIZE] & 1L << at) != 0;
    }

    boolean isSuspended(int segment, int at) {
        return (suspended[segment][at / Long.SIZE] & 1L << at) != 0;
    }

    /** The provisions that are, may be or would be in effect and whose countries and items the transaction may be among. */
    void reaching(Facts facts, int segment, long[] out) {
        items(facts, out);
        long[] destination = destinations[key(facts.destination())];
        long[] origin = origins[key(facts.origin())];
        long[] exporter = exporters[key(facts.exporterCountry())];
        for (int w = 0; w < words; w++) {
            long live = operating[segment][w] | uncertain[segment][w] | suspended[segment][w];
            out[w] &= live & destination[w] & origin[w] & exporter[w];
        }
    }

    /** The provisions that are or may be operating and whose items the transaction may be among. */
    void listing(Facts facts, int segment, long[] out) {
        items(facts, out);
        for (int w = 0; w < words; w++) {
            out[w] &= operating[segment][w] | uncertain[segment][w];
        }
    }

    private static int key(@Nullable Country country) {
        return country == null ? 0 : country.index() + 1;
    }

    private void items(Facts facts, long[] out) {
        elements(facts, out);
        Form stated = facts.form();
        long[] form = forms[stated == null ? 0 : stated.index() + 1];
        for (int w = 0; w < words; w++) {
            out[w] &= form[w];
        }
        Subject about = facts.subject();
        if (about != null) {
            long[] subject = subjects[subject(about)];
            for (int w = 0; w < words; w++) {
                out[w] &= subject[w];
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // rows were made in the order of the declaration
    private static int subject(Subject subject) {
        return subject.ordinal();
    }

    private void elements(Facts facts, long[] out) {
        long low = facts.unknownLow();
        long high = facts.unknownHigh();
        if (facts.transaction().unnamedRareEarths() || Long.bitCount(low) + Long.bitCount(high) > MOST_IN_DOUBT) {
            Arrays.fill(out, 0, words, -1L);
            return;
        }
        System.arraycopy(anyElement, 0, out, 0, words);
        add(low | facts.presentLow(), 0, out);
        add(high | facts.presentHigh(), Long.SIZE, out);
    }

    private void add(long mask, int from, long[] out) {
        for (long left = mask; left != 0; left &= left - 1) {
            long[] row = elements[from + Long.numberOfTrailingZeros(left)];
            for (int w = 0; w < words; w++) {
                out[w] |= row[w];
            }
        }
    }
}
