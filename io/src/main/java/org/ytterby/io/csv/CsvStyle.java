// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

import java.io.Serializable;

/**
 * How CSV is written. Cells with a separator, a quote or a line end are put in quotes and a quote in them is doubled, as
 * RFC 4180 says; the text is UTF-8 without a byte-order mark.
 *
 * @param formulas what becomes of cells that a spreadsheet would take for formulas
 * @param lineEnd what ends a line
 * @param separator what stands between two cells: a comma, semicolon, bar or tab
 * @since 0.1
 */
public record CsvStyle(FormulaPolicy formulas, LineEnd lineEnd, char separator) implements Serializable {

    /** RFC 4180: commas, lines end with a carriage return and a line feed, formulas get an apostrophe. */
    public static final CsvStyle STANDARD = new CsvStyle(FormulaPolicy.APOSTROPHE, LineEnd.CRLF, ',');

    /** What ends a line. Readers take both. */
    public enum LineEnd {
        /** A carriage return and a line feed, as RFC 4180 says. */
        CRLF,
        /** A line feed alone, as tools of Unix write. */
        LF
    }

    /**
     * Checks the separator.
     *
     * @param formulas what becomes of cells that a spreadsheet would take for formulas
     * @param lineEnd what ends a line
     * @param separator what stands between two cells: a comma, semicolon, bar or tab
     * @throws IllegalArgumentException if the separator is another character
     */
    public CsvStyle {
        if (",;|\t".indexOf(separator) < 0) {
            throw new IllegalArgumentException(
                    "separator must be a comma, semicolon, bar or tab but was '" + separator + "'");
        }
    }

    /**
     * Returns the same style with another policy.
     *
     * @param policy what becomes of cells that a spreadsheet would take for formulas
     * @return the style
     */
    public CsvStyle withFormulas(FormulaPolicy policy) {
        return new CsvStyle(policy, lineEnd, separator);
    }

    /**
     * Returns the same style with another end of lines.
     *
     * @param end what ends a line
     * @return the style
     */
    public CsvStyle withLineEnd(LineEnd end) {
        return new CsvStyle(formulas, end, separator);
    }

    /**
     * Returns the same style with another separator.
     *
     * @param character what stands between two cells
     * @return the style
     * @throws IllegalArgumentException if it is no comma, semicolon, bar or tab
     */
    public CsvStyle withSeparator(char character) {
        return new CsvStyle(formulas, lineEnd, character);
    }
}
