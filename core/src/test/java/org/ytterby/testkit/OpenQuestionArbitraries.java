// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.screen.OpenQuestion;

/** Questions beside the headline. */
public final class OpenQuestionArbitraries extends TypeProvider<OpenQuestion> {

    /** Creates the provider of {@link OpenQuestion}. */
    public OpenQuestionArbitraries() {
        super(OpenQuestion.class);
    }

    @Override
    public OpenQuestion example() {
        return new OpenQuestion("catch-all", "Does the exporter know of a danger?", "law/catch-all");
    }

    @Override
    public Arbitrary<OpenQuestion> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of("one", "two"), SourceArbitraries.texts(), Arbitraries.of("act/1", "act/2"))
                .as(OpenQuestion::new);
    }
}
