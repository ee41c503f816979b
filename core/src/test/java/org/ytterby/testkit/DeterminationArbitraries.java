// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.evidence.Confidence;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.FactKind;
import org.ytterby.regime.screen.Flag;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.PlainScan;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.time.KnowledgeDate;

/** Determinations that random books give of random transactions. */
public final class DeterminationArbitraries extends TypeProvider<Determination> {

    /** Creates the provider of {@link Determination}. */
    public DeterminationArbitraries() {
        super(Determination.class);
    }

    @Override
    public Determination example() {
        return Determination.builder()
                .transaction("magnets for Japan")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2026, 2, 1))
                .known(KnowledgeDate.parse("2026-11-22"))
                .headline(Outcome.INDETERMINATE)
                .mildest(Outcome.LICENCE_REQUIRED)
                .strictest(Outcome.PROHIBITED)
                .addFindings(new FindingArbitraries().example())
                .addShadows(new ShadowArbitraries().example())
                .addMissingFacts(new MissingFact(FactKind.END_USE, "", ""), new MissingFactArbitraries().example())
                .addOpenQuestions(new OpenQuestionArbitraries().example())
                .addFlags(Flag.SECOND_GATE, Flag.BOUNDARY_DATE)
                .addWarnings("The day lies after 2026-08-22, up to which the sources were searched.")
                .addCitations(new CitationArbitraries().example())
                .weakestConfidence(Confidence.FROM_MEMORY)
                .build();
    }

    @Override
    public Arbitrary<Determination> arbitrary() {
        return Combinators.combine(RegimeBookArbitraries.books(), TransactionArbitraries.transactions())
                .as((book, transaction) -> PlainScan.screen(book.asKnownOn(LocalDate.of(2026, 6, 30)), transaction));
    }
}
