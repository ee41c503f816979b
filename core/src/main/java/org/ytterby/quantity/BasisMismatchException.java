// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

/**
 * Refuses to combine masses on two bases; a factor has to convert one of them first.
 *
 * @since 0.1
 */
public final class BasisMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The basis that was needed. */
    private final Basis expected;

    /** The basis that was given. */
    private final Basis actual;

    BasisMismatchException(Basis expected, Basis actual) {
        super("mass.basis must be " + expected + " but was " + actual + "; convert with a factor first");
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * Returns the basis that was needed.
     *
     * @return the basis
     */
    public Basis expected() {
        return expected;
    }

    /**
     * Returns the basis that was given.
     *
     * @return the basis
     */
    public Basis actual() {
        return actual;
    }
}
