// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.ytterby.evidence.Edition;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.place.Country;

/**
 * The scores of one vintage of the Worldwide Governance Indicators. The World Bank revises the whole series with each
 * vintage, so a table holds one only and a calculation takes one table.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GovernanceTable extends Serializable {

    /**
     * Returns the vintage.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Returns the scores.
     *
     * @return the scores, each of the vintage of the table, one for each country, year and dimension
     */
    List<GovernanceScore> scores();

    /**
     * Returns where the scores were seen and how sure they are.
     *
     * @return the evidence
     */
    Evidence evidence();

    /** Checks that the scores are of one vintage and each stands once. */
    @Value.Check
    default void check() {
        Checks.notEmpty("scores", scores());
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < scores().size(); i++) {
            GovernanceScore score = scores().get(i);
            if (!score.vintage().equals(edition().code())) {
                throw Checks.refused(
                        "scores[" + i + "].vintage",
                        "be " + edition().code() + " as vintages are never mixed",
                        score.vintage());
            }
            if (!seen.add(List.of(score.country(), score.year(), score.dimension()))) {
                throw Checks.refused(
                        "scores[" + i + "]",
                        "stand once in a table",
                        score.country().alpha2() + " " + score.year() + " " + score.dimension());
            }
        }
    }

    /**
     * Returns the scores by country and year.
     *
     * @return the scores of each country and year, in the order of the table
     */
    @JsonIgnore
    @Value.Lazy
    default ImmutableTable<Country, Integer, ImmutableList<GovernanceScore>> byCountryAndYear() {
        Map<Country, Map<Integer, ImmutableList.Builder<GovernanceScore>>> sorted = new EnumMap<>(Country.class);
        for (GovernanceScore score : scores()) {
            sorted.computeIfAbsent(score.country(), country -> new TreeMap<>())
                    .computeIfAbsent(score.year(), year -> ImmutableList.builder())
                    .add(score);
        }
        ImmutableTable.Builder<Country, Integer, ImmutableList<GovernanceScore>> table = ImmutableTable.builder();
        sorted.forEach((country, years) -> years.forEach((year, found) -> table.put(country, year, found.build())));
        return table.buildOrThrow();
    }

    /**
     * Returns the score of a country.
     *
     * @param country the country
     * @param year the year
     * @param dimension the dimension
     * @return the score, empty if the vintage has none
     */
    default Optional<GovernanceScore> score(Country country, int year, GovernanceDimension dimension) {
        List<GovernanceScore> found = byCountryAndYear().get(country, year);
        if (found != null) {
            for (GovernanceScore score : found) {
                if (score.dimension() == dimension) {
                    return Optional.of(score);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the arithmetic mean of the six dimensions.
     *
     * @param country the country
     * @param year the year
     * @return the mean estimate, empty unless the vintage has all six
     */
    default OptionalDouble mean(Country country, int year) {
        List<GovernanceScore> six = byCountryAndYear().get(country, year);
        return six != null && six.size() == GovernanceDimension.values().length
                ? six.stream().mapToDouble(GovernanceScore::estimate).average()
                : OptionalDouble.empty();
    }

    /**
     * Starts a table.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GovernanceTable}. */
    final class Builder extends ImmutableGovernanceTable.Builder {
        Builder() {}
    }
}
