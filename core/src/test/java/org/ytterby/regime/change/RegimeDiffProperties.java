// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.screen.Standing;
import org.ytterby.regime.screen.Standings;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.testkit.RegimePools;
import org.ytterby.testkit.TransactionArbitraries;

class RegimeDiffProperties {

    @Property
    void theDifferenceToItselfIsEmpty(
            @ForAll RegimeBook book,
            @ForAll("days") LocalDate known,
            @ForAll("days") LocalDate day,
            @ForAll("catalogues") List<Transaction> transactions,
            @ForAll DayPolicy policy) {
        RegimeBook copy = RegimeBook.builder().from(book).build();
        RegimeDiff diff = RegimeDiff.between(
                Screener.of(book.asKnownOn(known)), day, Screener.of(copy.asKnownOn(known)), day, transactions, policy);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.before()).isEqualTo(diff.after());
    }

    @Property
    void differencesAddUp(
            @ForAll("books") List<RegimeBook> books,
            @ForAll("threeDays") List<LocalDate> known,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("catalogues") List<Transaction> transactions,
            @ForAll DayPolicy policy) {
        Screener a = Screener.of(books.get(0).asKnownOn(known.get(0)));
        Screener b = Screener.of(books.get(1).asKnownOn(known.get(1)));
        Screener c = Screener.of(books.get(2).asKnownOn(known.get(2)));
        RegimeDiff first = RegimeDiff.between(a, days.get(0), b, days.get(1), transactions, policy);
        RegimeDiff second = RegimeDiff.between(b, days.get(1), c, days.get(2), transactions, policy);
        RegimeDiff whole = RegimeDiff.between(a, days.get(0), c, days.get(2), transactions, policy);
        assertThat(first.then(second)).isEqualTo(whole);
        assertThat(first.then(RegimeDiff.between(b, days.get(1), a, days.get(0), transactions, policy))
                        .isEmpty())
                .isTrue();
    }

    @Property
    void theProvisionsNamedAreThoseThatStandOtherwise(
            @ForAll KnownBook one,
            @ForAll KnownBook other,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to) {
        RegimeDiff diff = RegimeDiff.between(
                Screener.of(one), from, Screener.of(other), to, List.of(), DayPolicy.DAY_OF_STANDPOINT);
        Map<String, Standing> was = Standings.on(one, from);
        Map<String, Standing> is = Standings.on(other, to);
        for (ProvisionChange change : diff.provisions()) {
            assertThat(change.before().orElse(null)).isEqualTo(was.get(change.provision()));
            assertThat(change.after().orElse(null)).isEqualTo(is.get(change.provision()));
        }
        List<String> named =
                diff.provisions().stream().map(ProvisionChange::provision).toList();
        was.forEach((id, standing) -> assertThat(named.contains(id)).isEqualTo(!standing.equals(is.get(id))));
        assertThat(named)
                .containsAll(
                        is.keySet().stream().filter(id -> !was.containsKey(id)).toList());
    }

    @Property
    void theAnswersNamedAreThoseThatDiffer(
            @ForAll RegimeBook book,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("catalogues") List<Transaction> transactions) {
        Screener screener = Screener.of(book.asKnownOn(days.get(0)));
        RegimeDiff diff = RegimeDiff.between(
                screener, days.get(1), screener, days.get(2), transactions, DayPolicy.DAY_OF_STANDPOINT);
        for (Transaction transaction : transactions) {
            Answer was = Answer.of(screener.screen(Spans.on(transaction, days.get(1))));
            Answer is = Answer.of(screener.screen(Spans.on(transaction, days.get(2))));
            assertThat(diff.answers().contains(was.equals(is) ? null : new AnswerChange(transaction, was, is)))
                    .isEqualTo(!was.equals(is));
        }
    }

    @Property(tries = 2000)
    void anAnswerThatChangedHasACause(
            @ForAll RegimeBook book,
            @ForAll("threeDays") List<LocalDate> known,
            @ForAll("threeDays") List<LocalDate> days,
            @ForAll("catalogues") List<Transaction> transactions,
            @ForAll DayPolicy policy) {
        RegimeDiff diff = RegimeDiff.between(
                Screener.of(book.asKnownOn(known.get(0))),
                days.get(0),
                Screener.of(book.asKnownOn(known.get(1))),
                days.get(1),
                transactions,
                policy);
        for (AnswerChange change : diff.answers()) {
            assertThat(diff.causes(change)).as(diff.text()).isNotEmpty();
        }
    }

    @Property
    void anAddedSuspensionIsTheOnlyRecordNamed(
            @ForAll RegimeBook book, @ForAll Suspension suspension, @ForAll("days") LocalDate day) {
        String id = book.provisions().get(0).id();
        Suspension added = Suspension.builder()
                .from(suspension)
                .id("added")
                .instrument(book.instruments().get(0).id())
                .provisions(List.of(id))
                .build();
        RegimeDiff diff = RegimeDiff.betweenBooks(
                book,
                book.plus(added),
                book.asKnownOn(LocalDate.of(2200, 12, 31)).known(),
                day);
        assertThat(diff.records()).hasSize(1);
        assertThat(diff.records().iterator().next().record()).isEqualTo(new BookRecord.OfSuspension(added));
        assertThat(diff.provisions().stream().map(ProvisionChange::provision)).isSubsetOf(id);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RegimePools.days();
    }

    @Provide
    Arbitrary<List<LocalDate>> threeDays() {
        return RegimePools.days().list().ofSize(3);
    }

    @Provide
    Arbitrary<List<RegimeBook>> books() {
        return new org.ytterby.testkit.RegimeBookArbitraries()
                .arbitrary()
                .list()
                .ofSize(2)
                .flatMap(books -> net.jqwik.api.Arbitraries.of(books).list().ofSize(3));
    }

    @Provide
    Arbitrary<List<Transaction>> catalogues() {
        return TransactionArbitraries.transactions().list().ofMaxSize(2).uniqueElements(Transaction::id);
    }
}
