// SPDX-License-Identifier: Apache-2.0
package org.ytterby.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ytterby.internal.Checks;

/**
 * What a rare-earth mass is counted as. A tonne of cerium is 1.228 t of CeO2 and 1.171 t of Ce2O3, so masses on two bases
 * never add up without a factor.
 *
 * @since 0.1
 */
public final class Basis implements Serializable {

    /** Rare-earth oxides in their commercial form, written {@code REO}. */
    public static final Basis REO = new Basis(BasisKind.COMMERCIAL_OXIDE, "REO");

    /** Contained elements, written {@code element}. */
    public static final Basis ELEMENT = new Basis(BasisKind.ELEMENT, "element");

    /** Metal as a product, written {@code metal}. */
    public static final Basis METAL = new Basis(BasisKind.METAL, "metal");

    /** Alloy as a product, written {@code alloy}. */
    public static final Basis ALLOY = new Basis(BasisKind.ALLOY, "alloy");

    /** Any product as weighed, written {@code gross}. */
    public static final Basis GROSS_PRODUCT = new Basis(BasisKind.GROSS_PRODUCT, "gross");

    private static final long serialVersionUID = 1L;
    private static final List<Basis> NAMED = List.of(REO, ELEMENT, METAL, ALLOY, GROSS_PRODUCT);
    private static final String COUNT = "(?:[2-9]|[1-9][0-9])?";
    private static final Pattern OXIDE = Pattern.compile("(?!O)[A-Z][a-z]?" + COUNT + "O" + COUNT);

    private final transient BasisKind kind;

    /** The code or the oxide formula. */
    private final String code;

    private Basis(BasisKind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /**
     * Gives the basis of one oxide. Only the form of the formula is checked, not whether the oxide exists.
     *
     * @param formula an element symbol, its count, O, and its count, a count of one being left out, such as {@code
     *     Ce2O3} or {@code CeO2}
     * @return the basis
     * @throws IllegalArgumentException if the formula has another form
     */
    public static Basis oxide(String formula) {
        if (!OXIDE.matcher(formula).matches()) {
            throw Checks.refused("basis", "be an oxide formula such as Ce2O3", formula);
        }
        return new Basis(BasisKind.NAMED_OXIDE, formula);
    }

    /**
     * Finds a basis by its code.
     *
     * @param code {@code REO}, {@code element}, {@code metal}, {@code alloy}, {@code gross} or an oxide formula
     * @return the basis
     * @throws IllegalArgumentException if the code is another
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Basis ofCode(String code) {
        for (Basis basis : NAMED) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        if (!OXIDE.matcher(code).matches()) {
            throw Checks.refused(
                    "basis", "be REO, element, metal, alloy, gross or an oxide formula such as Ce2O3", code);
        }
        return oxide(code);
    }

    /**
     * Returns the kind of basis.
     *
     * @return the kind
     */
    public BasisKind kind() {
        return kind;
    }

    /**
     * Returns the code.
     *
     * @return {@code REO}, {@code element}, {@code metal}, {@code alloy}, {@code gross} or the oxide formula
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns the formula of a named oxide.
     *
     * @return the formula; empty unless the kind is {@link BasisKind#NAMED_OXIDE}
     */
    public Optional<String> oxideFormula() {
        return kind == BasisKind.NAMED_OXIDE ? Optional.of(code) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }

    /**
     * Checks what was read.
     *
     * @return the checked value
     */
    private Object readResolve() {
        return ofCode(code);
    }
}
