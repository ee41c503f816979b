// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.ytterby.regime.change.Answer;
import org.ytterby.regime.screen.Shadow;

/** The answers of random determinations. */
public final class AnswerArbitraries extends TypeProvider<Answer> {

    /** Creates the provider of {@link Answer}. */
    public AnswerArbitraries() {
        super(Answer.class);
    }

    @Override
    public Answer example() {
        Answer.Builder builder = Answer.builder();
        return builder.from(Answer.of(new DeterminationArbitraries().example()))
                .addShadows(Shadow.builder()
                        .from(new ShadowArbitraries().example())
                        .changesOn(Optional.empty())
                        .build())
                .build();
    }

    @Override
    public Arbitrary<Answer> arbitrary() {
        return new DeterminationArbitraries().arbitrary().map(Answer::of);
    }
}
