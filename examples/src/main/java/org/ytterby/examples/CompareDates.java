// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.change.Depth;
import org.ytterby.regime.change.Outlook;
import org.ytterby.regime.change.Timeline;
import org.ytterby.regime.change.TimelineBar;
import org.ytterby.regime.change.Turn;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.DateSpan;
import org.ytterby.time.KnowledgeDate;

/**
 * Follows one item through time: what the bundled export regimes ask of it on each day, as a table of spans.
 *
 * <pre>{@code
 * CompareDates [SHIPMENT] [--from DATE] [--to DATE] [--known DATE] [--bars]
 * }</pre>
 *
 * <p>Without a shipment it takes holmium metal from China to Japan for civil use (S185 of the bundled file); without dates
 * the years 2024 to 2027; {@code --known} leaves out what was published after a day; {@code --bars} adds the spans as
 * numbers for a plotting program.
 *
 * @since 0.1
 */
public final class CompareDates {

    static final String USAGE = "usage: CompareDates [SHIPMENT] [--from DATE] [--to DATE] [--known DATE] [--bars]";

    private static final String HOLMIUM = "S185";
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);
    private static final int MOST = 3;

    private CompareDates() {}

    /**
     * Prints the timeline of a shipment.
     *
     * @param args the shipment and the options
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
            print(
                    DateOptions.parse(List.of(args), Set.of("--from", "--to", "--known"), Set.of("--bars"), 1, USAGE),
                    out);
            return 0;
        } catch (IllegalArgumentException fault) {
            err.println(fault.getMessage());
            return 2;
        }
    }

    private static void print(DateOptions options, PrintStream out) {
        Transaction item = BundledShipments.one(
                options.words().isEmpty() ? HOLMIUM : options.words().get(0));
        KnowledgeDate known = KnowledgeDate.of(options.date("--known", ShipmentOptions.CLOSED.date()));
        DateSpan days = DateSpan.between(options.date("--from", FROM), options.date("--to", TO));
        Screener screener = Screener.of(RegimeBooks.bundled(), known);
        Timeline timeline = Timeline.of(screener, item, days, Depth.MEASURES);
        timeline.text().lines().forEach(out::println);
        out.println();
        out.println("Next changes of the outcome after " + known + ", as far as is known:");
        List<Turn> turns = Outlook.next(screener, item, known.date(), MOST, Depth.OUTCOME);
        turns.forEach(turn -> out.println("  " + turn.day() + "  "
                + ShipmentTable.words(turn.before().headline()) + " -> "
                + ShipmentTable.words(turn.after().headline())));
        if (turns.isEmpty()) {
            out.println("  none");
        }
        if (options.switches().contains("--bars")) {
            out.println();
            out.println("from,until,from_year,until_year,outcome,mildest_level,strictest_level");
            timeline.bars().forEach(bar -> out.println(row(bar)));
        }
    }

    private static String row(TimelineBar bar) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.4f,%.4f,%s,%d,%d",
                bar.from(),
                bar.until(),
                bar.fromYear(),
                bar.untilYear(),
                bar.outcome(),
                bar.mildestLevel(),
                bar.strictestLevel());
    }
}
