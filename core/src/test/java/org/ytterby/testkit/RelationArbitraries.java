// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.Relation;
import org.ytterby.regime.RelationType;
import org.ytterby.time.PartialDate;

/** Relations of every type. */
public final class RelationArbitraries extends TypeProvider<Relation> {

    /** Creates the provider of {@link Relation}. */
    public RelationArbitraries() {
        super(Relation.class);
    }

    @Override
    public Relation example() {
        return Relation.builder()
                .subject("cn-2025-61")
                .type(RelationType.NOT_SUSPENDED_BY)
                .object("cn-2025-18")
                .since(PartialDate.parse("2025-11-07"))
                .note("an example")
                .build();
    }

    @Override
    public Arbitrary<Relation> arbitrary() {
        return Combinators.combine(
                        RegimePools.instruments(),
                        Arbitraries.of(RelationType.class),
                        RegimePools.instruments(),
                        new PartialDateArbitraries().arbitrary().optional(0.5),
                        RegimePools.notes().optional(0.5))
                .as((subject, type, object, since, note) -> Relation.builder()
                        .subject(subject)
                        .type(type)
                        .object(object)
                        .since(since)
                        .note(note)
                        .build())
                .withoutEdgeCases();
    }
}
