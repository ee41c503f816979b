// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.time.KnowledgeDate;

/**
 * A book of rules: instruments, their provisions, and everything that happened to them. It holds all that is on record;
 * {@link #asKnownOn} gives what of it was public on a day. A book is checked as a whole when it is built.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RegimeBook extends Serializable {

    /** The number of the JSON form. */
    int SCHEMA = 1;

    /**
     * Returns the number of the form in which the book is written.
     *
     * @return {@link #SCHEMA}
     */
    @Value.Default
    default int schema() {
        return SCHEMA;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the published acts.
     *
     * @return the instruments
     */
    List<Instrument> instruments();

    /**
     * Returns the rules.
     *
     * @return the provisions
     */
    List<Provision> provisions();

    /**
     * Returns the suspensions.
     *
     * @return the suspensions
     */
    List<Suspension> suspensions();

    /**
     * Returns the endings.
     *
     * @return the endings
     */
    List<Ending> endings();

    /**
     * Returns the amendments.
     *
     * @return the amendments
     */
    List<Amendment> amendments();

    /**
     * Returns the official readings.
     *
     * @return the guidance
     */
    List<Guidance> guidance();

    /**
     * Returns what is not law.
     *
     * @return the commitments
     */
    List<Commitment> commitments();

    /**
     * Returns what was done without an act.
     *
     * @return the informal measures
     */
    List<InformalMeasure> informalMeasures();

    /**
     * Returns how the instruments stand to one another.
     *
     * @return the relations
     */
    List<Relation> relations();

    /**
     * Returns an instrument.
     *
     * @param id its identifier
     * @return the instrument, empty if the book has none of that name
     */
    default Optional<Instrument> instrument(String id) {
        return instruments().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    /**
     * Returns a provision.
     *
     * @param id its identifier
     * @return the provision, empty if the book has none of that name
     */
    default Optional<Provision> provision(String id) {
        return provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the day up to which the sources of every instrument reach.
     *
     * @return the earliest {@link Instrument#sourcesReachTo()}, empty if the book has no instrument
     */
    @JsonIgnore
    default Optional<LocalDate> sourcesReachTo() {
        return instruments().stream().map(Instrument::sourcesReachTo).min(LocalDate::compareTo);
    }

    /**
     * Returns the book as it was known at the end of a day.
     *
     * @param date the day
     * @return the view
     */
    default KnownBook asKnownOn(LocalDate date) {
        return new KnownBook(this, KnowledgeDate.of(date));
    }

    /**
     * Returns the book with records added, such as a new announcement and the suspension it extends:
     * {@code book.plus(b -> b.addInstruments(announcement).addSuspensions(extension))}.
     *
     * @param records adds the records
     * @return the larger book
     * @throws MalformedBookException if the records and the book together contradict themselves
     */
    default RegimeBook plus(UnaryOperator<Builder> records) {
        Builder builder = new Builder();
        return records.apply(builder.from(this)).build();
    }

    /**
     * Returns the book with a suspension added.
     *
     * @param suspension the suspension; its instrument has to be in the book
     * @return the larger book
     * @throws MalformedBookException if it names an unknown instrument or provision, or its identifier is taken
     */
    default RegimeBook plus(Suspension suspension) {
        return builder().from(this).addSuspensions(suspension).build();
    }

    /**
     * Returns the book with an ending added.
     *
     * @param ending the ending; its instrument has to be in the book
     * @return the larger book
     * @throws MalformedBookException if it names an unknown instrument or provision, or its identifier is taken
     */
    default RegimeBook plus(Ending ending) {
        return builder().from(this).addEndings(ending).build();
    }

    /**
     * Checks the book as a whole.
     *
     * @throws MalformedBookException if it contradicts itself, with all faults
     */
    @Value.Check
    default void check() {
        Checks.notBlank("title", title());
        if (schema() != SCHEMA) {
            throw Checks.refused(
                    "schema", "be " + SCHEMA + " (a larger number asks for a later version of the library)", schema());
        }
        List<String> faults = BookFaults.of(this);
        if (!faults.isEmpty()) {
            throw new MalformedBookException(faults);
        }
    }

    /**
     * Starts a book.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegimeBook}. */
    final class Builder extends ImmutableRegimeBook.Builder {
        Builder() {}
    }
}
