// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.trade;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;

/**
 * A licence that the exporter holds. It answers the provision it was issued under and no other.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LicenceHeld extends Serializable {

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    LicenceKind kind();

    /**
     * Returns who holds it.
     *
     * @return the name of the holder, empty if it is not stated
     */
    Optional<String> holder();

    /**
     * Returns the first day it covers.
     *
     * @return the day, its year in [1900, 2200]
     */
    LocalDate validFrom();

    /**
     * Returns the last day it covers.
     *
     * @return the day, included, its year in [1900, 2200]; empty if the licence states none, and then it ends with the
     *     longest time its kind may run
     */
    Optional<LocalDate> validTo();

    /**
     * Returns the end users or customers it names.
     *
     * @return the names, empty if it names nobody
     */
    @Value.NaturalOrder
    NavigableSet<String> customers();

    /**
     * Returns the instruments or provisions it was issued under.
     *
     * @return identifiers of the book, empty for the dual-use controls that ask for a licence
     */
    @Value.NaturalOrder
    NavigableSet<String> answers();

    /**
     * Returns the control codes it covers.
     *
     * @return printed codes or identifiers of entries, empty if every item of the provision is covered
     */
    @Value.NaturalOrder
    NavigableSet<String> controlCodes();

    /**
     * Returns the last day it can cover.
     *
     * @return the stated last day, or the day before the anniversary of {@link LicenceKind#longestYears()}
     */
    default LocalDate lastDay() {
        return validTo()
                .orElseGet(() -> validFrom().plusYears(kind().longestYears()).minusDays(1));
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        holder().ifPresent(holder -> Checks.notBlank("holder", holder));
        inRange("validFrom", validFrom());
        validTo().ifPresent(last -> inRange("validTo", last));
        validTo().filter(last -> last.isBefore(validFrom())).ifPresent(last -> {
            throw Checks.refused("validTo", "not be before validFrom " + validFrom(), last);
        });
    }

    private static void inRange(String path, LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw Checks.refused(path, "be in [1900-01-01, 2200-12-31]", day);
        }
    }

    /**
     * Starts a licence.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LicenceHeld}. */
    final class Builder extends ImmutableLicenceHeld.Builder {
        Builder() {}
    }
}
