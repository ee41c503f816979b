// SPDX-License-Identifier: Apache-2.0
package org.ytterby.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ytterby.testkit.CiaawWeights;

class GroupSchemeTest {

    private static final GroupScheme SCHEME = scheme().putGroups("LREE", Set.of(Element.ND, Element.LA))
            .putGroups("HREE", Set.of(Element.DY))
            .build();

    @Test
    void findsMembersAndGroups() {
        assertThat(SCHEME.members("LREE")).containsExactly(Element.LA, Element.ND);
        assertThat(SCHEME.groupOf(Element.DY)).hasValue("HREE");
        assertThat(SCHEME.groupOf(Element.SC)).isEmpty();
        assertThat(SCHEME.covers(Set.of(Element.DY, Element.LA))).isTrue();
        assertThat(SCHEME.covers(Set.of(Element.DY, Element.SC))).isFalse();
        assertThatThrownBy(() -> SCHEME.members("MREE"))
                .hasMessage("group must be one of [LREE, HREE] of scheme test but was 'MREE'");
    }

    @Test
    void refusesOverlapAndEmptiness() {
        assertThatThrownBy(() -> scheme().putGroups("A", Set.of(Element.ND))
                        .putGroups("B", Set.of(Element.ND))
                        .build())
                .hasMessageStartingWith("groups[B] must not share Nd with A");
        assertThatThrownBy(() -> scheme().putGroups("A", Set.of()).build())
                .hasMessageContaining("groups[A] must not be empty");
        assertThatThrownBy(() -> scheme().build()).hasMessageContaining("groups must not be empty");
        assertThatThrownBy(() -> scheme().putGroups(" ", Set.of(Element.ND)).build())
                .hasMessageContaining("groups must not be blank");
    }

    @Property
    void everyMemberIsInItsGroup(@ForAll GroupScheme scheme) {
        scheme.groups()
                .forEach((group, members) -> members.forEach(
                        member -> assertThat(scheme.groupOf(member)).hasValue(group)));
    }

    private static GroupScheme.Builder scheme() {
        return GroupScheme.builder().id("test").name("Test").evidence(CiaawWeights.CIAAW_2021.evidence());
    }
}
