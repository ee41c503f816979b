// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Shadow;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/** One line a shipment, in columns of fixed width, so that a file of any length can be printed as it is read. */
final class ShipmentTable {

    private static final int WHAT = 38;
    private static final int QUESTION = 70;
    private static final int FACTS = 2;

    /** The catch-all of the Export Control Law, which stands in the summary instead of in each line. */
    private static final String ASKED_OF_ALL = "cn-ecl:catch-all";

    private ShipmentTable() {}

    static List<String> header() {
        String names =
                line("id", "date", "what", "fr", "to", "outcome", "decided by", "codes", "next change or open fact");
        return List.of(names, "-".repeat(names.length()));
    }

    static String line(Transaction shipment, Determination answer) {
        return line(
                shipment.id(),
                shipment.date().toString(),
                what(shipment),
                country(shipment.exporterCountry()),
                country(shipment.destination()),
                words(answer.headline()),
                decidedBy(answer),
                codes(answer),
                next(answer));
    }

    static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-6s %-10s %-38s %-2s %-2s %-32s %-29s %-14s %s", cells)
                .stripTrailing();
    }

    private static String what(Transaction shipment) {
        String what = shipment.description()
                .or(() -> shipment.form().map(form -> form.name().toLowerCase(Locale.ROOT)))
                .orElse("?");
        return cut(what, WHAT);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    private static String country(Optional<Country> country) {
        return country.map(Country::alpha2).orElse("?");
    }

    /** What gives the outcome; where nothing does, the reading or exemption that keeps something out, in brackets. */
    private static String decidedBy(Determination answer) {
        Role role = switch (answer.headline()) {
            case SUSPENDED_CONTROL -> Role.SUSPENDS;
            case INDETERMINATE -> Role.OPEN;
            default -> Role.DECIDES;
        };
        String decides = instruments(answer, role);
        if (!decides.isEmpty()) {
            return decides;
        }
        String released = instruments(answer, Role.EXEMPTS);
        String read = released.isEmpty() ? instruments(answer, Role.INTERPRETS) : released;
        return read.isEmpty() ? "-" : "(" + read + ")";
    }

    /** The codes to declare; of a suspended control, those it would ask for. */
    private static String codes(Determination answer) {
        Set<String> codes = answer.controlCodes();
        return codes.isEmpty() ? "-" : String.join(" ", codes);
    }

    private static String instruments(Determination answer, Role role) {
        return answer.withRole(role).stream()
                .map(Finding::instrument)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String next(Determination answer) {
        if (!answer.missingFacts().isEmpty()) {
            List<String> facts = answer.missingFacts().stream()
                    .map(MissingFact::text)
                    .limit(FACTS)
                    .toList();
            int more = answer.missingFacts().size() - facts.size();
            return "state " + String.join("; ", facts) + (more > 0 ? "; " + more + " more" : "");
        }
        Optional<Shadow> shadow = answer.shadows().stream()
                .filter(s -> s.changesOn().isPresent())
                .min(Comparator.comparing(s -> s.changesOn().orElseThrow()));
        Optional<LocalDate> until =
                answer.deciding().stream().flatMap(f -> f.until().stream()).min(Comparator.naturalOrder());
        if (shadow.isPresent()) {
            String gives = shadow.get().wouldGive().map(o -> ": " + words(o)).orElse("");
            return "from " + shadow.get().changesOn().orElseThrow() + gives + " ("
                    + shadow.get().instrument() + ")";
        }
        return until.map(day -> "until " + day)
                .or(() -> answer.openQuestions().stream()
                        .filter(question -> !question.id().equals(ASKED_OF_ALL))
                        .findFirst()
                        .map(question -> "open: " + cut(question.text(), QUESTION)))
                .orElse("");
    }
}
