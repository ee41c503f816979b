// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.requirement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Source;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Citation;

/**
 * The dates and the limit of Articles 28 and 29 of Regulation (EU) 2024/1252. Two dates hang on acts of the Commission;
 * a caller who knows when these entered into force adds the days.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetRules extends Serializable {

    /**
     * Returns the day the regulation entered into force, before which no act under it can have.
     *
     * @return the day
     */
    LocalDate inForce();

    /**
     * Returns the day the implementing act on the label, of Article 28(2), entered into force.
     *
     * @return the day, empty if it is not known
     */
    Optional<LocalDate> labelActInForce();

    /**
     * Returns how long after that act label and data carrier are due.
     *
     * @return years, at least 0
     */
    int labelYears();

    /**
     * Returns when label and data carrier are due of the products with a later date.
     *
     * @return the first day
     */
    LocalDate laterFrom();

    /**
     * Returns the day before which no recycled share is due, whatever the act.
     *
     * @return the first day
     */
    LocalDate recycledFrom();

    /**
     * Returns the day the delegated act on calculating the share, of Article 29(2), entered into force.
     *
     * @return the day, empty if it is not known
     */
    Optional<LocalDate> recycledActInForce();

    /**
     * Returns how long after that act the share is due.
     *
     * @return years, at least 0
     */
    int recycledYears();

    /**
     * Returns how long after that act the share is due of the products with a later date.
     *
     * @return years, at least 0
     */
    int laterRecycledYears();

    /**
     * Returns the mass of magnets that has to be exceeded for a recycled share to be due.
     *
     * @return kilograms of magnets of the types counted, above 0
     */
    BigDecimal recycledAboveKilograms();

    /**
     * Returns the regulation with its sources and how sure the rules are.
     *
     * @return the citation
     */
    Citation citation();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        Checks.inRange("labelYears", labelYears(), 0, 100);
        Checks.inRange("recycledYears", recycledYears(), 0, 100);
        Checks.inRange("laterRecycledYears", laterRecycledYears(), 0, 100);
        Checks.positive("recycledAboveKilograms", recycledAboveKilograms().doubleValue());
        labelActInForce().ifPresent(day -> notBefore("labelActInForce", day));
        recycledActInForce().ifPresent(day -> notBefore("recycledActInForce", day));
    }

    private void notBefore(String path, LocalDate day) {
        if (day.isBefore(inForce())) {
            throw Checks.refused(path, "not be before " + inForce(), day);
        }
    }

    /**
     * Returns the rules of Regulation (EU) 2024/1252 as adopted, with the days of the two acts not known: neither act was
     * found in sources that reach to 2026-08-22.
     *
     * <p>Article 28 was read in a copy for paragraphs 1 to 4 and Article 29 for paragraph 1; the later dates of MRI devices
     * and vehicles and the exemptions of Article 28(9) and (11) were read in a report.
     *
     * @return the rules
     */
    static MagnetRules regulation2024() {
        return builder()
                .inForce(LocalDate.of(2024, 5, 23))
                .labelYears(2)
                .laterFrom(LocalDate.of(2029, 5, 24))
                .recycledFrom(LocalDate.of(2027, 5, 24))
                .recycledYears(2)
                .laterRecycledYears(5)
                .recycledAboveKilograms(new BigDecimal("0.2"))
                .citation(Citation.builder()
                        .instrument("eu-2024-1252")
                        .name("Regulation (EU) 2024/1252, Critical Raw Materials Act")
                        .part("Articles 28 and 29")
                        .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                        .addSources(
                                source("Article 28, German text", "https://gesetze.legal/eu/vo_eu_2024_1252/28"),
                                source("Article 29, German text", "https://gesetze.legal/eu/vo_eu_2024_1252/29"),
                                source("Official text", "https://eur-lex.europa.eu/eli/reg/2024/1252/oj"))
                        .build())
                .build();
    }

    private static Source source(String citation, String url) {
        return Source.builder()
                .citation("Regulation (EU) 2024/1252, " + citation)
                .url(url)
                .build();
    }

    /**
     * Starts rules.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MagnetRules}. */
    final class Builder extends ImmutableMagnetRules.Builder {
        Builder() {}
    }
}
