// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;

/**
 * The sets of rare earths that need no scheme, because everybody means the same by them.
 *
 * <p>Light, heavy, magnet and critical rare earths are not here: each publisher draws them differently, so they are named
 * by a {@link GroupScheme}.
 *
 * @since 0.1
 */
public final class RareEarths {

    /** The seventeen rare earths of IUPAC: Sc, Y and La to Lu. */
    public static final ImmutableSortedSet<Element> ALL = Arrays.stream(Element.values())
            .filter(Element::isRareEarth)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Element::compareTo));

    /** The fifteen lanthanoids, La to Lu, promethium among them. */
    public static final ImmutableSortedSet<Element> LANTHANOIDS = Arrays.stream(Element.values())
            .filter(Element::isLanthanoid)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Element::compareTo));

    /**
     * What TREO and TREE count by usage of mining reports: the lanthanoids without promethium, and yttrium; scandium is
     * stated apart.
     */
    public static final ImmutableSortedSet<Element> TREO = without(LANTHANOIDS, Set.of(Element.PM), Element.Y);

    /** Neodymium and praseodymium, sold together as NdPr or didymium. */
    public static final ImmutableSortedSet<Element> NDPR = ImmutableSortedSet.of(Element.PR, Element.ND);

    private RareEarths() {}

    private static ImmutableSortedSet<Element> without(Set<Element> all, Set<Element> less, Element more) {
        return ImmutableSortedSet.copyOf(Sets.union(Sets.difference(all, less), Set.of(more)));
    }
}
