// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ytterby.regime.trade.Outcome;

/** A determination in plain sentences, the same for the same determination and texts. */
final class Explanation {

    private static final String REASON = "REASON_";
    private static final String WARNING = "WARNING_";

    private final Determination determination;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Determination determination, Texts texts) {
        this.determination = determination;
        this.texts = texts;
    }

    static String of(Determination determination, Texts texts) {
        Explanation explanation = new Explanation(determination, texts);
        explanation.write();
        return String.join("\n", explanation.lines);
    }

    private void line(TextKey key, Object... arguments) {
        lines.add(texts.text(key, arguments));
    }

    private void write() {
        line(
                TextKey.HEADLINE,
                determination.transaction(),
                determination.question(),
                determination.date(),
                determination.known(),
                texts.words(determination.headline()));
        if (determination.headline() == Outcome.INDETERMINATE) {
            line(TextKey.MAY_BE, texts.words(determination.mildest()), texts.words(determination.strictest()));
            missingFacts();
        }
        determination.findings().forEach(this::finding);
        determination.shadows().forEach(this::shadow);
        determination.openQuestions().stream()
                .map(OpenQuestion::text)
                .distinct()
                .forEach(text -> line(TextKey.OPEN_BESIDE, text));
        determination.flags().forEach(flag -> line(TextKey.NOTE, texts.words(flag)));
        determination.warnings().forEach(warning -> line(TextKey.WARNING, texts.translated(warning, WARNING)));
        determination
                .weakestConfidence()
                .ifPresent(confidence -> line(TextKey.WEAKEST_EVIDENCE, texts.words(confidence)));
    }

    private void missingFacts() {
        if (!determination.missingFacts().isEmpty()) {
            String facts = determination.missingFacts().stream()
                    .map(texts::words)
                    .collect(Collectors.joining(texts.text(TextKey.FACT_SEPARATOR)));
            line(TextKey.TO_SETTLE, facts, facts.endsWith("?") ? "" : texts.text(TextKey.FULL_STOP));
        }
    }

    private void finding(Finding finding) {
        String outcome = finding.outcome()
                .filter(o -> finding.role() != Role.BASE)
                .map(o -> texts.text(TextKey.FINDING_OUTCOME, texts.words(o)))
                .orElse("");
        String rate = finding.dutyRate()
                .map(r -> texts.text(TextKey.FINDING_RATE, percent(r)))
                .orElse("");
        line(
                TextKey.FINDING,
                texts.text(key(finding.role())),
                name(finding.instrument(), finding.part()),
                outcome,
                rate,
                texts.translated(finding.reason(), REASON),
                time(finding));
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private String time(Finding finding) {
        String state = finding.state()
                .filter(s -> s != ProvisionState.OPERATING)
                .map(s -> texts.text(TextKey.FINDING_STATE, texts.words(s)))
                .orElse("");
        String since = finding.since()
                .map(day -> texts.text(TextKey.FINDING_SINCE, day))
                .orElse("");
        return state
                + since
                + finding.until()
                        .map(day -> texts.text(TextKey.FINDING_UNTIL, day))
                        .orElse("");
    }

    private void shadow(Shadow shadow) {
        String codes = shadow.controlCodes().isEmpty()
                ? ""
                : texts.text(TextKey.SHADOW_CODES, String.join(", ", shadow.controlCodes()));
        line(
                TextKey.SHADOW,
                name(shadow.instrument(), shadow.part()),
                codes,
                texts.words(shadow.state()),
                shadow.suspendedBy()
                        .map(by -> texts.text(TextKey.SHADOW_SUSPENDED_BY, name(by, Optional.empty())))
                        .orElse(""),
                shadow.changesOn()
                        .map(day -> texts.text(TextKey.SHADOW_CHANGES, day))
                        .orElse(""),
                shadow.wouldGive()
                        .map(o -> texts.text(TextKey.SHADOW_WOULD_GIVE, texts.words(o)))
                        .orElse(""));
    }

    private String name(String instrument, Optional<String> part) {
        String name = determination.citations().stream()
                .filter(citation -> citation.instrument().equals(instrument))
                .map(Citation::name)
                .findFirst()
                .orElse(instrument);
        return part.map(words -> texts.text(TextKey.NAME_WITH_PART, name, words))
                .orElse(name);
    }

    private static TextKey key(Role role) {
        return switch (role) {
            case DECIDES -> TextKey.ROLE_DECIDES;
            case BASE -> TextKey.ROLE_BASE;
            case ALSO_APPLIES -> TextKey.ROLE_ALSO_APPLIES;
            case OPEN -> TextKey.ROLE_OPEN;
            case OBLIGES -> TextKey.ROLE_OBLIGES;
            case INTERPRETS -> TextKey.ROLE_INTERPRETS;
            case SUSPENDS -> TextKey.ROLE_SUSPENDS;
            case EXEMPTS -> TextKey.ROLE_EXEMPTS;
            case EXAMINED -> TextKey.ROLE_EXAMINED;
        };
    }
}
