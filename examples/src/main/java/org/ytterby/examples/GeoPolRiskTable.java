// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.csv.CsvOutput;
import org.ytterby.io.csv.CsvStyle;
import org.ytterby.io.trade.TradeReading;

/**
 * The GeoPolRisk method over trade rows of any number: concentration of world production, import risk, score, price and
 * characterisation factor of each material, importer and year.
 *
 * <pre>{@code
 * GeoPolRiskTable --trade F --governance F --production F [--hs-map F] [--scale risk01|estimate]
 *     [--importers a,b] [--preset P] [--out F] [--rejects F]
 * }</pre>
 *
 * <p>The trade file is in the layout of BACI. Importers are numbers of trade statistics, codes of ISO 3166-1, or EU, EFTA
 * and EEA, taken together; without {@code --importers} they are all that the trade file lists. Rows that cannot be used are
 * written to a file with the reasons. Quantities are as traded and production is as stated: the table does not bring them
 * to one basis.
 *
 * @since 0.1
 */
public final class GeoPolRiskTable {

    private static final int UNREADABLE = 2;

    private GeoPolRiskTable() {}

    /**
     * Computes the table.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit = run(args, out, err);
        out.flush();
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The exit code is 2 if a file cannot be read; rows that are rejected change nothing in it. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            write(GeoPolRiskOptions.parse(List.of(args)), out, err);
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

    private static void write(GeoPolRiskOptions options, PrintStream out, PrintStream err) throws IOException {
        try (TableRejects rejects = new TableRejects(options.rejects())) {
            GeoPolRiskRun run = GeoPolRiskRun.of(options, rejects, err);
            CsvStyle style = CsvStyle.STANDARD.withLineEnd(CsvStyle.LineEnd.LF);
            try (CsvOutput table = options.out().isPresent()
                    ? CsvOutput.open(options.out().get(), style)
                    : CsvOutput.to(new OutputStreamWriter(out, StandardCharsets.UTF_8), style)) {
                run.print(table, err);
                table.commit();
            }
            rejects.commit();
            report(run.reading(), rejects.count(), options, err);
        }
    }

    private static void report(TradeReading reading, long rejected, GeoPolRiskOptions options, PrintStream err) {
        err.println(String.format(
                Locale.ROOT,
                "%,d trade rows: %,d summed, %,d of other products, %,d rejected; %,d without a quantity",
                reading.read(),
                reading.accepted(),
                reading.otherProducts(),
                reading.rejected(),
                reading.withoutQuantity()));
        if (rejected > 0) {
            err.println(
                    String.format(Locale.ROOT, "%,d rows of all files rejected, see %s", rejected, options.rejects()));
        }
    }
}
