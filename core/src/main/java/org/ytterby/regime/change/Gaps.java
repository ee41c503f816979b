// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/**
 * What a catalogue and a book leave open between them: items that no measure looks at, facts that keep answers open, and
 * provisions that nothing in the catalogue meets.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Gaps extends Serializable {

    /**
     * Returns how many transactions were screened.
     *
     * @return the number, at least 0
     */
    int screened();

    /**
     * Returns how many answers are indeterminate.
     *
     * @return the number, at most {@link #screened}
     */
    int open();

    /**
     * Returns the transactions that no measure looks at: their determination has no finding, not even one that something was
     * examined, no shadow and no question beside the headline. Often the question or the form is the wrong one.
     *
     * @return their identifiers
     */
    @Value.NaturalOrder
    NavigableSet<String> unseen();

    /**
     * Returns the facts that leave answers open.
     *
     * @return the facts with the number of answers each would help to settle, most first; equal numbers in the order of the
     *     facts
     */
    List<FactCount> missingFacts();

    /**
     * Returns the provisions that the catalogue asks about and never meets: none reaches, may reach or, if it operated, would
     * reach a transaction, and none asks a question beside a headline.
     *
     * @return their identifiers
     */
    @Value.NaturalOrder
    NavigableSet<String> neverMatched();

    /**
     * Returns the provisions that no question of the catalogue is about, by jurisdiction, act or programme.
     *
     * @return their identifiers
     */
    @Value.NaturalOrder
    NavigableSet<String> neverAsked();

    /**
     * Screens a catalogue and finds its gaps.
     *
     * @param screener the rules as known on a day
     * @param catalogue the transactions, each on its own day and with an identifier of its own
     * @return the gaps
     * @throws IllegalArgumentException if two transactions have the same identifier
     */
    static Gaps of(Screener screener, List<Transaction> catalogue) {
        RegimeBook book = screener.view().book();
        Set<String> ids = new HashSet<>();
        Set<Question> questions = new HashSet<>();
        Set<String> matched = new HashSet<>();
        Multiset<MissingFact> facts = HashMultiset.create();
        Set<String> unseen = new TreeSet<>();
        int open = 0;
        for (int i = 0; i < catalogue.size(); i++) {
            Transaction transaction = catalogue.get(i);
            if (!ids.add(transaction.id())) {
                throw Checks.refused("catalogue[" + i + "].id", "be unique", transaction.id());
            }
            questions.add(transaction.question());
            Determination answer = screener.screen(transaction);
            facts.addAll(answer.missingFacts());
            matched(answer).forEach(matched::add);
            open += answer.headline() == Outcome.INDETERMINATE ? 1 : 0;
            if (answer.findings().isEmpty()
                    && answer.shadows().isEmpty()
                    && answer.openQuestions().isEmpty()) {
                unseen.add(transaction.id());
            }
        }
        Set<String> asked = new TreeSet<>();
        Set<String> never = new TreeSet<>();
        for (Provision provision : book.provisions()) {
            boolean isAsked = questions.stream().anyMatch(question -> asks(question, provision, book));
            (isAsked ? asked : never).add(provision.id());
        }
        asked.removeAll(matched);
        never.removeAll(matched); // a general licence authorises under questions that are not about it
        return builder()
                .screened(catalogue.size())
                .open(open)
                .unseen(unseen)
                .missingFacts(counted(facts))
                .neverMatched(asked)
                .neverAsked(never)
                .build();
    }

    private static Stream<String> matched(Determination answer) {
        return Stream.of(
                        answer.findings().stream()
                                .filter(finding -> finding.role() != Role.EXAMINED)
                                .flatMap(finding -> finding.provision().stream()),
                        answer.shadows().stream().flatMap(shadow -> shadow.provision().stream()),
                        answer.openQuestions().stream().map(question -> question.provision()))
                .flatMap(names -> names);
    }

    private static List<FactCount> counted(Multiset<MissingFact> facts) {
        return facts.elementSet().stream()
                .map(fact -> new FactCount(fact, facts.count(fact)))
                .sorted(Comparator.comparingInt(FactCount::answers).reversed().thenComparing(FactCount::fact))
                .toList();
    }

    private static boolean asks(Question question, Provision provision, RegimeBook book) {
        return provision.acts().contains(question.act())
                && question.jurisdiction()
                        .equals(book.instrument(provision.instrument())
                                .orElseThrow()
                                .jurisdiction())
                && question.programme()
                        .map(programme ->
                                provision.programme().filter(programme::equals).isPresent())
                        .orElse(true);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (screened() < 0) {
            throw Checks.refused("screened", "be at least 0", screened());
        }
        Checks.inRange("open", open(), 0, screened());
        for (int i = 1; i < missingFacts().size(); i++) {
            if (missingFacts().get(i).answers() > missingFacts().get(i - 1).answers()) {
                throw Checks.refused(
                        "missingFacts[" + i + "].answers",
                        "be at most " + missingFacts().get(i - 1).answers(),
                        missingFacts().get(i).answers());
            }
        }
    }

    /**
     * Starts a record of gaps.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Gaps}. */
    final class Builder extends ImmutableGaps.Builder {
        Builder() {}
    }
}
