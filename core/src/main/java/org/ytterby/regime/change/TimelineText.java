// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Shadow;
import org.ytterby.regime.trade.Outcome;

/** A timeline as a table of fixed width, one line a span. */
final class TimelineText {

    private static final int FACTS = 2;

    private TimelineText() {}

    static String of(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        String what =
                timeline.transaction().description().map(words -> ", " + words).orElse("");
        lines.add(timeline.transaction().id() + what + ": "
                + timeline.transaction().question() + " as known on " + timeline.known());
        String header = row("from", "to", "days", "outcome", "why");
        lines.add(header);
        lines.add("-".repeat(header.length()));
        for (TimelineSpan span : timeline.spans()) {
            lines.add(row(
                    span.first().toString(),
                    span.last().toString(),
                    Long.toString(span.length()),
                    words(span.determination().headline()),
                    why(span.determination())));
        }
        return String.join("\n", lines);
    }

    static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-10s  %-10s  %6s  %-33s  %s", (Object[]) cells)
                .stripTrailing();
    }

    private static String why(Determination answer) {
        String main = answer.headline() == Outcome.INDETERMINATE
                ? open(answer)
                : named(answer, Role.DECIDES).collect(Collectors.joining("; "));
        return Stream.of(
                        Stream.of(main).filter(words -> !words.isEmpty()),
                        named(answer, Role.ALSO_APPLIES).map(name -> "also " + name),
                        named(answer, Role.OBLIGES).map(name -> "duty of " + name),
                        answer.shadows().stream()
                                .filter(shadow -> shadow.state() == ProvisionState.SUSPENDED)
                                .map(TimelineText::suspended),
                        answer.shadows().stream()
                                .filter(shadow -> shadow.state() == ProvisionState.NOT_YET_EFFECTIVE)
                                .map(shadow -> "coming: " + name(shadow)
                                        + shadow.changesOn()
                                                .map(day -> " on " + day)
                                                .orElse("")))
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> named(Determination answer, Role role) {
        return answer.withRole(role).stream().map(TimelineText::name);
    }

    private static String name(Finding finding) {
        String doubt = finding.state()
                .filter(ProvisionState.OPERATING_UNCONFIRMED::equals)
                .map(state -> " (unconfirmed)")
                .orElse("");
        return finding.provision().orElse(finding.instrument()) + doubt;
    }

    private static String suspended(Shadow shadow) {
        return name(shadow) + " suspended by " + shadow.suspendedBy().orElse("?");
    }

    private static String name(Shadow shadow) {
        return shadow.provision().orElse(shadow.instrument());
    }

    private static String open(Determination answer) {
        String between = words(answer.mildest()) + " to " + words(answer.strictest());
        if (answer.missingFacts().isEmpty()) {
            return between;
        }
        List<String> facts = answer.missingFacts().stream()
                .map(MissingFact::text)
                .limit(FACTS)
                .toList();
        int more = answer.missingFacts().size() - facts.size();
        return between + "; state " + String.join("; ", facts) + (more > 0 ? "; " + more + " more" : "");
    }
}
