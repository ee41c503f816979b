// SPDX-License-Identifier: Apache-2.0
package org.ytterby.material;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * A customs code of 2, 4, 6, 8 or 10 digits: chapter, heading and subheading of the Harmonized System, then up to four
 * digits of a national schedule. A code raises a question and never decides one: a subheading holds controlled and free
 * goods side by side, and the description of the good settles which.
 *
 * <p>Past six digits the same code means different things in different countries and years, so keep the schedule and its
 * edition beside it. The 13 digits of a Chinese customs declaration (10 of the tariff, 3 for inspection) are not
 * accepted.
 *
 * <p>Each code is an interval of 10-digit numbers, from {@link #intervalStart()} to {@link #intervalEnd()}; one code is a
 * prefix of another exactly if its interval holds the other's. The natural order is that of the digits, a prefix before
 * what it begins.
 *
 * @since 0.1
 */
public final class HsCode implements Comparable<HsCode>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10;

    /**
     * The code.
     *
     * @serial 2, 4, 6, 8 or 10 digits
     */
    private final String digits;

    private final transient long start;
    private final transient long width;

    private HsCode(String digits) {
        this.digits = digits;
        long scale = 1;
        for (int length = digits.length(); length < LONGEST; length++) {
            scale *= 10;
        }
        this.start = Long.parseLong(digits) * scale;
        this.width = scale;
    }

    /**
     * Reads a code.
     *
     * @param code the code, such as {@code "8505.11.00"}; dots and spaces are dropped
     * @return the code
     * @throws IllegalArgumentException if anything but dots, spaces and the digits 0 to 9 is there, if there are not 2, 4,
     *     6, 8 or 10 digits, or if the chapter is 00
     */
    @JsonCreator
    public static HsCode of(String code) {
        StringBuilder digits = new StringBuilder(LONGEST);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != '.' && c != ' ') {
                throw Checks.refused("code", "hold only digits, dots and spaces", code);
            }
        }
        int length = digits.length();
        if (length == 0 || length > LONGEST || length % 2 != 0) {
            throw Checks.refused("code", "have 2, 4, 6, 8 or 10 digits", code);
        }
        if (digits.charAt(0) == '0' && digits.charAt(1) == '0') {
            throw Checks.refused("code", "begin with a chapter from 01 to 99", code);
        }
        return new HsCode(digits.toString());
    }

    /**
     * Returns the digits alone.
     *
     * @return 2, 4, 6, 8 or 10 digits
     */
    @JsonValue
    public String digits() {
        return digits;
    }

    /**
     * Returns the number of digits.
     *
     * @return 2, 4, 6, 8 or 10
     */
    public int length() {
        return digits.length();
    }

    /**
     * Returns the chapter.
     *
     * @return the first two digits
     */
    public HsCode chapter() {
        return new HsCode(digits.substring(0, 2));
    }

    /**
     * Returns the heading.
     *
     * @return the first four digits, empty for a chapter
     */
    public Optional<HsCode> heading() {
        return first(4);
    }

    /**
     * Returns the subheading, the longest part that all countries share.
     *
     * @return the first six digits, empty for a chapter or a heading
     */
    public Optional<HsCode> subheading() {
        return first(6);
    }

    /**
     * Returns the code one step shorter.
     *
     * @return the code without its last two digits, empty for a chapter
     */
    public Optional<HsCode> parent() {
        return length() == 2 ? Optional.empty() : first(length() - 2);
    }

    /**
     * Says whether another code begins with this one. Every code is a prefix of itself.
     *
     * @param other the other code
     * @return whether the other lies in this code's interval
     */
    public boolean isPrefixOf(HsCode other) {
        return start <= other.start && other.intervalEnd() <= intervalEnd();
    }

    /**
     * Says whether this code is another one with exactly two more digits.
     *
     * @param other the other code
     * @return whether the other is this code's {@link #parent()}
     */
    public boolean isChildOf(HsCode other) {
        return length() == other.length() + 2 && other.isPrefixOf(this);
    }

    /**
     * Returns the smallest 10-digit number that begins with this code.
     *
     * @return the digits filled up with 0
     */
    public long intervalStart() {
        return start;
    }

    /**
     * Returns the greatest 10-digit number that begins with this code.
     *
     * @return the digits filled up with 9
     */
    public long intervalEnd() {
        return start + width - 1;
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HsCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return digits;
    }

    private Optional<HsCode> first(int count) {
        return count > length() ? Optional.empty() : Optional.of(new HsCode(digits.substring(0, count)));
    }

    /**
     * Checks what a stream brings in and works out the interval again.
     *
     * @return the code
     */
    private Object readResolve() {
        return of(digits);
    }
}
