// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ytterby.element.Element;
import org.ytterby.element.GroupScheme;
import org.ytterby.element.RareEarths;

/** Any {@link GroupScheme}. */
public final class GroupSchemeArbitraries extends TypeProvider<GroupScheme> {

    /** Creates the provider. */
    public GroupSchemeArbitraries() {
        super(GroupScheme.class);
    }

    @Override
    public GroupScheme example() {
        return GroupScheme.builder()
                .id("magnet-four")
                .name("Magnet rare earths (four)")
                .putGroups("MAGNET", Set.of(Element.ND, Element.PR, Element.DY, Element.TB))
                .evidence(CiaawWeights.CIAAW_2021.evidence())
                .build();
    }

    @Override
    public Arbitrary<GroupScheme> arbitrary() {
        return Arbitraries.maps(Arbitraries.of(RareEarths.ALL), Arbitraries.of("LIGHT", "MEDIUM", "HEAVY"))
                .ofMinSize(1)
                .map(groupOf -> {
                    Map<String, Set<Element>> groups = new java.util.TreeMap<>();
                    groupOf.forEach((element, group) ->
                            groups.computeIfAbsent(group, g -> new TreeSet<>()).add(element));
                    return GroupScheme.builder()
                            .id("any")
                            .name("Any scheme")
                            .groups(groups)
                            .evidence(CiaawWeights.CIAAW_2021.evidence())
                            .build();
                });
    }
}
