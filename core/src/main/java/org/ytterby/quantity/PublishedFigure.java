// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A figure exactly as a table printed it, with the kind of statement it makes. The printed token is kept unchanged, so
 * what was published can always be shown again; two figures are equal if their tokens are, and {@link
 * #sameMeaningAs(PublishedFigure)} compares what they say.
 *
 * <p>The tokens: a number with thousands commas or without, such as {@code 45,500}, {@code -3.5} or {@code 2900}; a
 * bound such as {@code >95}, {@code ≥95} or {@code >=95}, {@code <25}, {@code ≤25} or {@code <=25}; a range such as
 * {@code 640-670}, {@code 640–670} or {@code 10,000 to 15,000}; a dash ({@code —}, {@code –}, {@code -} or {@code --})
 * for zero; {@code E} net exporter, {@code W} withheld, {@code NA} not available, {@code XX} not applicable; and {@code
 * missing (reason)}. A number, bound or range may carry the flags {@code e} (estimated) and {@code r} (revised) in
 * front, such as {@code er16,000}; a dash and the marks E, W, NA and XX only {@code r}.
 *
 * <p>Copying a table easily glues a footnote number to a figure. Where the thousands commas show it, as in {@code
 * 1216,000} or {@code 45,5003}, the token is refused and the message names the readings. A figure that is wrong but
 * properly grouped cannot be told from a right one: {@code 113,000} may be 13,000 with footnote 1, and without commas
 * {@code 29003} may be 2900 with footnote 3. Only the source can settle that.
 *
 * @since 0.1
 */
public final class PublishedFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The figure as printed. */
    private final String token;

    private final transient FigureGrammar.Parts parts;

    private PublishedFigure(String token) {
        this.parts = FigureGrammar.parse(token);
        this.token = token;
    }

    /**
     * Reads a printed figure.
     *
     * @param token the figure as printed, such as {@code 45,500}, {@code >95}, {@code W} or {@code —}
     * @return the figure
     * @throws IllegalArgumentException if the token has no known form; the message says what may be meant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublishedFigure parse(String token) {
        return new PublishedFigure(token);
    }

    /**
     * Gives a number, printed with thousands commas.
     *
     * @param value the number; its scale is the number of printed decimals
     * @return the figure
     * @throws IllegalArgumentException if the number takes more than 40 characters
     */
    public static PublishedFigure exact(BigDecimal value) {
        return parse(FigureText.of(value));
    }

    /**
     * Gives a whole number, printed with thousands commas.
     *
     * @param value the number
     * @return the figure
     */
    public static PublishedFigure exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /**
     * Gives a lower bound that is not reached, printed with {@code >}.
     *
     * @param bound the bound, excluded
     * @return the figure
     * @throws IllegalArgumentException if the number takes more than 40 characters
     */
    public static PublishedFigure moreThan(BigDecimal bound) {
        return parse(">" + FigureText.of(bound));
    }

    /**
     * Gives a lower bound that may be reached, printed with {@code ≥}.
     *
     * @param bound the bound, included
     * @return the figure
     * @throws IllegalArgumentException if the number takes more than 40 characters
     */
    public static PublishedFigure atLeast(BigDecimal bound) {
        return parse("\u2265" + FigureText.of(bound));
    }

    /**
     * Gives an upper bound that is not reached, printed with {@code <}.
     *
     * @param bound the bound, excluded
     * @return the figure
     * @throws IllegalArgumentException if the number takes more than 40 characters
     */
    public static PublishedFigure lessThan(BigDecimal bound) {
        return parse("<" + FigureText.of(bound));
    }

    /**
     * Gives an upper bound that may be reached, printed with {@code ≤}.
     *
     * @param bound the bound, included
     * @return the figure
     * @throws IllegalArgumentException if the number takes more than 40 characters
     */
    public static PublishedFigure atMost(BigDecimal bound) {
        return parse("\u2264" + FigureText.of(bound));
    }

    /**
     * Gives a range, printed with an en dash, or with {@code to} if a number is negative.
     *
     * @param low the lower number, included
     * @param high the higher number, included, at least {@code low}
     * @return the figure
     * @throws IllegalArgumentException if {@code low} exceeds {@code high} or a number takes more than 40 characters
     */
    public static PublishedFigure range(BigDecimal low, BigDecimal high) {
        String separator = low.signum() < 0 || high.signum() < 0 ? " to " : "\u2013";
        return parse(FigureText.of(low) + separator + FigureText.of(high));
    }

    /**
     * Gives zero, printed as an em dash.
     *
     * @return the figure
     */
    public static PublishedFigure zero() {
        return parse("\u2014");
    }

    /**
     * Gives the mark of a net exporter.
     *
     * @return the figure {@code E}
     */
    public static PublishedFigure netExporter() {
        return parse("E");
    }

    /**
     * Gives the mark of a number withheld so as not to reveal what one company does.
     *
     * @return the figure {@code W}
     */
    public static PublishedFigure withheld() {
        return parse("W");
    }

    /**
     * Gives the mark of a number that is not available.
     *
     * @return the figure {@code NA}
     */
    public static PublishedFigure notAvailable() {
        return parse("NA");
    }

    /**
     * Gives the mark of a number that does not apply.
     *
     * @return the figure {@code XX}
     */
    public static PublishedFigure notApplicable() {
        return parse("XX");
    }

    /**
     * Gives a missing number.
     *
     * @param reason why it is missing, not blank and without space around it
     * @return the figure, printed {@code missing (reason)}
     * @throws IllegalArgumentException if the reason is blank, has space around it or contains a superscript digit
     */
    public static PublishedFigure missing(String reason) {
        return parse("missing (" + reason + ")");
    }

    /**
     * Returns this figure with the flag {@code e}.
     *
     * @return the estimated figure; this one if it is estimated already
     * @throws IllegalArgumentException if the figure prints no number
     */
    public PublishedFigure asEstimated() {
        if (isEstimated()) {
            return this;
        }
        Checks.that(kind() != FigureKind.MISSING, "figure must have a number to be estimated but was '%s'", token);
        return parse("e" + token);
    }

    /**
     * Returns this figure with the flag {@code r}.
     *
     * @return the revised figure; this one if it is revised already
     * @throws IllegalArgumentException if the figure is missing
     */
    public PublishedFigure asRevised() {
        if (isRevised()) {
            return this;
        }
        Checks.that(kind() != FigureKind.MISSING, "figure must be printed to be revised but was '%s'", token);
        return parse(isEstimated() ? "er" + token.substring(1) : "r" + token);
    }

    /**
     * Returns the figure as printed.
     *
     * @return the token
     */
    @JsonValue
    public String token() {
        return token;
    }

    /**
     * Returns what the figure states.
     *
     * @return the kind
     */
    public FigureKind kind() {
        return parts.kind();
    }

    /**
     * Tells whether the figure is flagged as estimated.
     *
     * @return true if the token carries an {@code e}
     */
    public boolean isEstimated() {
        return parts.estimated();
    }

    /**
     * Tells whether the figure is flagged as revised.
     *
     * @return true if the token carries an {@code r}
     */
    public boolean isRevised() {
        return parts.revised();
    }

    /**
     * Returns how many decimals were printed, of a range the most.
     *
     * @return the decimals, 0 if no number was printed
     */
    public int decimals() {
        return Math.max(decimals(parts.low()), decimals(parts.high()));
    }

    /**
     * Returns the number, the lower bound or the lower number of a range.
     *
     * @return the number with the printed decimals, 0 for {@link FigureKind#ZERO}; empty if nothing bounds the figure
     *     from below
     */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(parts.low());
    }

    /**
     * Returns the number, the upper bound or the higher number of a range.
     *
     * @return the number with the printed decimals, 0 for {@link FigureKind#ZERO}; empty if nothing bounds the figure
     *     from above
     */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(parts.high());
    }

    /**
     * Returns the number if exactly one is stated.
     *
     * @return the double nearest to the number; empty unless the kind is EXACT or ZERO
     */
    public OptionalDouble exactValue() {
        BigDecimal value = kind() == FigureKind.EXACT || kind() == FigureKind.ZERO ? parts.low() : null;
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    /**
     * Returns the numbers the figure allows, each printed number taken as the double nearest to it. A bound stays a
     * bound: {@code <25} reaches down to negative infinity, as the figure alone does not say that it is not negative.
     *
     * @return the interval; empty for E, W, NA, XX and a missing figure, as unknown is not zero
     */
    public Optional<Interval> interval() {
        BigDecimal low = parts.low();
        BigDecimal high = parts.high();
        if (low == null && high == null) {
            return Optional.empty();
        }
        boolean open = kind() == FigureKind.MORE_THAN || kind() == FigureKind.LESS_THAN;
        return Optional.of(Interval.of(
                low == null ? Double.NEGATIVE_INFINITY : low.doubleValue(),
                low != null && !open,
                high == null ? Double.POSITIVE_INFINITY : high.doubleValue(),
                high != null && !open));
    }

    /**
     * Returns why the figure is missing.
     *
     * @return the reason; empty unless the kind is MISSING
     */
    public Optional<String> missingReason() {
        return Optional.ofNullable(parts.reason());
    }

    /**
     * Tells whether another figure says the same in other print, as {@code >=95} and {@code ≥95} or {@code 2900} and
     * {@code 2,900} do. Printed decimals count: 5 and 5.0 differ.
     *
     * @param other the other figure
     * @return true if kind, flags, numbers and reason are equal
     */
    public boolean sameMeaningAs(PublishedFigure other) {
        return parts.equals(other.parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedFigure that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token);
    }

    @Override
    public String toString() {
        return token;
    }

    private static int decimals(@Nullable BigDecimal number) {
        return number == null ? 0 : number.scale();
    }

    /**
     * Checks what was read.
     *
     * @return the checked value
     */
    private Object readResolve() {
        return parse(token);
    }
}
