// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.internal.Checks;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/**
 * Asks the procurement rules stage by stage, as DFARS 225.7018 and 10 U.S.C. 4872 have them: melted and produced, and from
 * 2027-01-01 mined, refined and separated too. A stage is asked alone: the others are placed in the country whose law is
 * asked, which no rule of its own bars. Whether a rule looks at a stage is told by leaving its country out: if that leaves
 * the answer open, one does.
 *
 * @since 0.1
 */
public final class StagesOfOrigin {

    private StagesOfOrigin() {}

    /**
     * Checks an item on its day.
     *
     * @param screener the rules
     * @param item the item, with the countries of its stages as far as they are known; its question is about procurement
     * @return the answer
     * @throws IllegalArgumentException if the question is about another act or its law is not that of a country
     */
    public static ProcurementAnswer of(Screener screener, Transaction item) {
        if (item.question().act() != Act.PROCUREMENT) {
            throw Checks.refused(
                    "question.act", "be PROCUREMENT", item.question().act());
        }
        if (item.question().jurisdiction().country().isEmpty()) {
            throw Checks.refused(
                    "question.jurisdiction", "be a country", item.question().jurisdiction());
        }
        ImmutableList.Builder<StageAnswer> stages = ImmutableList.builder();
        for (StageOfOrigin stage : StageOfOrigin.values()) {
            stages.add(stage(screener, item, stage));
        }
        return ProcurementAnswer.builder()
                .determination(screener.screen(item))
                .stages(stages.build())
                .build();
    }

    /**
     * Checks an item on two days.
     *
     * @param screener the rules
     * @param item the item; its own date does not matter
     * @param before the earlier day
     * @param after the later day
     * @return the two answers
     * @throws IllegalArgumentException if the question is about another act or the days are not in order
     */
    public static ProcurementChange between(Screener screener, Transaction item, LocalDate before, LocalDate after) {
        return new ProcurementChange(of(screener, on(item, before)), of(screener, on(item, after)));
    }

    private static Transaction on(Transaction item, LocalDate day) {
        return Transaction.builder().from(item).date(day).build();
    }

    private static StageAnswer stage(Screener screener, Transaction item, StageOfOrigin stage) {
        Optional<Country> country = Optional.ofNullable(item.stages().get(stage));
        Determination stated = screener.screen(only(item, stage, country));
        boolean tested = country.isEmpty()
                ? stated.headline() == Outcome.INDETERMINATE
                : screener.headline(only(item, stage, Optional.empty())) == Outcome.INDETERMINATE;
        StageAnswer.Builder answer = StageAnswer.builder().stage(stage).country(country);
        if (stated.headline() == Outcome.PROCUREMENT_PROHIBITED) {
            String where = country.map(Country::shortName).orElse("a country not stated");
            return StageReasons.because(answer, screener, StageReasons.barring(stated))
                    .verdict(StageVerdict.BARRED)
                    .reason("may not be " + word(stage) + " in " + where)
                    .build();
        }
        if (stated.headline() == Outcome.INDETERMINATE) {
            return StageReasons.because(answer, screener, stated.withRole(Role.OPEN))
                    .verdict(StageVerdict.UNKNOWN)
                    .reason("not stated: " + StageReasons.missing(stated))
                    .build();
        }
        List<Finding> releasing = stated.withRole(Role.EXEMPTS);
        if (!releasing.isEmpty()) {
            return StageReasons.because(answer, screener, releasing)
                    .verdict(StageVerdict.EXEMPT)
                    .reason("released: " + releasing.get(0).reason())
                    .build();
        }
        if (!tested) {
            return answer.verdict(StageVerdict.NOT_TESTED)
                    .reason("no rule in effect looks at where it is " + word(stage))
                    .build();
        }
        return StageReasons.because(answer, screener, stated.withRole(Role.EXAMINED))
                .verdict(StageVerdict.ALLOWED)
                .reason("may be " + word(stage) + " in "
                        + country.map(Country::shortName).orElseThrow())
                .build();
    }

    /** The item with one stage as given, or left out, and every other in the country whose law is asked. */
    private static Transaction only(Transaction item, StageOfOrigin stage, Optional<Country> country) {
        Country home = item.question().jurisdiction().country().orElseThrow();
        Map<StageOfOrigin, Country> stages = new EnumMap<>(StageOfOrigin.class);
        for (StageOfOrigin other : StageOfOrigin.values()) {
            if (other != stage) {
                stages.put(other, home);
            }
        }
        country.ifPresent(where -> stages.put(stage, where));
        return Transaction.builder().from(item).stages(stages).build();
    }

    private static String word(StageOfOrigin stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT);
    }
}
