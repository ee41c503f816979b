// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.csv;

/**
 * What becomes of a cell that a spreadsheet would take for a formula. A file of CSV is often opened in one, and a name, a
 * remark or a rejected cell that comes from elsewhere may begin with {@code =}, {@code +}, {@code -}, {@code @}, a tab, a
 * carriage return, a line feed or the full-width form of one of these signs: the spreadsheet would run it.
 *
 * <p>A number is never touched, whatever its sign: {@code -1.5} stays {@code -1.5}. The safe choice is {@link #APOSTROPHE}.
 * It can be undone: {@link CsvTable#unguarded()} takes the apostrophe off again, so that no cell is lost or changed between
 * writing and reading. Quotes alone do not help, as a spreadsheet takes them off before it looks at the cell.
 *
 * @since 0.1
 */
public enum FormulaPolicy {
    /** Puts an apostrophe in front, which a spreadsheet reads as the mark of a text. The safe choice. */
    APOSTROPHE,
    /** Refuses to write the cell: for files whose cells must not be changed and which people may open. */
    REFUSE,
    /** Writes the cell as it stands: only for files that no spreadsheet opens. */
    AS_IT_STANDS;

    private static final String FIRST = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /**
     * Tells whether a spreadsheet may take a cell for a formula.
     *
     * @param cell the cell
     * @return whether it begins like one, apostrophes not counted, and is no number
     */
    public static boolean isFormula(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && FIRST.indexOf(cell.charAt(at)) >= 0 && !Cells.isNumber(cell.substring(at));
    }

    /**
     * Takes off the apostrophe that {@link #APOSTROPHE} puts in front.
     *
     * @param cell the cell as written
     * @return the cell as it was before
     */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    /**
     * Makes a cell fit to be written.
     *
     * @param cell the cell
     * @return the cell to write
     * @throws IllegalArgumentException if this is {@link #REFUSE} and a spreadsheet may take the cell for a formula
     */
    public String guarded(String cell) {
        if (this == AS_IT_STANDS || !isFormula(cell)) {
            return cell;
        }
        if (this == REFUSE) {
            throw new IllegalArgumentException("cell must not begin like a formula but was '" + cell + "'");
        }
        return "'" + cell;
    }
}
