// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

/**
 * How a number has to stand to a limit.
 *
 * @since 0.1
 */
public enum BoundType {
    /** The limit or more. */
    AT_LEAST(">="),
    /** More than the limit. */
    ABOVE(">"),
    /** The limit or less. */
    AT_MOST("<="),
    /** Less than the limit. */
    BELOW("<");

    private final String sign;

    BoundType(String sign) {
        this.sign = sign;
    }

    static BoundType ofSign(String sign) {
        for (BoundType type : values()) {
            if (type.sign.equals(sign)) {
                return type;
            }
        }
        throw new IllegalArgumentException("sign must be one of >=, >, <=, < but was '" + sign + "'");
    }

    /**
     * Returns the sign.
     *
     * @return the sign, such as {@code ">="}
     */
    public String sign() {
        return sign;
    }

    /**
     * Says whether a comparison with the limit satisfies the bound.
     *
     * @param comparison below 0, 0 or above 0, as {@link Comparable#compareTo} gives it for number and limit
     * @return whether it does
     */
    public boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case ABOVE -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case BELOW -> comparison < 0;
        };
    }
}
