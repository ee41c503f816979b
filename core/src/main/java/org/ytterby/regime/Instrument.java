// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Jurisdiction;

/**
 * A published act: an announcement, an order, a law, a rule, a proclamation. Its effects are {@link Provision}s, each with
 * dates of its own.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Instrument extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, such as {@code "cn-mofcom-gac-2025-18"}
     */
    String id();

    /**
     * Returns whose act it is.
     *
     * @return the jurisdiction
     */
    Jurisdiction jurisdiction();

    /**
     * Returns who issued it.
     *
     * @return the authorities, at least one
     */
    List<String> authorities();

    /**
     * Returns the number under which it is cited.
     *
     * @return the number, empty if it has none or it was not seen
     */
    Optional<String> officialNumber();

    /**
     * Returns the title in English.
     *
     * @return the title
     */
    String title();

    /**
     * Returns the title in the language of the act.
     *
     * @return the title, empty if it was not noted
     */
    Optional<String> originalTitle();

    /**
     * Returns what kind of act it is.
     *
     * @return the type
     */
    MeasureType type();

    /**
     * Returns words to find it by.
     *
     * @return the tags
     */
    List<String> tags();

    /**
     * Returns when it was made public.
     *
     * @return the publication, empty if the date was not seen, and then the act is taken as known
     */
    Optional<Publication> published();

    /**
     * Returns the laws it rests on.
     *
     * @return their names
     */
    List<String> legalBasis();

    /**
     * Returns up to which day the sources were searched for changes of it.
     *
     * @return the day
     */
    LocalDate sourcesReachTo();

    /**
     * Returns where it was found.
     *
     * @return the evidence, at least one piece
     */
    List<Evidence> evidence();

    /**
     * Returns how sure the record as a whole is; entries say it for themselves.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Returns further facts of the act that no rule asks for, such as amounts and deadlines.
     *
     * @return the facts as sentences
     */
    List<String> facts();

    /**
     * Returns remarks.
     *
     * @return the notes, empty if there are none
     */
    Optional<String> notes();

    /**
     * Returns the number by which people call it.
     *
     * @return the official number, the title if it has none
     */
    @com.fasterxml.jackson.annotation.JsonIgnore
    default String name() {
        return officialNumber().orElse(title());
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notBlank("title", title());
        Checks.notEmpty("authorities", authorities());
        Checks.notEmpty("evidence", evidence());
    }

    /**
     * Starts an instrument.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Instrument}. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
