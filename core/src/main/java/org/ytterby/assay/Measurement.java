// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What a laboratory printed for one analyte: a number with its decimals, a number below the detection limit or above the
 * range of the method, a trace, not detected, or not assayed. The unit is the assay's.
 *
 * @since 0.1
 */
public final class Measurement implements Serializable {

    /** Seen, but too little to state. */
    public static final Measurement TRACE = new Measurement(MeasurementKind.TRACE, null);

    /** Looked for and not found, without a stated limit. */
    public static final Measurement NOT_DETECTED = new Measurement(MeasurementKind.NOT_DETECTED, null);

    /** Not looked for. */
    public static final Measurement NOT_ASSAYED = new Measurement(MeasurementKind.NOT_ASSAYED, null);

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

    private final MeasurementKind kind;
    private final @Nullable BigDecimal number;

    private Measurement(MeasurementKind kind, @Nullable BigDecimal number) {
        this.kind = kind;
        this.number = number;
    }

    /**
     * Creates a measured value.
     *
     * @param value the value, at least 0, with the decimals it is stated to
     * @return the measurement
     * @throws IllegalArgumentException if the value is negative
     */
    public static Measurement of(BigDecimal value) {
        return numeric(MeasurementKind.MEASURED, value);
    }

    /**
     * Creates a value below a detection limit.
     *
     * @param limit the limit, above 0
     * @return the measurement
     * @throws IllegalArgumentException if the limit is not above 0
     */
    public static Measurement below(BigDecimal limit) {
        return numeric(MeasurementKind.BELOW_LIMIT, limit);
    }

    /**
     * Creates a value above the range of the method.
     *
     * @param limit the upper end of the range, above 0
     * @return the measurement
     * @throws IllegalArgumentException if the limit is not above 0
     */
    public static Measurement above(BigDecimal limit) {
        return numeric(MeasurementKind.ABOVE_RANGE, limit);
    }

    private static Measurement numeric(MeasurementKind kind, BigDecimal number) {
        boolean zeroAllowed = kind == MeasurementKind.MEASURED;
        if (number.signum() < 0 || (number.signum() == 0 && !zeroAllowed)) {
            throw Checks.refused("measurement", zeroAllowed ? "be at least 0" : "have a limit above 0", number);
        }
        return new Measurement(kind, number.scale() < 0 ? number.setScale(0) : number);
    }

    /**
     * Reads what a table prints.
     *
     * @param token a number without a sign, {@code <x}, {@code >x}, {@code Tr}, {@code nd} or {@code na}, the words in any
     *     case and with or without full stops
     * @return the measurement
     * @throws IllegalArgumentException if the text is none of these; an empty cell is unknown and has no measurement
     */
    @JsonCreator
    public static Measurement parse(String token) {
        String text = token.strip();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        String digits = first == '<' || first == '>' ? text.substring(1).strip() : text;
        if (NUMBER.matcher(digits).matches()) {
            BigDecimal number = new BigDecimal(digits);
            return first == '<' ? below(number) : first == '>' ? above(number) : of(number);
        }
        return switch (text.toLowerCase(Locale.ROOT).replace(".", "")) {
            case "tr", "trace" -> TRACE;
            case "nd", "not detected" -> NOT_DETECTED;
            case "na", "not assayed" -> NOT_ASSAYED;
            default -> throw Checks.refused("measurement", "be a number, <x, >x, Tr, nd or na", token);
        };
    }

    /**
     * Returns what the laboratory says.
     *
     * @return the kind
     */
    public MeasurementKind kind() {
        return kind;
    }

    /**
     * Returns the printed number: the value, or the limit of a value below or above one.
     *
     * @return the number with its decimals, empty for traces, not detected and not assayed
     */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /**
     * Tells whether a value was measured.
     *
     * @return true for {@link MeasurementKind#MEASURED}
     */
    public boolean isMeasured() {
        return kind == MeasurementKind.MEASURED;
    }

    /**
     * Returns what the measurement counts as.
     *
     * @param policy what a value below the limit counts as
     * @return the value, the limit of a value above the range, the policy's share of a detection limit; empty for traces,
     *     not detected and not assayed
     */
    public OptionalDouble value(DetectionPolicy policy) {
        if (number == null) {
            return OptionalDouble.empty();
        }
        double share = kind == MeasurementKind.BELOW_LIMIT ? policy.shareOfLimit() : 1;
        return OptionalDouble.of(number.doubleValue() * share);
    }

    /**
     * Returns the values that the measurement allows.
     *
     * @return a point, from 0 to below the limit, or from above the range; empty for traces, not detected and not assayed
     */
    public Optional<Interval> bounds() {
        return number().map(BigDecimal::doubleValue).map(x -> switch (kind) {
            case BELOW_LIMIT ->
                Interval.atLeast(0).intersection(Interval.lessThan(x)).orElseThrow();
            case ABOVE_RANGE -> Interval.moreThan(x);
            default -> Interval.exactly(x);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurement that && kind == that.kind && number().equals(that.number());
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + number().hashCode();
    }

    /**
     * Returns the measurement as tables print it.
     *
     * @return such as {@code 12.50}, {@code <2}, {@code Tr}
     */
    @JsonValue
    @Override
    public String toString() {
        String digits = number().map(BigDecimal::toPlainString).orElse("");
        return switch (kind) {
            case MEASURED -> digits;
            case BELOW_LIMIT -> "<" + digits;
            case ABOVE_RANGE -> ">" + digits;
            case TRACE -> "Tr";
            case NOT_DETECTED -> "nd";
            case NOT_ASSAYED -> "na";
        };
    }

    private Object writeReplace() {
        return new Proxy(toString());
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("a Measurement is read through its proxy");
    }

    private record Proxy(String token) implements Serializable {
        private Object readResolve() {
            return parse(token);
        }
    }
}
