// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.risk.RiskMethod;

/**
 * Several methods over one set of data: scores, ranks, and where the methods disagree and why.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ComparisonReport extends Serializable {

    /**
     * Returns the policies.
     *
     * @return the preset
     */
    ComparisonPreset preset();

    /**
     * Returns what each method says about each element.
     *
     * @return the scores, by element and method, each once
     */
    List<ElementScore> scores();

    /**
     * Returns how any two methods that both have scores order the elements.
     *
     * @return the agreements
     */
    List<MethodAgreement> agreements();

    /**
     * Returns which elements two methods rank far apart.
     *
     * @return the disagreements, the widest first
     */
    List<Disagreement> disagreements();

    /** Checks that every score stands once. */
    @Value.Check
    default void check() {
        long different = scores().stream()
                .map(score -> List.of(score.element(), score.score().method()))
                .distinct()
                .count();
        if (different != scores().size()) {
            throw Checks.refused("scores", "each stand once", scores().size() - different + " more");
        }
    }

    /**
     * Returns what a method says about an element.
     *
     * @param element the element
     * @param method the method
     * @return the score, empty if the element was not compared
     */
    default Optional<ElementScore> score(Element element, RiskMethod method) {
        return scores().stream()
                .filter(score -> score.element() == element && score.score().method() == method)
                .findFirst();
    }

    /**
     * Starts a report.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComparisonReport}. */
    final class Builder extends ImmutableComparisonReport.Builder {
        Builder() {}
    }
}
