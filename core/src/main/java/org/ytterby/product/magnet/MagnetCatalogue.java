// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.magnet;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;

/**
 * What is known of permanent magnets: grades on sale, the rules of their suffixes, families, and, each in a list of its own, theoretical limits,
 * demonstrations and targets.
 *
 * @since 0.1
 */
@Value.Immutable
public interface MagnetCatalogue extends Serializable {

    /**
     * Returns the grades.
     *
     * @return the grades, each identifier once
     */
    List<MagnetGrade> grades();

    /**
     * Returns the rules of the suffixes.
     *
     * @return the rules, one for each series and suffix at most
     */
    List<SuffixRule> suffixRules();

    /**
     * Returns the families.
     *
     * @return the ranges, one for each family and process at most
     */
    List<FamilyFacts> families();

    /**
     * Returns the theoretical limits.
     *
     * @return the limits
     */
    List<TheoreticalLimit> limits();

    /**
     * Returns the demonstrations.
     *
     * @return the demonstrations
     */
    List<Demonstration> demonstrations();

    /**
     * Returns the targets.
     *
     * @return the targets
     */
    List<DevelopmentTarget> targets();

    /**
     * Finds a grade.
     *
     * @param id its identifier
     * @return the grade
     * @throws IllegalArgumentException if there is none
     */
    default MagnetGrade grade(String id) {
        return grades().stream()
                .filter(grade -> grade.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refused("id", "be that of a grade in the catalogue", id));
    }

    /**
     * Finds the rule of a suffix.
     *
     * @param name a grade of the series with the suffix
     * @return the rule, empty if the catalogue has none
     */
    default Optional<SuffixRule> rule(GradeName name) {
        return suffixRules().stream()
                .filter(rule -> rule.series() == name.series() && rule.suffix() == name.suffix())
                .findFirst();
    }

    /**
     * Finds a family.
     *
     * @param family the family
     * @param process how its magnets are made
     * @return the family, empty if the catalogue has none
     */
    default Optional<FamilyFacts> family(MagnetFamily family, MagnetProcess process) {
        return families().stream()
                .filter(facts -> facts.family() == family && facts.process() == process)
                .findFirst();
    }

    /**
     * Returns the dysprosium and terbium of a grade: what its sheet states, otherwise what the rule of its suffix states.
     *
     * @param grade the grade
     * @return the mass fraction of both together, empty if neither states it
     */
    default Optional<Interval> heavyRareEarths(MagnetGrade grade) {
        return grade.heavyRareEarths().or(() -> grade.name().flatMap(this::rule).flatMap(SuffixRule::heavyRareEarths));
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < grades().size(); i++) {
            requireNew(seen, "grades[" + i + "].id", grades().get(i).id());
        }
        for (int i = 0; i < suffixRules().size(); i++) {
            SuffixRule rule = suffixRules().get(i);
            requireNew(seen, "suffixRules[" + i + "]", rule.series().prefix() + " " + rule.suffix());
        }
        for (int i = 0; i < families().size(); i++) {
            FamilyFacts facts = families().get(i);
            requireNew(seen, "families[" + i + "]", facts.family() + " " + facts.process());
        }
    }

    private static void requireNew(Set<Object> seen, String path, String key) {
        if (!seen.add(key)) {
            throw Checks.refused(path, "stand once in the catalogue", key);
        }
    }

    /**
     * Starts a magnet catalogue.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MagnetCatalogue}. */
    final class Builder extends ImmutableMagnetCatalogue.Builder {
        Builder() {}
    }
}
