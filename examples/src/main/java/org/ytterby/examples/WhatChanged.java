// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.change.AnswerChange;
import org.ytterby.regime.change.BookRecord;
import org.ytterby.regime.change.Cause;
import org.ytterby.regime.change.DayPolicy;
import org.ytterby.regime.change.ProvisionChange;
import org.ytterby.regime.change.RecordChange;
import org.ytterby.regime.change.RegimeDiff;
import org.ytterby.regime.screen.Screener;
import org.ytterby.time.KnowledgeDate;

/**
 * Tells what changed between two days in the bundled export regimes, and for which of the bundled shipments the outcome
 * became another, and why.
 *
 * <pre>{@code
 * WhatChanged FROM TO [--known DATE] [--knowledge]
 * }</pre>
 *
 * <p>Each shipment is taken as made on FROM and on TO. With {@code --knowledge} the two are days of knowledge instead: each
 * shipment keeps its day, and the question is what was published in between. {@code --known} leaves out what was published
 * after a day.
 *
 * @since 0.1
 */
public final class WhatChanged {

    static final String USAGE = "usage: WhatChanged FROM TO [--known DATE] [--knowledge]";

    private WhatChanged() {}

    /**
     * Prints what changed.
     *
     * @param args the two days and the options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit = run(args, out, err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The exit code is 2 if the arguments are not understood. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            DateOptions options = DateOptions.parse(List.of(args), Set.of("--known"), Set.of("--knowledge"), 2, USAGE);
            if (options.words().size() != 2) {
                throw new IllegalArgumentException("two days must be given\n" + USAGE);
            }
            print(diff(options), out);
            return 0;
        } catch (IllegalArgumentException fault) {
            err.println(fault.getMessage());
            return 2;
        }
    }

    private static RegimeDiff diff(DateOptions options) {
        RegimeBook book = RegimeBooks.bundled();
        LocalDate from = DateOptions.date(options.words().get(0));
        LocalDate to = DateOptions.date(options.words().get(1));
        if (options.switches().contains("--knowledge")) {
            return RegimeDiff.between(
                    Screener.of(book.asKnownOn(from)),
                    to,
                    Screener.of(book.asKnownOn(to)),
                    to,
                    BundledShipments.all(),
                    DayPolicy.OWN_DAY);
        }
        KnowledgeDate known = KnowledgeDate.of(options.date("--known", ShipmentOptions.CLOSED.date()));
        Screener screener = Screener.of(book, known);
        return RegimeDiff.between(screener, from, screener, to, BundledShipments.all(), DayPolicy.DAY_OF_STANDPOINT);
    }

    private static void print(RegimeDiff diff, PrintStream out) {
        out.println(
                "From " + diff.before().day() + " as known on " + diff.before().known() + " to "
                        + diff.after().day() + " as known on " + diff.after().known());
        out.println();
        out.println(
                diff.provisions().isEmpty() ? "No provision stands otherwise." : "Provisions that stand otherwise:");
        diff.provisions().stream().map(ProvisionChange::text).forEach(text -> out.println("  " + text));
        List<String> records = diff.records().stream()
                .filter(change -> isHistory(change.record()))
                .map(RecordChange::text)
                .toList();
        if (!records.isEmpty()) {
            out.println("Records behind it:");
            records.forEach(text -> out.println("  " + text));
        }
        out.println();
        answers(diff, out);
    }

    /** Whether a record moves provisions; that the provisions themselves became known is said of each of them. */
    private static boolean isHistory(BookRecord record) {
        return record instanceof BookRecord.OfSuspension
                || record instanceof BookRecord.OfEnding
                || record instanceof BookRecord.OfAmendment
                || record instanceof BookRecord.OfGuidance;
    }

    /** The shipments whose outcome is another, those that go from the same to the same in one line. */
    private static void answers(RegimeDiff diff, PrintStream out) {
        ListMultimap<String, AnswerChange> moves = ArrayListMultimap.create();
        for (AnswerChange change : diff.answers()) {
            if (change.before().headline() != change.after().headline()) {
                moves.put(
                        ShipmentTable.words(change.before().headline()) + " -> "
                                + ShipmentTable.words(change.after().headline()),
                        change);
            }
        }
        out.println(moves.size() + " of " + diff.screened().size() + " shipments get another outcome"
                + (moves.isEmpty() ? "" : ":"));
        for (String move : new TreeSet<>(moves.keySet())) {
            out.println("  " + move + ": "
                    + moves.get(move).stream()
                            .map(change -> change.transaction().id())
                            .collect(Collectors.joining(" ")));
            Set<String> causes = new TreeSet<>();
            moves.get(move).forEach(change -> causes.addAll(causes(diff, change)));
            out.println("    by " + String.join(", ", causes));
        }
        out.println(
                (diff.answers().size() - moves.size()) + " keep theirs, for other reasons or with other facts open");
    }

    /** The provisions that stand otherwise and bear on an answer; where there are none, all causes but the records. */
    private static List<String> causes(RegimeDiff diff, AnswerChange change) {
        Set<String> moved =
                diff.provisions().stream().map(ProvisionChange::provision).collect(Collectors.toSet());
        List<String> causes = diff.causes(change).stream()
                .filter(cause -> cause.kind() != Cause.Kind.RECORD)
                .map(Cause::what)
                .toList();
        List<String> first = causes.stream().filter(moved::contains).toList();
        return first.isEmpty() ? causes : first;
    }
}
