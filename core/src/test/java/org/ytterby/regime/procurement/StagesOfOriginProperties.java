// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Outcome;

class StagesOfOriginProperties {

    @Property
    void theWholeFollowsFromTheStages(@ForAll ProcurementAnswer answer) {
        Outcome expected = !answer.with(StageVerdict.BARRED).isEmpty()
                ? Outcome.PROCUREMENT_PROHIBITED
                : !answer.with(StageVerdict.UNKNOWN).isEmpty() ? Outcome.INDETERMINATE : Outcome.PROCUREMENT_ALLOWED;
        assertThat(answer.determination().headline()).isEqualTo(expected);
    }

    @Property
    void onlyAStageWithoutACountryIsUnknownAndOnlyOneWithACountryIsJudged(@ForAll ProcurementAnswer answer) {
        assertThat(answer.stages()).allSatisfy(stage -> {
            boolean judged = stage.verdict() == StageVerdict.BARRED || stage.verdict() == StageVerdict.ALLOWED;
            assertThat(stage.country().isPresent() || !judged).isTrue();
            assertThat(stage.country().isEmpty() || stage.verdict() != StageVerdict.UNKNOWN)
                    .isTrue();
            assertThat(stage.provisions().isEmpty()).isEqualTo(stage.verdict() == StageVerdict.NOT_TESTED);
        });
    }

    @Property
    void theSampleRuleBarsChinaWhereItLooks(@ForAll ProcurementAnswer answer) {
        assertThat(answer.stages())
                .allSatisfy(stage -> assertThat(stage.verdict() == StageVerdict.BARRED)
                        .isEqualTo(stage.country().filter(Country.CN::equals).isPresent()
                                && stage.verdict() != StageVerdict.NOT_TESTED));
    }

    @Property
    void aLaterDayOfAWideningRuleTestsNoFewerStages(@ForAll ProcurementChange change) {
        assertThat(change.before().with(StageVerdict.NOT_TESTED))
                .containsAll(change.after().with(StageVerdict.NOT_TESTED));
    }
}
