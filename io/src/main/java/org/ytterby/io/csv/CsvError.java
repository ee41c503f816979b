// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.io.Serializable;

/**
 * One fault in a CSV file.
 *
 * @param file the name of the file
 * @param line the physical line on which the record starts, from 1; 0 for the file as a whole
 * @param column the column, from 1; 0 for the record as a whole
 * @param name the name of the column; empty for the record as a whole
 * @param rule what must hold, such as {@code "must be in [0, 100]"}
 * @param value the value as written; empty if there is none
 * @since 0.1
 */
public record CsvError(String file, int line, int column, String name, String rule, String value)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @param file the name of the file
     * @param line the physical line on which the record starts, from 1; 0 for the file as a whole
     * @param column the column, from 1; 0 for the record as a whole
     * @param name the name of the column; empty for the record as a whole
     * @param rule what must hold, such as {@code "must be in [0, 100]"}
     * @param value the value as written; empty if there is none
     * @throws IllegalArgumentException if a number is negative or the rule blank
     */
    public CsvError {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must be at least 0 but was " + line + ", " + column);
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("rule must not be blank but was '" + rule + "'");
        }
    }

    /**
     * Says it in one line, such as {@code deposits.csv:12:7 (grade_pct): must be in [0, 100] but was '120'}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!name.isEmpty()) {
            text.append(" (").append(name).append(')');
        }
        text.append(": ").append(rule);
        if (!value.isEmpty() && !rule.contains(" but was ")) {
            text.append(" but was '").append(value).append('\'');
        }
        return text.toString().replace("\r", "\\r").replace("\n", "\\n");
    }
}
