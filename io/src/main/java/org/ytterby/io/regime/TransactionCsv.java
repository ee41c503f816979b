// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import org.ytterby.io.csv.CsvTable;
import org.ytterby.material.Form;
import org.ytterby.material.Shape;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;

/**
 * Transactions in CSV, one a row, by the names of the columns. Only the first three must be there; an empty cell or a missing
 * column is a fact nobody stated, never a "no". A word that is not understood is refused, and so is a column.
 *
 * <table>
 * <caption>The columns</caption>
 * <tr><th>name</th><th>what a cell holds</th></tr>
 * <tr><td>id</td><td>the identifier</td></tr>
 * <tr><td>question</td><td>whose law and which act, and a programme if one is meant: {@code CN EXPORT}</td></tr>
 * <tr><td>date</td><td>the day: {@code 2025-12-27}</td></tr>
 * <tr><td>description</td><td>words for people, which never decide</td></tr>
 * <tr><td>form</td><td>a {@link Form}: {@code MAGNET_MATERIAL}</td></tr>
 * <tr><td>subject</td><td>a {@link Subject}, what equipment, technology or a service is for</td></tr>
 * <tr><td>classification</td><td>control codes somebody classified it under: {@code 2B902.a}</td></tr>
 * <tr><td>elements</td><td>{@code Nd Dy Fe B}; a question mark at the end says that there may be more; {@code REE} stands
 *     for rare earths that nobody has named</td></tr>
 * <tr><td>composition</td><td>mass fractions: {@code Nd=0.24 Dy=0.008}; {@code Tb=?} is in doubt; a question mark at the
 *     end, after a blank, says that there may be more</td></tr>
 * <tr><td>alloy</td><td>{@code Tb-Dy-Fe}</td></tr>
 * <tr><td>shape</td><td>a {@link Shape}: {@code INGOT}</td></tr>
 * <tr><td>properties</td><td>measured {@link ItemProperty}: {@code PURITY=0.999 DENSITY_G_PER_CM3=1.8}</td></tr>
 * <tr><td>traits</td><td>each {@link Trait} with yes or no: {@code RECYCLED_FEED=yes}</td></tr>
 * <tr><td>hs_code</td><td>the customs code: {@code 8505.11}</td></tr>
 * <tr><td>origin, exporter_country, destination</td><td>ISO alpha-2 codes of countries</td></tr>
 * <tr><td>actor</td><td>{@link org.ytterby.regime.trade.Actor}</td></tr>
 * <tr><td>exporter, consignee, end_user</td><td>names</td></tr>
 * <tr><td>exporter_status, consignee_status, end_user_status</td><td>{@code CIVIL}, {@code MILITARY},
 *     {@code LISTED:<list>}, {@code NOT_LISTED:<list>}, {@code OWNED:<list>:<share>}, {@code UNSCREENED}, several with
 *     blanks between them. Whoever has a status has been screened, is on no other list and has no other listed owner,
 *     unless {@code UNSCREENED} says otherwise; an empty cell leaves all of this unknown</td></tr>
 * <tr><td>end_uses</td><td>each {@link EndUse}, complete: {@code CIVIL}</td></tr>
 * <tr><td>stages</td><td>the country by {@link StageOfOrigin}: {@code MINED=AU SEPARATED=CN}</td></tr>
 * <tr><td>milled_in, sintered_in</td><td>countries, for magnets from recycled material</td></tr>
 * <tr><td>processing_stage</td><td>the {@link Stage} that a production rule is asked about</td></tr>
 * <tr><td>technology_of</td><td>yes or no by country: {@code CN=no}</td></tr>
 * <tr><td>value_shares</td><td>shares in [0, 1] by test: {@code cn-2025-61-part-1=0.05}</td></tr>
 * <tr><td>value</td><td>{@code 100 USD}</td></tr>
 * <tr><td>inputs</td><td>form, elements or alloy, country if known, value: {@code METAL Dy CN 3 USD; ALLOY Sm-Co 5 USD}</td></tr>
 * <tr><td>licence</td><td>{@code INDIVIDUAL 2025-06-10..2026-06-09 holder=X customers=A|B answers=a|b codes=1C905.a}; the
 *     last day and what follows may be missing; semicolons between several</td></tr>
 * <tr><td>answers</td><td>yes or no by question: {@code question-id=yes}</td></tr>
 * <tr><td>rejected_line, rejected_because</td><td>not read: a file of rejects that carries them can be corrected and read
 *     again as it is</td></tr>
 * </table>
 *
 * @since 0.1
 */
public final class TransactionCsv {

    /** The column of a file of rejects that holds the line of the first file. */
    public static final String REJECTED_LINE = "rejected_line";

    /** The column of a file of rejects that holds the reasons. */
    public static final String REJECTED_BECAUSE = "rejected_because";

    private static final CsvTable<Transaction> TABLE =
            CsvTable.of(columns -> new TransactionColumns(columns)::transaction);

    private TransactionCsv() {}

    /**
     * Returns the table, which reads any number of files.
     *
     * @return the table; {@link CsvTable#forEach(org.ytterby.io.csv.CsvSource, java.util.function.Consumer,
     *     java.util.function.Consumer)} hands over good rows and rejects one by one
     */
    public static CsvTable<Transaction> table() {
        return TABLE;
    }
}
