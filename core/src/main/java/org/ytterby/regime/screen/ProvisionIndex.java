// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.Provision;
import org.ytterby.regime.trade.Transaction;
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
    private final long[] starts;
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
        provisions = of.stream()
                .map(CompiledProvision::new)
                .sorted((one, other) -> one.strictest().compareTo(other.strictest()))
                .toArray(CompiledProvision[]::new);
        words = (provisions.length + Long.SIZE - 1) / Long.SIZE;
        starts = starts(rules);
        operating = days(rules, Effectivity::operating);
        uncertain = days(rules, Effectivity::uncertain);
        suspended = days(rules, Effectivity::suspended);
        forms = forms();
        subjects = subjects();
        destinations = countries(Provision::destination);
        origins = countries(Provision::origin);
        exporters = countries(Provision::exporterCountry);
        anyElement = row(
                p -> p.everything() || hasItem(p, item -> item.rule().elements().isEmpty()));
        elements = new long[Element.COUNT][];
        for (Element element : Element.values()) {
            elements[element.index()] = row(p -> hasItem(p, item -> names(item, element)));
        }
    }

    private long[] starts(Rules rules) {
        TreeSet<Long> days = new TreeSet<>();
        days.add(Long.MIN_VALUE);
        for (CompiledProvision compiled : provisions) {
            Effectivity life = rules.life(compiled.provision());
            for (DateSpanSet set : List.of(life.operating(), life.uncertain(), life.suspended())) {
                set.changePoints().forEach(day -> days.add(day.toEpochDay()));
            }
        }
        return days.stream().mapToLong(Long::longValue).toArray();
    }

    private long[][] days(Rules rules, Function<Effectivity, DateSpanSet> state) {
        long[][] rows = new long[starts.length][words];
        for (int i = 0; i < provisions.length; i++) {
            Effectivity life = rules.life(provisions[i].provision());
            if (!life.isKnown()) {
                continue;
            }
            for (DateSpan span : state.apply(life).spans()) {
                int last = segment(span.lastEpochDay());
                for (int at = segment(span.firstEpochDay()); at <= last; at++) {
                    set(rows[at], i);
                }
            }
        }
        return rows;
    }

    private static boolean hasItem(CompiledProvision provision, Predicate<CompiledItem> test) {
        for (CompiledItem item : provision.controls()) {
            if (test.test(item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(CompiledItem item, Element element) {
        return item.rule()
                .elements()
                .filter(rule -> rule.elements().contains(element) || isRareEarth(rule, element))
                .isPresent();
    }

    private static boolean isRareEarth(ElementRule rule, Element element) {
        return rule.rareEarths() && RareEarths.ALL.contains(element);
    }

    private long[] row(Predicate<CompiledProvision> holds) {
        long[] row = new long[words];
        for (int i = 0; i < provisions.length; i++) {
            if (holds.test(provisions[i])) {
                set(row, i);
            }
        }
        return row;
    }

    private static void set(long[] row, int at) {
        row[at / Long.SIZE] |= 1L << at;
    }

    private long[][] forms() {
        long[][] rows = new long[Form.values().length + 1][];
        rows[0] = row(p -> true);
        for (Form form : Form.values()) {
            long bit = 1L << form.index();
            rows[form.index() + 1] = row(p -> p.everything() || hasItem(p, item -> (item.forms() & bit) != 0));
        }
        return rows;
    }

    private long[][] subjects() {
        Subject[] all = Subject.values();
        long[][] rows = new long[all.length][];
        for (int i = 0; i < all.length; i++) {
            Subject subject = all[i];
            rows[i] = row(p -> p.everything()
                    || hasItem(
                            p,
                            item -> item.rule().subjects().isEmpty()
                                    || item.rule().subjects().contains(subject)
                                    || item.rule().arguableSubjects().contains(subject)));
        }
        return rows;
    }

    private long[][] countries(Function<Provision, CountryScope> scope) {
        Country[] all = Country.values();
        long[] unnamed = row(p -> scope.apply(p.provision()).mode() != CountryScope.Mode.ONLY);
        long[][] rows = new long[all.length + 1][];
        Arrays.fill(rows, unnamed);
        rows[0] = row(p -> true);
        for (Country country : all) {
            boolean named = Arrays.stream(provisions)
                    .anyMatch(p -> scope.apply(p.provision()).countries().contains(country));
            if (named) {
                rows[country.index() + 1] = row(p -> mayBeMeant(scope.apply(p.provision()), country));
            }
        }
        return rows;
    }

    private static boolean mayBeMeant(CountryScope scope, Country country) {
        return switch (scope.mode()) {
            case ONLY -> scope.countries().contains(country);
            case ALL_BUT -> !scope.countries().contains(country);
            case ALL, OUTSIDE_ORIGIN -> true;
        };
    }

    int words() {
        return words;
    }

    CompiledProvision provision(int at) {
        return provisions[at];
    }

    /** Which span of days a day lies in. */
    int segment(LocalDate day) {
        return segment(day.toEpochDay());
    }

    private int segment(long day) {
        int at = Arrays.binarySearch(starts, day);
        return at >= 0 ? at : -at - 2;
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
        Transaction transaction = facts.transaction();
        long[] destination = destinations[key(transaction.destination().orElse(null))];
        long[] origin = origins[key(transaction.origin().orElse(null))];
        long[] exporter = exporters[key(transaction.exporterCountry().orElse(null))];
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

    private static int key(@org.jspecify.annotations.Nullable Country country) {
        return country == null ? 0 : country.index() + 1;
    }

    private void items(Facts facts, long[] out) {
        elements(facts, out);
        Transaction transaction = facts.transaction();
        long[] form =
                forms[transaction.form().isPresent() ? transaction.form().get().index() + 1 : 0];
        for (int w = 0; w < words; w++) {
            out[w] &= form[w];
        }
        if (transaction.subject().isPresent()) {
            long[] subject = subjects[subject(transaction.subject().get())];
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
