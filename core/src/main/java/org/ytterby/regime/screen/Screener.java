// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ytterby.regime.KnownBook;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.KnowledgeDate;

/**
 * A book of rules compiled for a knowledge date, which answers what the law asks of transactions. Immutable and safe for
 * any number of threads. It gives what {@link PlainScan} gives, on every input: bits tell which provisions the day, the
 * countries, the form and the elements leave possible, and only those are held against the transaction.
 *
 * <p>It travels as its book, in JSON too: what is written is the book and the knowledge date, and the reader compiles them
 * again.
 *
 * @since 0.1
 */
public final class Screener implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Rules rules;
    private final transient Supplier<ImmutableListMultimap<Topic, Compiled>> topics;
    private final transient RuleIndex index;

    @SuppressWarnings("ThreadLocalUsage") // what a thread keeps is for this screener alone
    private final transient ThreadLocal<@Nullable QuietScan> scans = new ThreadLocal<>();

    private record Topic(Jurisdiction jurisdiction, Act act) {}

    private record Compiled(Provision provision, long forms) {}

    private Screener(KnownBook view) {
        this.rules = new Rules(view);
        this.topics = Suppliers.memoize(() -> topics(rules));
        this.index = new RuleIndex(rules);
    }

    private static ImmutableListMultimap<Topic, Compiled> topics(Rules rules) {
        ImmutableListMultimap.Builder<Topic, Compiled> asked = ImmutableListMultimap.builder();
        for (Provision provision : rules.book().provisions()) {
            Compiled compiled = new Compiled(provision, FormMask.of(provision));
            for (Act act : provision.acts()) {
                asked.put(new Topic(rules.jurisdiction(provision), act), compiled);
            }
        }
        return asked.build();
    }

    /**
     * Compiles a book.
     *
     * @param view the rules as known on a day
     * @return the screener
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Screener of(KnownBook view) {
        return new Screener(view);
    }

    /**
     * Compiles a book.
     *
     * @param book the rules
     * @param known up to when they count
     * @return the screener
     */
    public static Screener of(RegimeBook book, KnowledgeDate known) {
        return new Screener(new KnownBook(book, known));
    }

    /**
     * Returns what it was compiled from.
     *
     * @return the book and the knowledge date
     */
    @JsonValue
    public KnownBook view() {
        return rules.view();
    }

    /**
     * Screens a transaction. The outcomes are found at once, the reasons when they are first asked for.
     *
     * @param transaction the transaction
     * @return the determination
     */
    public Determination screen(Transaction transaction) {
        QuietScan scan = scan(transaction);
        return new ScreenedDetermination(this, transaction, scan.mildest(), scan.strictest());
    }

    /**
     * Returns the headline alone, without the reasons.
     *
     * @param transaction the transaction
     * @return the headline of {@link #screen}
     */
    public Outcome headline(Transaction transaction) {
        return scan(transaction).headline();
    }

    /**
     * Screens transactions one by one, as they are asked for.
     *
     * @param transactions the transactions
     * @return their determinations, in the same order
     */
    public Iterator<Determination> screen(Iterator<Transaction> transactions) {
        return Iterators.transform(transactions, this::screen);
    }

    /**
     * Screens transactions as a stream, which may be parallel.
     *
     * @param transactions the transactions
     * @return their determinations, in the same order
     */
    public Stream<Determination> screen(Stream<Transaction> transactions) {
        return transactions.map(this::screen);
    }

    /**
     * Returns the days on which the answer to a transaction may change if it is put on them: where a provision it may touch
     * begins, ends, is suspended, resumes or is published, a party is delisted, a licence held begins or has run out, a
     * customs code is new, a relation begins, or the sources end. On every other day the answer is that of the day before,
     * but for {@link Flag#BOUNDARY_DATE}, which looks at both neighbours.
     *
     * @param transaction the transaction, whose own date does not matter
     * @return the first day of each new answer there may be
     */
    public ImmutableSortedSet<LocalDate> changePoints(Transaction transaction) {
        return ChangePoints.of(rules, transaction);
    }

    /** Scans a transaction with what this thread keeps for it; the result stands until its next scan. */
    private QuietScan scan(Transaction transaction) {
        QuietScan scan = scans.get();
        if (scan == null) {
            scan = new QuietScan(rules, index, transaction);
            scans.set(scan);
        }
        scan.scan(transaction);
        return scan;
    }

    /** The determination of a transaction with its reasons. */
    Determination decode(Transaction transaction) {
        return Decoder.decode(Assessment.of(new Assessor(rules, transaction), candidates(transaction)));
    }

    private List<Provision> candidates(Transaction transaction) {
        long form = transaction.form().map(f -> 1L << f.index()).orElse(-1L);
        ImmutableList<Compiled> topic = Objects.requireNonNull(topics.get())
                .get(new Topic(
                        transaction.question().jurisdiction(),
                        transaction.question().act()));
        List<Provision> candidates = new ArrayList<>();
        for (Compiled compiled : topic) {
            if ((compiled.forms() & form) != 0 && Assessor.asks(transaction.question(), compiled.provision(), rules)) {
                candidates.add(compiled.provision());
            }
        }
        return candidates;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Screener that && view().equals(that.view());
    }

    @Override
    public int hashCode() {
        return view().hashCode();
    }

    /**
     * Returns what it was compiled from.
     *
     * @return such as {@code "Screener of Regimes as known on 2026-11-22"}
     */
    @Override
    public String toString() {
        return "Screener of " + view();
    }

    private Object writeReplace() {
        return new Form(view());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a Screener is read through its book");
    }

    private record Form(KnownBook view) implements Serializable {
        private Object readResolve() {
            return new Screener(view);
        }
    }
}
