// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.assay.AssayedPart;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;

/** Feeds of every form. */
public final class FeedArbitraries extends TypeProvider<Feed> {

    /** Creates the provider. */
    public FeedArbitraries() {
        super(Feed.class);
    }

    @Override
    public Feed example() {
        return Feed.builder()
                .id("clay")
                .target("field")
                .description("clay 0.03-0.3 % TREO")
                .form(Form.ORE)
                .stage(Stage.MINING)
                .elements(ElementScope.TREO)
                .part(AssayedPart.LEACHABLE)
                .addGrades(new GradeArbitraries().example())
                .build();
    }

    @Override
    public Arbitrary<Feed> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(Form.class).optional(),
                        Arbitraries.of(Stage.class).optional(),
                        Arbitraries.of(AssayedPart.class),
                        new ElementScopeArbitraries().arbitrary().optional())
                .as((form, stage, part, elements) -> Feed.builder()
                        .id("ore")
                        .target("mine")
                        .description("ore")
                        .form(form)
                        .stage(stage)
                        .part(part)
                        .elements(elements)
                        .build());
    }
}
