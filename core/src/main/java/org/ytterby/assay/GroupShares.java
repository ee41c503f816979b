// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import java.io.Serializable;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Basis;

/**
 * How the rare earths of a sample fall into the groups of one named scheme, such as light and heavy as the EU draws the
 * line.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GroupShares extends Serializable {

    /**
     * Returns the identifier of the scheme, without which the group names mean nothing.
     *
     * @return the identifier, such as {@code "usgs"}
     */
    String scheme();

    /**
     * Returns which rare earths the total counts.
     *
     * @return the scope
     */
    TotalScope scope();

    /**
     * Returns the basis of the fractions.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns what each group holds, in the scheme's order.
     *
     * @return mass fractions of the content's whole, at least 0
     */
    Map<String, Double> fractions();

    /**
     * Returns the total of the scope.
     *
     * @return the mass fraction of the content's whole, at least 0
     */
    double total();

    /**
     * Returns the elements of the scope that the scheme puts into no group.
     *
     * @return the elements in order of atomic number
     */
    @Value.NaturalOrder
    NavigableSet<Element> ungrouped();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.notNegative("total", total());
        fractions().forEach((group, fraction) -> Checks.notNegative("fractions[" + group + "]", fraction));
    }

    /**
     * Sorts a content into groups.
     *
     * @param content the content
     * @param scheme the scheme
     * @param scope which rare earths to count; members of a group outside it are left out
     * @return the shares
     */
    static GroupShares of(RareEarthContent content, GroupScheme scheme, TotalScope scope) {
        Builder shares = builder()
                .scheme(scheme.id())
                .scope(scope)
                .basis(content.basis())
                .total(content.sumOf(scope.elements()));
        scheme.groups().forEach((group, members) -> {
            Set<Element> counted = new TreeSet<>(members);
            counted.retainAll(scope.elements());
            shares.putFractions(group, content.sumOf(counted));
        });
        scope.elements().stream()
                .filter(element -> scheme.groupOf(element).isEmpty())
                .forEach(shares::addUngrouped);
        return shares.build();
    }

    /**
     * Returns the share of a group in the total.
     *
     * @param group the scheme's abbreviation, such as {@code "HREE"}
     * @return the share in [0, 1], empty if the total is zero
     * @throws IllegalArgumentException if the scheme has no such group
     */
    default OptionalDouble share(String group) {
        Double fraction = fractions().get(group);
        if (fraction == null) {
            throw Checks.refused("group", "be one of " + fractions().keySet() + " of scheme " + scheme(), group);
        }
        return total() > 0 ? OptionalDouble.of(fraction / total()) : OptionalDouble.empty();
    }

    /**
     * Returns the share of the elements that the scheme puts into no group.
     *
     * @return the share in [0, 1], empty if the total is zero
     */
    default OptionalDouble ungroupedShare() {
        double grouped =
                fractions().values().stream().mapToDouble(Double::doubleValue).sum();
        return total() > 0
                ? OptionalDouble.of(ungrouped().isEmpty() ? 0 : Math.max(0, 1 - grouped / total()))
                : OptionalDouble.empty();
    }

    /**
     * Starts shares.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupShares}. */
    final class Builder extends ImmutableGroupShares.Builder {
        Builder() {}
    }
}
