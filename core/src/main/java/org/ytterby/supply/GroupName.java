// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply;

import java.util.Arrays;
import java.util.Optional;
import org.ytterby.element.Element;
import org.ytterby.element.Formula;
import org.ytterby.evidence.Edition;
import org.ytterby.internal.Checks;

/**
 * Tells materials that mean the same to everybody from groups that mean nothing without a scheme. An element, a formula such as
 * {@code "NdFeB"} and {@code "REE"}, all seventeen, need no scheme; every other name, such as {@code "HREE"}, does.
 *
 * @since 0.1
 */
public final class GroupName {

    /** All seventeen rare earths. */
    public static final String ALL = "REE";

    /** What the scheme begins with where a source prints a group without saying what is in it; the code of the edition follows. */
    public static final String AS_PRINTED = "as-printed:";

    private GroupName() {}

    /**
     * Tells whether a material is a group that needs a scheme.
     *
     * @param material the name of the material
     * @return whether it does
     */
    public static boolean needsScheme(String material) {
        return !material.equals(ALL) && !isFormula(material);
    }

    private static boolean isElement(String material) {
        return Arrays.stream(Element.values())
                .anyMatch(element -> element.symbol().equals(material));
    }

    private static boolean isFormula(String material) {
        if (isElement(material)) {
            return true;
        }
        try {
            Formula.parse(material);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Gives the scheme of groups that an edition prints without saying what is in them.
     *
     * @param edition the edition
     * @return the scheme, of no other edition
     */
    public static String asPrinted(Edition edition) {
        return AS_PRINTED + edition.code();
    }

    /**
     * Requires a scheme for a group, and none for an element.
     *
     * @param material the name of the material
     * @param scheme the scheme
     * @throws IllegalArgumentException if a group has no scheme or an element has one
     */
    public static void check(String material, Optional<String> scheme) {
        scheme.ifPresent(id -> Checks.notBlank("scheme", id));
        if (scheme.isEmpty() && needsScheme(material)) {
            throw Checks.refused("scheme", "be named for the group " + material, "missing");
        }
        if (scheme.isPresent() && isElement(material)) {
            throw Checks.refused("scheme", "be left out for the element " + material, scheme.orElseThrow());
        }
    }

    static void check(String material, Optional<String> scheme, Edition edition) {
        check(material, scheme);
        scheme.filter(id -> id.startsWith(AS_PRINTED) && !id.equals(asPrinted(edition)))
                .ifPresent(id -> {
                    throw Checks.refused("scheme", "be " + asPrinted(edition) + " or that of a publisher", id);
                });
    }
}
