// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ytterby.io.claim.ClaimDesk;
import org.ytterby.io.data.PressClaim;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.regime.RegimeBook;
import org.ytterby.supply.claim.ClaimFinding;
import org.ytterby.supply.claim.ClaimMeasure;
import org.ytterby.supply.claim.Witness;

/**
 * Holds every bundled claim of the press against the bundled tables and rules: verdict, figures and sources, and how often the
 * verdict is what a reader found who looked the claim up.
 *
 * @since 0.1
 */
public final class CheckClaims {

    private CheckClaims() {}

    /**
     * Prints the verdicts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        ReferenceData data = ReferenceData.bundled();
        RegimeBook book = RegimeBooks.bundled();
        int agreed = 0;
        int figures = 0;
        int figuresAgreed = 0;
        for (PressClaim press : data.pressClaims().values()) {
            ClaimFinding finding = ClaimDesk.check(press.claim(), data, book);
            boolean expected = press.isExpected(finding.verdict());
            print(press, finding, expected, out);
            agreed += expected ? 1 : 0;
            if (press.claim().measure() != ClaimMeasure.STATEMENT) {
                figures++;
                figuresAgreed += expected ? 1 : 0;
            }
        }
        out.println(figuresAgreed + " of " + figures + " claims with a figure have the verdict a reader found, "
                + agreed + " of " + data.pressClaims().size() + " of all");
    }

    private static void print(PressClaim press, ClaimFinding finding, boolean expected, PrintStream out) {
        out.println(press.claim().id() + "  " + finding.verdict() + "  (reader: " + press.expected()
                + (expected ? ")" : "; differs)") + "  " + press.claim().words());
        out.println("      " + finding.reason());
        press.difference().filter(why -> !expected).ifPresent(why -> out.println("      why they differ: " + why));
        for (Witness witness : finding.witnesses()) {
            String value = witness.value()
                    .map(v -> " = " + SupplyText.number(v, "%.4g"))
                    .orElse("");
            out.println("      " + witness.agreement().name().toLowerCase(Locale.ROOT) + ": " + witness.subject() + " "
                    + witness.year() + ", " + witness.edition() + ": " + witness.figures() + value + "  ["
                    + witness.evidence().confidence().label() + ": "
                    + witness.evidence().source().citation() + "]");
        }
    }
}
