// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;

/**
 * Which rare earths a total counts. Totals of two scopes are different quantities under one name.
 *
 * @since 0.1
 */
public enum TotalScope {
    /** The lanthanides without promethium, and yttrium: TREO as mining reports mostly mean it. */
    LANTHANIDES_AND_YTTRIUM(RareEarths.TREO),
    /** The lanthanides without promethium: some reports state yttrium beside it. */
    LANTHANIDES(Sets.difference(RareEarths.TREO, Set.of(Element.Y))),
    /** The lanthanides without promethium, yttrium and scandium. */
    LANTHANIDES_YTTRIUM_AND_SCANDIUM(Sets.union(RareEarths.TREO, Set.of(Element.SC)));

    private final ImmutableSortedSet<Element> elements;

    TotalScope(Set<Element> elements) {
        this.elements = ImmutableSortedSet.copyOf(elements);
    }

    /**
     * Returns the elements counted.
     *
     * @return the elements in order of atomic number
     */
    public ImmutableSortedSet<Element> elements() {
        return elements;
    }
}
