// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.OpenQuestion;
import org.ytterby.regime.trade.Outcome;

/** What came out of a whole file. */
final class ShipmentSummary {

    private static final int REJECTS_PRINTED = 50;
    private static final int QUESTIONS_PRINTED = 10;

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Confidence, Integer> evidence = new EnumMap<>(Confidence.class);
    private final Map<String, Integer> questions = new TreeMap<>();
    private final List<String> rejected = new ArrayList<>();
    private int screened;
    private int rejects;

    void add(Determination answer) {
        screened++;
        outcomes.merge(answer.headline(), 1, Integer::sum);
        answer.openQuestions().stream()
                .map(OpenQuestion::text)
                .distinct()
                .forEach(question -> questions.merge(question, 1, Integer::sum));
        answer.weakestConfidence().ifPresent(weakest -> evidence.merge(weakest, 1, Integer::sum));
    }

    void add(ShipmentReader.Reject reject) {
        rejects++;
        if (rejects <= REJECTS_PRINTED) {
            rejected.addAll(reject.reasons());
        }
    }

    void print(PrintStream out) {
        out.println();
        out.println(count(screened, "shipment") + " screened, " + count(rejects, "row") + " rejected");
        outcomes.forEach((outcome, count) -> out.println(
                String.format(Locale.ROOT, "%6d  %-32s  %s", count, ShipmentTable.words(outcome), outcome.words())));
        out.println("weakest evidence that each answer rests on");
        evidence.forEach(
                (weakest, count) -> out.println(String.format(Locale.ROOT, "%6d  %s", count, weakest.label())));
        if (!questions.isEmpty()) {
            out.println("asked beside the answers, most often first");
            questions.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(QUESTIONS_PRINTED)
                    .forEach(asked ->
                            out.println(String.format(Locale.ROOT, "%6d  %s", asked.getValue(), asked.getKey())));
        }
        if (rejects > 0) {
            out.println("rejected");
            rejected.forEach(reason -> out.println("        " + reason));
        }
        if (rejects > REJECTS_PRINTED) {
            out.println("        and " + (rejects - REJECTS_PRINTED) + " more rows; --rejects FILE writes them all");
        }
        out.println("No legal advice.");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
