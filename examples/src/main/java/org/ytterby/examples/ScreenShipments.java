// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Transaction;

/**
 * Screens a file of shipments, of any length, against the bundled export regimes: what each one needs on its day, by which
 * act and code, and what would change it.
 *
 * <pre>{@code
 * ScreenShipments [FILE.csv|FILE.json] [--known DATE] [--json OUT] [--rejects OUT] [--explain]
 * }</pre>
 *
 * <p>Without a file it screens the bundled one; {@code --known} leaves out what was published after a day, {@code --json}
 * writes the determinations, {@code --rejects} the rows that could not be read, {@code --explain} prints the reasons too.
 *
 * @since 0.1
 */
public final class ScreenShipments {

    private static final int UNREADABLE = 2;

    private ScreenShipments() {}

    /**
     * Screens a file.
     *
     * @param args the file and the options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit = run(args, out, err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Rows that are rejected are printed and change nothing in the exit code; it is 2 if the file cannot be read. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            screen(ShipmentOptions.parse(List.of(args)), out, err);
            return 0;
        } catch (IllegalArgumentException fault) {
            err.println(fault.getMessage());
        } catch (UncheckedIOException failure) {
            err.println(reason(failure.getCause()));
        } catch (IOException failure) {
            err.println(reason(failure));
        }
        return UNREADABLE;
    }

    private static String reason(@Nullable IOException failure) {
        return failure instanceof NoSuchFileException missing
                ? "no such file: " + missing.getFile()
                : "cannot read or write: " + failure;
    }

    private static void screen(ShipmentOptions options, PrintStream out, PrintStream err) throws IOException {
        ShipmentReader.size(options.file()); // before anything is written
        Screener screener = Screener.of(RegimeBooks.bundled(), options.known());
        ShipmentSummary summary = new ShipmentSummary();
        try (@Nullable
                        DeterminationFile json = options.json().isPresent()
                                ? new DeterminationFile(options.json().get())
                                : null;
                @Nullable
                        RejectFile rejects = options.rejects().isPresent()
                                ? new RejectFile(options.rejects().get())
                                : null) {
            out.println(ShipmentReader.name(options.file()) + ", law as known on " + options.known());
            out.println();
            ShipmentTable.header().forEach(out::println);
            ShipmentReader.read(
                    options.file(),
                    err,
                    shipment -> {
                        Determination answer = screener.screen(shipment);
                        print(shipment, answer, options.explain(), out);
                        summary.add(answer);
                        Optional.ofNullable(json).ifPresent(file -> file.add(answer));
                    },
                    reject -> {
                        summary.add(reject);
                        Optional.ofNullable(rejects).ifPresent(file -> file.add(reject));
                    });
            Optional.ofNullable(json).ifPresent(DeterminationFile::commit);
            Optional.ofNullable(rejects).ifPresent(RejectFile::commit);
        }
        summary.print(out);
    }

    private static void print(Transaction shipment, Determination answer, boolean explain, PrintStream out) {
        out.println(ShipmentTable.line(shipment, answer));
        if (explain) {
            answer.explain().lines().forEach(line -> out.println("    " + line));
        }
    }
}
