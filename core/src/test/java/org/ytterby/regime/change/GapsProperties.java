// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.regime.Provision;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.TransactionArbitraries;

class GapsProperties {

    @Property(tries = 500)
    void countsWhatTheDeterminationsSay(@ForAll Screener screener, @ForAll("catalogues") List<Transaction> catalogue) {
        Gaps gaps = Gaps.of(screener, catalogue);
        List<Determination> answers = catalogue.stream().map(screener::screen).toList();
        assertThat(gaps.screened()).isEqualTo(catalogue.size());
        assertThat(gaps.open()).isEqualTo((int) answers.stream()
                .filter(answer -> answer.headline() == Outcome.INDETERMINATE)
                .count());
        Set<MissingFact> named = new TreeSet<>();
        for (FactCount count : gaps.missingFacts()) {
            assertThat(named.add(count.fact())).isTrue();
            assertThat(count.answers()).isEqualTo((int) answers.stream()
                    .filter(answer -> answer.missingFacts().contains(count.fact()))
                    .count());
        }
        answers.forEach(answer -> assertThat(named).containsAll(answer.missingFacts()));
    }

    @Property(tries = 500)
    void everyProvisionIsMetOrNamed(@ForAll Screener screener, @ForAll("catalogues") List<Transaction> catalogue) {
        Gaps gaps = Gaps.of(screener, catalogue);
        Set<String> met = new TreeSet<>();
        for (Transaction transaction : catalogue) {
            Determination answer = screener.screen(transaction);
            met.addAll(Answer.of(answer).provisions());
            answer.shadows().forEach(shadow -> shadow.provision().ifPresent(met::add));
            answer.openQuestions().forEach(question -> met.add(question.provision()));
        }
        assertThat(Sets.intersection(gaps.neverAsked(), gaps.neverMatched())).isEmpty();
        Set<String> all = new TreeSet<>(gaps.neverAsked());
        all.addAll(gaps.neverMatched());
        assertThat(Sets.intersection(all, met)).isEmpty();
        all.addAll(met);
        assertThat(all)
                .isEqualTo(new TreeSet<>(screener.view().book().provisions().stream()
                        .map(Provision::id)
                        .toList()));
    }

    @Property(tries = 500)
    void aLargerCatalogueLeavesFewerProvisionsUnmet(
            @ForAll Screener screener, @ForAll("catalogues") List<Transaction> catalogue) {
        Gaps whole = Gaps.of(screener, catalogue);
        Gaps part = Gaps.of(screener, catalogue.subList(0, catalogue.size() / 2));
        assertThat(part.neverAsked()).containsAll(whole.neverAsked());
        assertThat(Sets.union(part.neverMatched(), part.neverAsked())).containsAll(whole.neverMatched());
        assertThat(whole.unseen()).containsAll(part.unseen());
    }

    @Property(tries = 500)
    void anUnseenItemHasNothingToBeSaidOfIt(
            @ForAll Screener screener, @ForAll("catalogues") List<Transaction> catalogue) {
        Gaps gaps = Gaps.of(screener, catalogue);
        for (Transaction transaction : catalogue) {
            Determination answer = screener.screen(transaction);
            boolean silent = answer.findings().isEmpty()
                    && answer.shadows().isEmpty()
                    && answer.openQuestions().isEmpty();
            assertThat(gaps.unseen().contains(transaction.id())).isEqualTo(silent);
            if (silent) {
                assertThat(answer.headline())
                        .isEqualTo(transaction.question().act().freeOutcome());
            }
        }
    }

    @Provide
    Arbitrary<List<Transaction>> catalogues() {
        return TransactionArbitraries.transactions().list().ofMaxSize(2).uniqueElements(Transaction::id);
    }
}
