// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import java.util.ArrayList;
import java.util.List;

/** A difference as plain text: the provisions, the records, the answers with their causes. */
final class DiffText {

    private static final String INDENT = "  ";

    private DiffText() {}

    static String of(RegimeDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add("From " + diff.before().text());
        lines.add("to   " + diff.after().text());
        lines.add(diff.provisions().size() + " provisions stand otherwise");
        diff.provisions().forEach(change -> lines.add(INDENT + change.text()));
        lines.add(diff.records().size() + " records stand otherwise");
        diff.records().forEach(change -> lines.add(INDENT + change.text()));
        lines.add(diff.answers().size() + " of " + diff.screened().size() + " answers differ");
        for (AnswerChange change : diff.answers()) {
            lines.add(INDENT + change.transaction().id() + ": "
                    + TimelineText.words(change.before().headline()) + " -> "
                    + TimelineText.words(change.after().headline()));
            diff.causes(change).forEach(cause -> lines.add(INDENT + INDENT + cause.text()));
        }
        return String.join("\n", lines);
    }
}
