// SPDX-License-Identifier: Apache-2.0
package org.ytterby.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * One edition of a publication that appears again and again with revised figures. Figures of two editions are never mixed
 * unseen: the same country and year differ from one edition to the next.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Edition extends Serializable {

    /**
     * Returns the short code of the edition.
     *
     * @return the code, not blank, such as {@code "MCS2026"}
     */
    String code();

    /**
     * Returns who published it.
     *
     * @return the publisher, not blank, such as {@code "USGS"}
     */
    String publisher();

    /**
     * Returns the title.
     *
     * @return the title, not blank, such as {@code "Mineral Commodity Summaries 2026"}
     */
    String title();

    /**
     * Returns the version, for editions that are corrected after they appear.
     *
     * @return the version, such as {@code "v1.3"}, empty if the edition has only one
     */
    Optional<String> version();

    /**
     * Returns the day it appeared.
     *
     * @return the day, empty if it is not known
     */
    Optional<LocalDate> publishedOn();

    /**
     * Returns the year the edition is of, which is the year in its title, not that of its figures.
     *
     * @return the year, in [1900, 2200]
     */
    int year();

    /**
     * Says whether two records speak of the same edition: code and version are equal, both versions absent included.
     *
     * @param other the other record
     * @return whether code and version are equal, whatever the rest says
     */
    default boolean isSameEditionAs(Edition other) {
        return code().equals(other.code()) && version().equals(other.version());
    }

    /**
     * Returns the code with the version, if there is one.
     *
     * @return the label, such as {@code "MCS2026 v1.3"}
     */
    @JsonIgnore
    default String label() {
        return version().map(version -> code() + " " + version).orElse(code());
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("code", code());
        Checks.notBlank("publisher", publisher());
        Checks.notBlank("title", title());
        version().ifPresent(version -> Checks.notBlank("version", version));
        Checks.inRange("year", year(), 1900, 2200);
    }

    /**
     * Starts an edition.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Edition}. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
