// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ytterby.element.Element;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import tools.jackson.databind.json.JsonMapper;

/** Does one thing once, as the first thing of its virtual machine, and prints how many milliseconds that took. */
public final class ColdStart {

    /** What the mapper without the library reads: one small value. */
    public record Small(String name, int count, List<String> words) {}

    private ColdStart() {}

    /**
     * Runs.
     *
     * @param arguments {@code mapper}, {@code determination} or {@code compile}
     */
    public static void main(String[] arguments) {
        String what = arguments[0];
        KnownBook book = what.equals("compile")
                ? SyntheticRules.book(SyntheticRules.rules(500)).asKnownOn(LocalDate.of(2026, 11, 22))
                : null;
        long start = System.nanoTime();
        String proof;
        if (book != null) {
            proof = Screener.of(book).toString();
        } else if (what.equals("mapper")) {
            proof = JsonMapper.builder()
                    .build()
                    .readValue("{\"name\":\"a\",\"count\":1,\"words\":[\"b\"]}", Small.class)
                    .toString();
        } else {
            proof = Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.of(2026, 11, 22)))
                    .screen(dysprosium())
                    .explain();
        }
        double millis = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%.1f %d%n", millis, proof.length());
    }

    private static Transaction dysprosium() {
        Transaction.Builder builder = Transaction.builder();
        return builder.id("first")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2025, 6, 1))
                .form(Form.METAL)
                .addElements(Element.DY)
                .destination(Country.DE)
                .build();
    }
}
