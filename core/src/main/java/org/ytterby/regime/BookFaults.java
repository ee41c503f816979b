// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds everything in a book of rules that contradicts the rest. */
final class BookFaults {

    private final RegimeBook book;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> instruments = new HashSet<>();
    private final Set<String> provisions = new HashSet<>();

    private BookFaults(RegimeBook book) {
        this.book = book;
    }

    static List<String> of(RegimeBook book) {
        BookFaults check = new BookFaults(book);
        check.identifiers();
        check.references();
        check.amendmentCycles();
        return check.faults;
    }

    private void identifiers() {
        unique("instruments", book.instruments(), Instrument::id, instruments);
        unique("provisions", book.provisions(), Provision::id, provisions);
        unique("suspensions", book.suspensions(), Suspension::id, new HashSet<>());
        unique("endings", book.endings(), Ending::id, new HashSet<>());
        unique("amendments", book.amendments(), Amendment::id, new HashSet<>());
    }

    private <T> void unique(String list, List<T> records, Function<T, String> id, Set<String> seen) {
        for (int i = 0; i < records.size(); i++) {
            String name = id.apply(records.get(i));
            if (!seen.add(name)) {
                fault(list + "[" + i + "].id", "be unique", name);
            }
        }
    }

    private void references() {
        for (int i = 0; i < book.provisions().size(); i++) {
            Provision provision = book.provisions().get(i);
            instrument("provisions[" + i + "].instrument", provision.instrument());
            provisions("provisions[" + i + "].authorises", provision.authorises());
        }
        for (int i = 0; i < book.suspensions().size(); i++) {
            instrument(
                    "suspensions[" + i + "].instrument",
                    book.suspensions().get(i).instrument());
            provisions(
                    "suspensions[" + i + "].provisions",
                    book.suspensions().get(i).provisions());
        }
        for (int i = 0; i < book.endings().size(); i++) {
            instrument("endings[" + i + "].instrument", book.endings().get(i).instrument());
            provisions("endings[" + i + "].provisions", book.endings().get(i).provisions());
        }
        for (int i = 0; i < book.amendments().size(); i++) {
            Amendment amendment = book.amendments().get(i);
            instrument("amendments[" + i + "].instrument", amendment.instrument());
            instrument("amendments[" + i + "].amends", amendment.amends());
            provisions("amendments[" + i + "].ends", amendment.ends());
            provisions("amendments[" + i + "].adds", amendment.adds());
        }
        for (int i = 0; i < book.guidance().size(); i++) {
            instrument("guidance[" + i + "].instrument", book.guidance().get(i).instrument());
            provisions("guidance[" + i + "].interprets", book.guidance().get(i).interprets());
        }
        for (int i = 0; i < book.commitments().size(); i++) {
            instrument(
                    "commitments[" + i + "].instrument",
                    book.commitments().get(i).instrument());
        }
        for (int i = 0; i < book.informalMeasures().size(); i++) {
            instrument(
                    "informalMeasures[" + i + "].instrument",
                    book.informalMeasures().get(i).instrument());
        }
        for (int i = 0; i < book.relations().size(); i++) {
            instrument("relations[" + i + "].subject", book.relations().get(i).subject());
            instrument("relations[" + i + "].object", book.relations().get(i).object());
        }
    }

    private void instrument(String path, String id) {
        if (!instruments.contains(id)) {
            fault(path, "name an instrument of the book", id);
        }
    }

    private void provisions(String path, Collection<String> ids) {
        for (String id : ids) {
            if (!provisions.contains(id)) {
                fault(path, "name a provision of the book", id);
            }
        }
    }

    /** An act that amends the act that amends it, however many lie between, cannot be put in an order. */
    private void amendmentCycles() {
        ListMultimap<String, String> amends = ArrayListMultimap.create();
        book.amendments().forEach(amendment -> amends.put(amendment.instrument(), amendment.amends()));
        for (int i = 0; i < book.amendments().size(); i++) {
            String start = book.amendments().get(i).instrument();
            if (reaches(amends, book.amendments().get(i).amends(), start, new HashSet<>())) {
                fault("amendments[" + i + "].amends", "not lead back to the amending instrument", start);
            }
        }
    }

    private static boolean reaches(ListMultimap<String, String> amends, String from, String goal, Set<String> seen) {
        if (from.equals(goal)) {
            return true;
        }
        return seen.add(from) && amends.get(from).stream().anyMatch(next -> reaches(amends, next, goal, seen));
    }

    private void fault(String path, String rule, String value) {
        faults.add(path + " must " + rule + " but was '" + value + "'");
    }
}
