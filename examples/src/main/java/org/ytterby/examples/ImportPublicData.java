// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvStyle;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.importer.FlatTables;

/**
 * Imports public data: the Mineral Commodity Summaries of the USGS, the Worldwide Governance Indicators, the Critical Minerals
 * Data Explorer, UN Comtrade, the tables beside BACI and a ledger of prices. It prints what was read of each file, what was left
 * out and why, and what could not be read and where.
 *
 * <pre>{@code
 * ImportPublicData [FOLDER] [--rejects OUT] [--figures OUT]
 * }</pre>
 *
 * <p>Without a folder it reads small bundled samples; a folder holds files of the same names. {@code --rejects} writes the rows
 * that could not be read, {@code --figures} the supply figures that were.
 *
 * @since 0.1
 */
public final class ImportPublicData {

    private static final int UNREADABLE = 2;

    private ImportPublicData() {}

    /**
     * Imports the files.
     *
     * @param args the folder and the options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int exit = run(args, out);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The exit code is 2 if a file cannot be read at all; rows that are rejected change nothing in it. */
    static int run(String[] args, PrintStream out) {
        try {
            write(List.of(args), out);
            return 0;
        } catch (IllegalArgumentException fault) {
            out.println(fault.getMessage());
        } catch (UncheckedIOException failure) {
            out.println("cannot read or write: " + failure.getCause());
        } catch (IOException failure) {
            out.println("cannot read or write: " + failure);
        }
        return UNREADABLE;
    }

    private static void write(List<String> args, PrintStream out) throws IOException {
        @Nullable Path folder = null;
        @Nullable Path rejected = null;
        @Nullable Path figures = null;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                folder = Path.of(arg);
            } else if (i + 1 < args.size() && arg.equals("--rejects")) {
                rejected = Path.of(args.get(++i));
            } else if (i + 1 < args.size() && arg.equals("--figures")) {
                figures = Path.of(args.get(++i));
            } else {
                throw new IllegalArgumentException("Usage: ImportPublicData [FOLDER] [--rejects OUT] [--figures OUT]");
            }
        }
        ImportRun run = new ImportRun(ReferenceData.bundled(), new PublicFiles(Optional.ofNullable(folder)));
        run.readAll();
        run.print(out::println);
        if (rejected != null) {
            try (TableRejects rejects = new TableRejects(rejected)) {
                run.rejects().forEach(rejects::add);
                rejects.commit();
            }
        }
        if (figures != null) {
            FlatTables.supplyFigures().write(figures, CsvStyle.STANDARD, run.figures());
        }
    }
}
