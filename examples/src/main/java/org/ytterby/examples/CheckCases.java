// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ytterby.io.cases.CaseCheck;
import org.ytterby.io.cases.WorkedCase;
import org.ytterby.io.cases.WorkedCases;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Screener;
import org.ytterby.time.KnowledgeDate;

/**
 * Holds a file of worked cases against the bundled book of rules: prints what was expected, what came out and why, a total,
 * and ends with 1 if a case missed or is faulty. Run it with the path of the file.
 *
 * @since 0.1
 */
public final class CheckCases {

    private CheckCases() {}

    /**
     * Checks a file.
     *
     * @param args the path of the file
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(args, out);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Gives 0 if every case passed, 1 if one missed or is faulty, 2 if the file cannot be read. */
    static int run(String[] args, PrintStream out) {
        if (args.length != 1) {
            out.println("Usage: CheckCases FILE");
            return 2;
        }
        RegimeBook book = RegimeBooks.bundled();
        Map<KnowledgeDate, Screener> screeners = new HashMap<>();
        int[] count = new int[2];
        try {
            WorkedCases.forEach(
                    Path.of(args[0]),
                    worked -> {
                        Determination got = screeners
                                .computeIfAbsent(worked.known(), known -> Screener.of(book, known))
                                .screen(worked.transaction());
                        count[print(worked, got, out) ? 0 : 1]++;
                    },
                    fault -> {
                        out.println("FAULTY  " + fault);
                        count[1]++;
                    });
        } catch (UncheckedIOException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
        out.println(count[0] + " passed, " + count[1] + " failed");
        return count[1] == 0 ? 0 : 1;
    }

    private static boolean print(WorkedCase worked, Determination got, PrintStream out) {
        List<String> differences = CaseCheck.differences(worked.expected(), got);
        out.println(worked.id() + "  expected " + worked.expected().outcome() + ", got " + got.headline()
                + (differences.isEmpty() ? "  ok" : "  MISSED") + "  " + worked.title());
        out.println("        why: " + why(got));
        if (!worked.unused().isEmpty()) {
            out.println("        not asked for by any rule: " + String.join(", ", worked.unused()));
        }
        if (!differences.isEmpty()) {
            differences.forEach(difference -> out.println("        differs: " + difference));
            got.explain().lines().forEach(line -> out.println("        | " + line));
        }
        return differences.isEmpty();
    }

    /** The deciding measures, or what stands in their place. */
    private static String why(Determination got) {
        if (!got.deciding().isEmpty()) {
            return got.deciding().stream()
                    .map(finding -> finding.provision().orElse(finding.instrument()) + " " + finding.reason())
                    .reduce((one, other) -> one + "; " + other)
                    .orElseThrow();
        }
        if (!got.missingFacts().isEmpty()) {
            return "not settled without " + got.missingFacts();
        }
        if (!got.shadows().isEmpty()) {
            return "not operating: "
                    + got.shadows().stream()
                            .map(shadow -> shadow.provision().orElse(shadow.instrument()) + " "
                                    + shadow.state().words())
                            .toList();
        }
        return "no measure asked about reaches it";
    }
}
