// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Finding;
import org.ytterby.regime.screen.MissingFact;
import org.ytterby.regime.screen.ProvisionState;
import org.ytterby.regime.screen.Role;
import org.ytterby.regime.screen.Shadow;
import org.ytterby.regime.trade.Outcome;

/**
 * The part of a determination that stays the same from day to day until the law or the facts change: the outcome and the
 * measures behind it, without dates.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Answer extends Serializable {

    /**
     * Returns the headline.
     *
     * @return the outcome
     */
    Outcome headline();

    /**
     * Returns the mildest outcome that the missing facts leave possible.
     *
     * @return the outcome
     */
    Outcome mildest();

    /**
     * Returns the strictest outcome that the missing facts leave possible.
     *
     * @return the outcome
     */
    Outcome strictest();

    /**
     * Returns the facts that would settle it.
     *
     * @return the facts
     */
    @Value.NaturalOrder
    NavigableSet<MissingFact> missingFacts();

    /**
     * Returns what each measure has to do with it, without its dates.
     *
     * @return the findings, those with {@link Role#EXAMINED} left out
     */
    List<Finding> findings();

    /**
     * Returns what fits and is suspended or not yet in effect, without the day that changes this.
     *
     * @return the shadows
     */
    List<Shadow> shadows();

    /**
     * Returns what every provision named in it is said to be.
     *
     * @return the identifiers of the provisions of findings and shadows
     */
    @com.fasterxml.jackson.annotation.JsonIgnore
    default ImmutableSortedSet<String> provisions() {
        ImmutableSortedSet.Builder<String> named = ImmutableSortedSet.naturalOrder();
        findings().forEach(finding -> finding.provision().ifPresent(named::add));
        shadows().forEach(shadow -> shadow.provision().ifPresent(named::add));
        return named.build();
    }

    /**
     * Returns every instrument named in it.
     *
     * @return the identifiers of the instruments of findings and shadows
     */
    @com.fasterxml.jackson.annotation.JsonIgnore
    default ImmutableSortedSet<String> instruments() {
        ImmutableSortedSet.Builder<String> named = ImmutableSortedSet.naturalOrder();
        findings().forEach(finding -> named.add(finding.instrument()));
        shadows().forEach(shadow -> named.add(shadow.instrument()));
        return named.build();
    }

    /**
     * Returns what of a determination makes the answer.
     *
     * @param determination the determination
     * @return the answer
     */
    static Answer of(Determination determination) {
        return outcome(determination)
                .findings(determination.findings().stream()
                        .filter(finding -> finding.role() != Role.EXAMINED)
                        .map(Answer::undated)
                        .toList())
                .shadows(determination.shadows().stream()
                        .filter(shadow -> isAlive(shadow.state()))
                        .map(Answer::undated)
                        .toList())
                .build();
    }

    /**
     * Returns the outcome of a determination alone.
     *
     * @param determination the determination
     * @return an answer without findings and shadows
     */
    static Answer outcomeOf(Determination determination) {
        return outcome(determination).build();
    }

    private static Builder outcome(Determination determination) {
        Builder builder = builder();
        builder.headline(determination.headline())
                .mildest(determination.mildest())
                .strictest(determination.strictest())
                .missingFacts(determination.missingFacts());
        return builder;
    }

    private static boolean isAlive(ProvisionState state) {
        return state == ProvisionState.SUSPENDED || state == ProvisionState.NOT_YET_EFFECTIVE;
    }

    private static Finding undated(Finding finding) {
        return Finding.builder()
                .from(finding)
                .since(Optional.empty())
                .until(Optional.empty())
                .build();
    }

    private static Shadow undated(Shadow shadow) {
        return Shadow.builder().from(shadow).changesOn(Optional.empty()).build();
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        for (int i = 0; i < findings().size(); i++) {
            Finding finding = findings().get(i);
            String path = "findings[" + i + "]";
            if (finding.role() == Role.EXAMINED) {
                throw Checks.refused(path + ".role", "not be EXAMINED", finding.role());
            }
            if (!finding.equals(undated(finding))) {
                throw Checks.refused(path, "have no since and until", finding);
            }
        }
        for (int i = 0; i < shadows().size(); i++) {
            Shadow shadow = shadows().get(i);
            if (!isAlive(shadow.state()) || !shadow.equals(undated(shadow))) {
                throw Checks.refused(
                        "shadows[" + i + "]", "be SUSPENDED or NOT_YET_EFFECTIVE, without a day of change", shadow);
            }
        }
    }

    /**
     * Returns the findings of one role.
     *
     * @param role the role
     * @return the findings
     */
    default ImmutableList<Finding> withRole(Role role) {
        return findings().stream().filter(finding -> finding.role() == role).collect(ImmutableList.toImmutableList());
    }

    /**
     * Starts an answer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
