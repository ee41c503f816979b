// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.procurement.ProcurementAnswer;
import org.ytterby.regime.procurement.StagesOfOrigin;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/** Answers of a book with rules on melting, and later on mining too. */
public final class ProcurementAnswerArbitraries extends TypeProvider<ProcurementAnswer> {

    /** Creates the provider of {@link ProcurementAnswer}. */
    public ProcurementAnswerArbitraries() {
        super(ProcurementAnswer.class);
    }

    @Override
    public ProcurementAnswer example() {
        return StagesOfOrigin.of(
                SCREENER,
                magnet(
                        LocalDate.of(2027, 1, 1),
                        Map.of(
                                StageOfOrigin.MINED, Country.AU,
                                StageOfOrigin.SEPARATED, Country.CN,
                                StageOfOrigin.MELTED, Country.JP,
                                StageOfOrigin.PRODUCED, Country.JP)));
    }

    @Override
    public Arbitrary<ProcurementAnswer> arbitrary() {
        return magnets().map(item -> StagesOfOrigin.of(SCREENER, item));
    }

    /** Magnets of neodymium, iron and boron, with the countries of some stages, on days around the change of 2027. */
    static Arbitrary<Transaction> magnets() {
        return Combinators.combine(
                        Arbitraries.integers().between(-400, 400).map(LocalDate.of(2027, 1, 1)::plusDays),
                        Arbitraries.maps(
                                Arbitraries.of(StageOfOrigin.class),
                                Arbitraries.of(Country.CN, Country.IR, Country.US, Country.JP, Country.AU)))
                .as(ProcurementAnswerArbitraries::magnet)
                .withoutEdgeCases();
    }

    static Transaction magnet(LocalDate date, Map<StageOfOrigin, Country> stages) {
        return Transaction.builder()
                .id("magnet")
                .question(Question.parse("US PROCUREMENT"))
                .date(date)
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.FE, Element.B)
                .stages(stages)
                .build();
    }

    static final Screener SCREENER = Screener.of(SampleRegimes.book(), KnowledgeDate.of(LocalDate.of(2026, 11, 22)));
}
