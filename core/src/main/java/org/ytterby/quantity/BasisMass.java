// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * A mass together with what it is counted as. Masses on two bases neither add up nor compare.
 *
 * @param mass the mass
 * @param basis what it is counted as
 * @since 0.1
 */
public record BasisMass(
        @JsonProperty(required = true) Mass mass,
        @JsonProperty(required = true) Basis basis) implements Serializable {

    /**
     * Checks that both are given.
     *
     * @param mass the mass
     * @param basis what it is counted as
     */
    public BasisMass {
        Objects.requireNonNull(mass, "basisMass.mass");
        Objects.requireNonNull(basis, "basisMass.basis");
    }

    /**
     * Gives a mass on a basis.
     *
     * @param mass the mass
     * @param basis what it is counted as
     * @return the mass on its basis
     */
    public static BasisMass of(Mass mass, Basis basis) {
        return new BasisMass(mass, basis);
    }

    /**
     * Adds a mass on the same basis.
     *
     * @param other the other mass
     * @return the sum, in the unit of this mass
     * @throws BasisMismatchException if the other mass is on another basis
     */
    public BasisMass plus(BasisMass other) {
        return of(mass.plus(other.massOn(basis)), basis);
    }

    /**
     * Takes off a mass on the same basis.
     *
     * @param other the other mass, at most this one
     * @return the difference, in the unit of this mass
     * @throws BasisMismatchException if the other mass is on another basis
     * @throws IllegalArgumentException if the other mass is more than this one
     */
    public BasisMass minus(BasisMass other) {
        return of(mass.minus(other.massOn(basis)), basis);
    }

    /**
     * Multiplies the mass.
     *
     * @param factor the factor, finite and at least 0
     * @return the product on the same basis
     * @throws IllegalArgumentException if the factor is negative or not finite
     */
    public BasisMass times(double factor) {
        return of(mass.times(factor), basis);
    }

    /**
     * Returns the mass if it is counted as expected.
     *
     * @param expected the basis
     * @return the mass
     * @throws BasisMismatchException if this mass is on another basis
     */
    public Mass massOn(Basis expected) {
        if (!basis.equals(expected)) {
            throw new BasisMismatchException(expected, basis);
        }
        return mass;
    }

    /**
     * Writes the mass and its basis.
     *
     * @return the text, such as {@code 45500 t REO}
     */
    @Override
    public String toString() {
        return mass + " " + basis;
    }
}
