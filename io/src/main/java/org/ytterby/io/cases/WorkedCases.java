// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;
import tools.jackson.core.JacksonException;

/**
 * Reads files of worked cases: an object with a list {@code cases}, each a question, a shipment, a knowledge date and the
 * answer expected. The words of an item never decide; what the file says in words of its own (a party "outside the list",
 * a feed that is "recycled") is put into facts here, as a caller would. A field that no rule asks for is kept for the reader;
 * one that looks like a known field misspelt is refused.
 *
 * @since 0.1
 */
public final class WorkedCases {

    private WorkedCases() {}

    /**
     * Reads a file.
     *
     * @param file the file, UTF-8 JSON
     * @return the cases, in the order of the file
     * @throws IllegalArgumentException if it is no JSON or a case is faulty; the message names path, rule and value
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ImmutableList<WorkedCase> read(Path file) {
        return read(text(file), String.valueOf(file.getFileName()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param json the text
     * @param name what messages call it
     * @return the cases, in the order of the text
     * @throws IllegalArgumentException if it is no JSON or a case is faulty; the message names path, rule and value
     */
    public static ImmutableList<WorkedCase> read(String json, String name) {
        List<WorkedCase> cases = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (CaseTree tree : trees(json, name)) {
            try {
                cases.add(workedCase(tree));
            } catch (IllegalArgumentException e) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return ImmutableList.copyOf(cases);
    }

    /**
     * Reads a file case by case: a faulty case does not keep the others from being checked.
     *
     * @param file the file, UTF-8 JSON
     * @param good what is done with a case
     * @param faulty what is done with the message of a faulty one, which names path, rule and value
     * @throws IllegalArgumentException if the file is no JSON or has no list of cases
     * @throws UncheckedIOException if the file cannot be read
     */
    public static void forEach(Path file, Consumer<WorkedCase> good, Consumer<String> faulty) {
        String name = String.valueOf(file.getFileName());
        for (CaseTree tree : trees(text(file), name)) {
            WorkedCase read;
            try {
                read = workedCase(tree);
            } catch (IllegalArgumentException e) {
                faulty.accept(name + ": " + e.getMessage());
                continue;
            }
            good.accept(read);
        }
    }

    private static List<CaseTree> trees(String json, String name) {
        try {
            CaseTree root = new CaseTree(YtterbyJson.mapper().readTree(json), "");
            if (!root.fields().containsKey("cases")) { // about, conventions and vocabulary are for people
                throw CaseTree.refused("cases", "be given", "missing");
            }
            return root.objects("cases");
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": is not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static WorkedCase workedCase(CaseTree tree) {
        String id = tree.required("id");
        String question = tree.required("question");
        KnowledgeDate known =
                tree.parsed("knowledgeDate", KnowledgeDate::parse).orElseThrow(() -> missing(tree, "knowledgeDate"));
        CaseTree shipment = tree.object("shipment").orElseThrow(() -> missing(tree, "shipment"));
        CaseTree expected = tree.object("expected").orElseThrow(() -> missing(tree, "expected"));
        ShipmentReader reader = new ShipmentReader(shipment, CaseWords.question(question, tree.path("question")));
        Transaction transaction = reader.read(id);
        List<String> unused = new ArrayList<>(reader.unused());
        ExpectedAnswer answer = expected(expected, unused);
        String title = tree.text("title").orElse("");
        tree.text("certainty"); // for people, as is what stands below
        tree.text("note");
        unused.addAll(tree.end());
        return new WorkedCase(title, transaction, known, answer, unused);
    }

    private static IllegalArgumentException missing(CaseTree tree, String field) {
        return CaseTree.refused(tree.path(field), "be given", "missing");
    }

    private static ExpectedAnswer expected(CaseTree tree, List<String> unused) {
        Outcome outcome = outcome(tree.required("outcome"), tree.path("outcome"));
        List<ExpectedAnswer.Measure> deciding = new ArrayList<>();
        for (CaseTree measure : tree.objects("measures")) {
            ExpectedAnswer.Measure named = measure(measure);
            if (measure.required("role").equals("DECIDES")) {
                deciding.add(named);
            }
            unused.addAll(measure.end());
        }
        List<ExpectedAnswer.ShadowMeasure> shadows = new ArrayList<>();
        for (CaseTree shadow : tree.objects("shadow")) {
            shadows.add(new ExpectedAnswer.ShadowMeasure(measure(shadow), shadow.required("state")));
            unused.addAll(shadow.end());
        }
        List<String> also = new ArrayList<>();
        for (CaseTree required : tree.objects("alsoRequired")) {
            also.add(required.required("id"));
            outcome(required.required("outcome"), required.path("outcome"));
            required.text("part");
            unused.addAll(required.end());
        }
        tree.texts("flags");
        tree.texts("alsoAcceptable");
        ExpectedAnswer answer = new ExpectedAnswer(
                outcome,
                deciding,
                shadows,
                tree.texts("controlCodes"),
                also,
                tree.number("dutyRate"),
                tree.text("reason").orElse(""));
        unused.addAll(tree.end());
        return answer;
    }

    private static ExpectedAnswer.Measure measure(CaseTree tree) {
        Optional<String> part = tree.text("part");
        return new ExpectedAnswer.Measure(tree.required("id"), part);
    }

    private static Outcome outcome(String name, String path) {
        return Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CaseTree.refused(path, "be one of " + Arrays.toString(Outcome.values()), name));
    }

    static LocalDate date(CaseTree tree, String field) {
        return tree.parsed(field, text -> KnowledgeDate.parse(text).date()).orElseThrow(() -> missing(tree, field));
    }
}
