// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.material.Form;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.place.UnknownCountryException;
import org.ytterby.regime.procurement.ProcurementAnswer;
import org.ytterby.regime.procurement.ProcurementChange;
import org.ytterby.regime.procurement.StageAnswer;
import org.ytterby.regime.procurement.StagesOfOrigin;
import org.ytterby.regime.screen.Citation;
import org.ytterby.regime.screen.OpenQuestion;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/**
 * Whether a neodymium magnet may be delivered under a United States defence contract, stage by stage, on the last day
 * before and the first day after the rule widens on 2027-01-01. Run it with stages such as {@code SEPARATED=CN}, or without
 * any for a magnet mined in Australia, refined and separated in China, and melted and made in Japan.
 *
 * @since 0.1
 */
public final class ProcurementCheck {

    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);
    private static final KnowledgeDate KNOWN = KnowledgeDate.of(LocalDate.of(2026, 11, 22));

    private static final List<String> INSTRUCTIVE =
            List.of("MINED=AU", "REFINED=CN", "SEPARATED=CN", "MELTED=JP", "PRODUCED=JP");

    private ProcurementCheck() {}

    /**
     * Checks a magnet.
     *
     * @param args stages and their countries, such as {@code MINED=AU}; a stage left out is not known
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(args, out);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Gives 0 if the magnet was checked, 2 if the arguments are not stages and countries. */
    static int run(String[] args, PrintStream out) {
        Map<StageOfOrigin, Country> stages;
        try {
            stages = stages(args.length == 0 ? INSTRUCTIVE : List.of(args));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println("Usage: ProcurementCheck [STAGE=COUNTRY ...], such as SEPARATED=CN; stages are "
                    + Arrays.toString(StageOfOrigin.values()));
            return 2;
        }
        Transaction magnet = Transaction.builder()
                .id("NdFeB magnet")
                .question(Question.parse("US PROCUREMENT"))
                .date(BEFORE)
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.FE, Element.B)
                .stages(stages)
                .build();
        Screener screener = Screener.of(RegimeBooks.bundled(), KNOWN);
        print(StagesOfOrigin.between(screener, magnet, BEFORE, AFTER), out);
        return 0;
    }

    private static Map<StageOfOrigin, Country> stages(List<String> args) {
        Map<StageOfOrigin, Country> stages = new EnumMap<>(StageOfOrigin.class);
        for (String arg : args) {
            String[] parts = arg.split("=", -1);
            Optional<StageOfOrigin> stage = Arrays.stream(StageOfOrigin.values())
                    .filter(known -> known.name().equals(parts[0].toUpperCase(Locale.ROOT)))
                    .findFirst();
            if (parts.length != 2 || stage.isEmpty()) {
                throw new IllegalArgumentException("argument must be a stage and a country but was '" + arg + "'");
            }
            try {
                if (stages.put(stage.get(), Country.ofAlpha2(parts[1].toUpperCase(Locale.ROOT))) != null) {
                    throw new IllegalArgumentException("stage must be named once but was '" + arg + "' again");
                }
            } catch (UnknownCountryException e) {
                throw new IllegalArgumentException("country must have a code of two letters but was '" + arg + "'", e);
            }
        }
        return stages;
    }

    private static void print(ProcurementChange change, PrintStream out) {
        out.println("NdFeB magnet under a United States defence contract, as known on " + KNOWN);
        for (ProcurementAnswer answer : List.of(change.before(), change.after())) {
            out.println();
            out.println(answer.determination().date() + ": "
                    + answer.determination().headline().words());
            out.println();
            TextTable table = new TextTable(List.of("stage", "country", "answer", "rule since"));
            for (StageAnswer stage : answer.stages()) {
                table.add(List.of(
                        stage.stage().name().toLowerCase(Locale.ROOT),
                        stage.country().map(Country::shortName).orElse("not stated"),
                        stage.verdict().words(),
                        stage.since().map(LocalDate::toString).orElse("")));
            }
            table.print(out::println);
            out.println();
            answer.stages()
                    .forEach(stage -> out.println(stage.stage().name().toLowerCase(Locale.ROOT) + ": "
                            + stage.reason()
                            + (stage.provisions().isEmpty()
                                    ? ""
                                    : " (" + String.join(", ", stage.provisions()) + ")")));
            if (!answer.determination().openQuestions().isEmpty()) {
                out.println("It could still be released; ask:");
                answer.determination().openQuestions().stream()
                        .map(OpenQuestion::text)
                        .distinct()
                        .forEach(question -> out.println("- " + question));
            }
        }
        out.println();
        out.println("The law says something else from " + AFTER + " on: "
                + String.join(
                        ", ",
                        change.changed().stream()
                                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                                .toList()));
        Map<String, String> cited = new LinkedHashMap<>();
        List.of(change.before(), change.after())
                .forEach(answer -> answer.stages()
                        .forEach(stage -> stage.citations()
                                .forEach(citation -> cited.putIfAbsent(citation.name(), line(citation)))));
        cited.values().forEach(out::println);
        change.after().determination().warnings().forEach(out::println);
        change.after().determination().flags().forEach(flag -> out.println("Note: " + flag.words()));
    }

    private static String line(Citation citation) {
        return "Source (" + citation.confidence().label() + "): " + citation.name()
                + citation.sources().stream()
                        .findFirst()
                        .flatMap(source -> source.url())
                        .map(url -> ", " + url)
                        .orElse("");
    }
}
