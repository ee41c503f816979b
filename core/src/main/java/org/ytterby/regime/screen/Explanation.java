// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.regime.trade.Outcome;

/** A determination in plain English sentences, the same for the same determination. */
final class Explanation {

    private final Determination determination;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Determination determination) {
        this.determination = determination;
    }

    static String of(Determination determination) {
        Explanation explanation = new Explanation(determination);
        explanation.write();
        return String.join("\n", explanation.lines);
    }

    private void write() {
        lines.add(determination.transaction() + ", " + determination.question() + " on " + determination.date()
                + " as known on " + determination.known() + ": "
                + determination.headline().words() + ".");
        if (determination.headline() == Outcome.INDETERMINATE) {
            lines.add("It may be anything from \"" + determination.mildest().words() + "\" to \""
                    + determination.strictest().words() + "\".");
            if (!determination.missingFacts().isEmpty()) {
                String facts = determination.missingFacts().stream()
                        .map(MissingFact::text)
                        .collect(Collectors.joining("; "));
                lines.add("State to settle it: " + facts + (facts.endsWith("?") ? "" : "."));
            }
        }
        determination.findings().forEach(this::finding);
        determination.shadows().forEach(this::shadow);
        determination.openQuestions().stream()
                .map(OpenQuestion::text)
                .distinct()
                .forEach(text -> lines.add("Open beside it: " + text));
        determination.flags().forEach(flag -> lines.add("Note: " + flag.words() + "."));
        determination.warnings().forEach(warning -> lines.add("Warning: " + warning));
        determination
                .weakestConfidence()
                .ifPresent(confidence -> lines.add("Weakest evidence used: " + confidence.label() + "."));
    }

    private void finding(Finding finding) {
        String outcome = finding.outcome()
                .filter(o -> finding.role() != Role.BASE)
                .map(o -> ", " + o.words())
                .orElse("");
        String rate = finding.dutyRate()
                .map(r -> " (" + r.movePointRight(2).stripTrailingZeros().toPlainString() + " %)")
                .orElse("");
        lines.add(words(finding.role()) + ": " + name(finding.instrument(), finding.part()) + outcome + rate + ": "
                + finding.reason() + time(finding) + ".");
    }

    private static String time(Finding finding) {
        String state = finding.state()
                .filter(s -> s != ProvisionState.OPERATING)
                .map(s -> "; " + s.words())
                .orElse("");
        String since = finding.since().map(day -> "; since " + day).orElse("");
        return state + since + finding.until().map(day -> " until " + day).orElse("");
    }

    private void shadow(Shadow shadow) {
        String codes = shadow.controlCodes().isEmpty() ? "" : " (" + String.join(", ", shadow.controlCodes()) + ")";
        lines.add("Fits but does not operate: " + name(shadow.instrument(), shadow.part()) + codes + ", "
                + shadow.state().words()
                + shadow.suspendedBy()
                        .map(by -> " by " + name(by, Optional.empty()))
                        .orElse("")
                + shadow.changesOn().map(day -> "; changes on " + day).orElse("")
                + shadow.wouldGive().map(o -> "; would give: " + o.words()).orElse("")
                + ".");
    }

    private String name(String instrument, Optional<String> part) {
        String name = determination.citations().stream()
                .filter(citation -> citation.instrument().equals(instrument))
                .map(Citation::name)
                .findFirst()
                .orElse(instrument);
        return name + part.map(words -> ", " + words).orElse("");
    }

    private static String words(Role role) {
        return switch (role) {
            case DECIDES -> "Decides";
            case BASE -> "Built on";
            case ALSO_APPLIES -> "Also applies";
            case OPEN -> "Open";
            case OBLIGES -> "To be done besides";
            case INTERPRETS -> "Read by";
            case SUSPENDS -> "Suspended by";
            case EXEMPTS -> "Released by";
            case EXAMINED -> "Looked at";
        };
    }
}
