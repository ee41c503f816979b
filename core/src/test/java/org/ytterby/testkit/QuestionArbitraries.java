// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Question;

/** Questions on every act, with and without a programme. */
public final class QuestionArbitraries extends TypeProvider<Question> {

    /** Creates the provider of {@link Question}. */
    public QuestionArbitraries() {
        super(Question.class);
    }

    @Override
    public Question example() {
        return Question.parse("US IMPORT_DUTY section-301");
    }

    @Override
    public Arbitrary<Question> arbitrary() {
        return Arbitraries.oneOf(
                questions(),
                Combinators.combine(
                                new JurisdictionArbitraries().arbitrary(),
                                Arbitraries.of(Act.class),
                                RegimePools.of("section-301", "a", "1-b-2"))
                        .as(Question::of));
    }

    /**
     * Returns a question that random books often have rules for.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Question> questions() {
        return Combinators.combine(RegimePools.jurisdictions(), RegimePools.acts())
                .as(Question::of)
                .withoutEdgeCases();
    }
}
