// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;

/** Streams with shares, with the rest, and back. */
public final class StreamArbitraries extends TypeProvider<Stream> {

    /** Creates the provider. */
    public StreamArbitraries() {
        super(Stream.class);
    }

    @Override
    public Stream example() {
        return Stream.builder()
                .id("wash>crack")
                .source("wash")
                .target("crack")
                .name("recovered NaOH")
                .kind(StreamKind.RECYCLE)
                .addSplits(new SplitArbitraries().example())
                .rest(ElementScope.of(Element.P))
                .addGrades(new GradeArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Stream> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(StreamKind.class),
                        new SplitArbitraries().arbitrary().optional(),
                        Arbitraries.of("liquor", "solids").optional())
                .as((kind, split, name) -> Stream.builder()
                        .id("a>b")
                        .source("a")
                        .target("b")
                        .name(name)
                        .kind(kind)
                        .addAllSplits(split.stream().toList())
                        .build());
    }
}
