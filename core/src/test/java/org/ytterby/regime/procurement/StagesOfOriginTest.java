// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.SampleRegimes;
import org.ytterby.time.KnowledgeDate;

class StagesOfOriginTest {

    private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_2027 = LocalDate.of(2027, 1, 1);

    private static final Screener SCREENER =
            Screener.of(SampleRegimes.book(), KnowledgeDate.of(LocalDate.of(2026, 11, 22)));

    private static Transaction.Builder magnet(Map<StageOfOrigin, Country> stages) {
        return Transaction.builder()
                .id("magnet")
                .question(Question.parse("US PROCUREMENT"))
                .date(FIRST_OF_2027)
                .form(Form.MAGNET_MATERIAL)
                .addElements(Element.ND, Element.FE, Element.B)
                .stages(stages);
    }

    private static final Transaction SEPARATED_IN_CHINA = magnet(Map.of(
                    StageOfOrigin.MINED, Country.AU,
                    StageOfOrigin.REFINED, Country.AU,
                    StageOfOrigin.SEPARATED, Country.CN,
                    StageOfOrigin.MELTED, Country.JP,
                    StageOfOrigin.PRODUCED, Country.JP))
            .build();

    @Test
    void separationInChinaIsLookedAtFrom2027Only() {
        ProcurementChange change = StagesOfOrigin.between(SCREENER, SEPARATED_IN_CHINA, LAST_OF_2026, FIRST_OF_2027);
        assertThat(change.before().determination().headline()).isEqualTo(Outcome.PROCUREMENT_ALLOWED);
        assertThat(change.after().determination().headline()).isEqualTo(Outcome.PROCUREMENT_PROHIBITED);
        assertThat(change.before().with(StageVerdict.NOT_TESTED))
                .containsExactly(StageOfOrigin.MINED, StageOfOrigin.REFINED, StageOfOrigin.SEPARATED);
        assertThat(change.before().with(StageVerdict.ALLOWED))
                .containsExactly(StageOfOrigin.MELTED, StageOfOrigin.PRODUCED);
        assertThat(change.after().with(StageVerdict.BARRED)).containsExactly(StageOfOrigin.SEPARATED);
        assertThat(change.after().with(StageVerdict.NOT_TESTED))
                .as("the rule of the sample book leaves refining aside")
                .containsExactly(StageOfOrigin.REFINED);
        assertThat(change.changed()).containsExactly(StageOfOrigin.MINED, StageOfOrigin.SEPARATED);
        StageAnswer separated = change.after().stage(StageOfOrigin.SEPARATED);
        assertThat(separated.provisions()).containsExactly("dod/mined");
        assertThat(separated.since()).contains(FIRST_OF_2027);
        assertThat(separated.reason()).isEqualTo("may not be separated in China");
        assertThat(separated.citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.sources()).isNotEmpty());
        StageAnswer untested = change.before().stage(StageOfOrigin.SEPARATED);
        assertThat(untested.reason()).isEqualTo("no rule in effect looks at where it is separated");
        assertThat(untested.provisions()).isEmpty();
        assertThat(untested.since()).isEmpty();
        StageAnswer melted = change.after().stage(StageOfOrigin.MELTED);
        assertThat(melted.reason()).isEqualTo("may be melted in Japan");
        assertThat(melted.provisions()).isNotEmpty();
        assertThat(melted.country()).contains(Country.JP);
    }

    @Test
    void aStageThatIsNotStatedIsUnknownWhereARuleLooksAtIt() {
        ProcurementAnswer answer = StagesOfOrigin.of(
                SCREENER, magnet(Map.of(StageOfOrigin.MELTED, Country.JP)).build());
        assertThat(answer.with(StageVerdict.UNKNOWN))
                .containsExactly(StageOfOrigin.MINED, StageOfOrigin.SEPARATED, StageOfOrigin.PRODUCED);
        assertThat(answer.stage(StageOfOrigin.MINED).reason()).isEqualTo("not stated: the country of the stage mined");
        assertThat(answer.stage(StageOfOrigin.MINED).provisions()).contains("dod/mined");
        assertThat(answer.determination().headline()).isEqualTo(Outcome.INDETERMINATE);
    }

    @Test
    void recycledMaterialMilledAndSinteredAtHomeIsReleased() {
        Transaction recycled = magnet(Map.of(StageOfOrigin.MINED, Country.CN, StageOfOrigin.MELTED, Country.CN))
                .putTraits(Trait.RECYCLED_FEED, true)
                .milledIn(Country.US)
                .sinteredIn(Country.US)
                .build();
        ProcurementAnswer answer = StagesOfOrigin.of(SCREENER, recycled);
        assertThat(answer.stage(StageOfOrigin.MINED).verdict()).isEqualTo(StageVerdict.EXEMPT);
        assertThat(answer.stage(StageOfOrigin.MINED).reason()).isEqualTo("released: recycled in the United States");
        assertThat(answer.stage(StageOfOrigin.MINED).provisions()).isNotEmpty();
    }

    @Test
    void anItemThatNoRuleDescribesIsNotTested() {
        Transaction ferrite = Transaction.builder()
                .from(SEPARATED_IN_CHINA)
                .elements(List.of(Element.SR, Element.FE, Element.O))
                .build();
        assertThat(StagesOfOrigin.of(SCREENER, ferrite).with(StageVerdict.NOT_TESTED))
                .containsExactly(StageOfOrigin.values());
    }

    @Test
    void otherQuestionsAndOrdersAreRefused() {
        Transaction export = Transaction.builder()
                .from(SEPARATED_IN_CHINA)
                .question(Question.parse("US EXPORT"))
                .build();
        assertThatThrownBy(() -> StagesOfOrigin.of(SCREENER, export))
                .hasMessage("question.act must be PROCUREMENT but was EXPORT");
        Transaction union = Transaction.builder()
                .from(SEPARATED_IN_CHINA)
                .question(Question.parse("EU PROCUREMENT"))
                .build();
        assertThatThrownBy(() -> StagesOfOrigin.of(SCREENER, union))
                .hasMessage("question.jurisdiction must be a country but was EU");
        assertThatThrownBy(() -> StagesOfOrigin.between(SCREENER, SEPARATED_IN_CHINA, FIRST_OF_2027, FIRST_OF_2027))
                .hasMessage("before must be of a day before 2027-01-01 but was 2027-01-01");
        ProcurementAnswer answer = StagesOfOrigin.of(SCREENER, SEPARATED_IN_CHINA);
        assertThatThrownBy(() -> ProcurementAnswer.builder()
                        .from(answer)
                        .stages(List.of())
                        .build())
                .hasMessage("stages must be [MINED, REFINED, SEPARATED, MELTED, PRODUCED] but was []");
    }

    @Test
    void verdictsHaveWords() {
        assertThat(StageVerdict.NOT_TESTED.words()).isEqualTo("not tested");
        assertThat(StageVerdict.BARRED.words()).isEqualTo("barred");
    }
}
