// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.screen;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.evidence.Confidence;
import org.ytterby.internal.Checks;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.time.KnowledgeDate;

/**
 * The answer to what the law asks of a transaction on a day, as known on another: a headline, every requirement that adds
 * up with it, what nearly applied, and which missing fact would change it. It is no legal advice.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Determination extends Serializable {

    /**
     * Returns the transaction.
     *
     * @return its identifier
     */
    String transaction();

    /**
     * Returns what was asked.
     *
     * @return the question
     */
    Question question();

    /**
     * Returns the day of the transaction.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Returns up to when law and data count.
     *
     * @return the knowledge date
     */
    KnowledgeDate known();

    /**
     * Returns the headline: the strictest of what operates, or {@link Outcome#INDETERMINATE}.
     *
     * @return the outcome
     */
    Outcome headline();

    /**
     * Returns the mildest outcome that the missing facts leave possible.
     *
     * @return the outcome, equal to the headline unless that is {@link Outcome#INDETERMINATE}
     */
    Outcome mildest();

    /**
     * Returns the strictest outcome that the missing facts leave possible.
     *
     * @return the outcome, equal to the headline unless that is {@link Outcome#INDETERMINATE}
     */
    Outcome strictest();

    /**
     * Returns what each measure has to do with it.
     *
     * @return the findings, those that decide first
     */
    List<Finding> findings();

    /**
     * Returns what fits and does not operate on the day.
     *
     * @return the shadows
     */
    List<Shadow> shadows();

    /**
     * Returns the facts that would settle an indeterminate answer, and only those that could change the headline.
     *
     * @return the facts, none unless the headline is {@link Outcome#INDETERMINATE}
     */
    @Value.NaturalOrder
    NavigableSet<MissingFact> missingFacts();

    /**
     * Returns the questions beside the headline.
     *
     * @return the questions
     */
    @Value.NaturalOrder
    NavigableSet<OpenQuestion> openQuestions();

    /**
     * Returns what to look at twice.
     *
     * @return the flags
     */
    Set<Flag> flags();

    /**
     * Returns warnings in words.
     *
     * @return the warnings
     */
    List<String> warnings();

    /**
     * Returns what decided, was built on, suspended, exempted or read.
     *
     * @return the citations
     */
    List<Citation> citations();

    /**
     * Returns the weakest confidence of everything cited.
     *
     * @return the confidence, empty if nothing is cited
     */
    Optional<Confidence> weakestConfidence();

    /**
     * Returns the measures that decide.
     *
     * @return the findings with {@link Role#DECIDES}
     */
    @JsonIgnore
    default ImmutableList<Finding> deciding() {
        return withRole(Role.DECIDES);
    }

    /**
     * Returns everything that has to be met: what decides, what also applies and what obliges beside the outcome.
     *
     * @return the findings
     */
    @JsonIgnore
    default ImmutableList<Finding> requirements() {
        return findings().stream()
                .filter(finding -> finding.role() == Role.DECIDES
                        || finding.role() == Role.ALSO_APPLIES
                        || finding.role() == Role.OBLIGES)
                .collect(ImmutableList.toImmutableList());
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
     * Returns the control codes to declare: those of what decides, of what it is built on and of every other licence or
     * prohibition that applies, and for a suspended control those of what is suspended.
     *
     * @return printed codes, identifiers where none is printed
     */
    @JsonIgnore
    default ImmutableSortedSet<String> controlCodes() {
        ImmutableSortedSet.Builder<String> codes = ImmutableSortedSet.naturalOrder();
        for (Finding finding : findings()) {
            boolean alsoControls = finding.role() == Role.ALSO_APPLIES
                    && finding.outcome()
                            .filter(o -> o.isStricterThan(Outcome.EXEMPT))
                            .isPresent();
            if (finding.role() == Role.DECIDES || finding.role() == Role.BASE || alsoControls) {
                codes.addAll(finding.controlCodes());
            }
        }
        if (headline() == Outcome.SUSPENDED_CONTROL) {
            shadows().stream()
                    .filter(shadow -> shadow.state() == ProvisionState.SUSPENDED)
                    .forEach(shadow -> codes.addAll(shadow.controlCodes()));
        }
        return codes.build();
    }

    /**
     * Returns the duty that the deciding measure sets.
     *
     * @return the rate as a fraction of the customs value, empty if no duty decides or the rate is not known
     */
    @JsonIgnore
    default Optional<BigDecimal> dutyRate() {
        return deciding().stream()
                .flatMap(finding -> finding.dutyRate().stream())
                .findFirst();
    }

    /**
     * Returns the answer in plain English sentences, the same for the same determination.
     *
     * @return the text, several lines
     */
    default String explain() {
        return explain(Texts.ENGLISH);
    }

    /**
     * Returns the answer in plain sentences of another language.
     *
     * @param texts the words of the language
     * @return the text, several lines
     */
    default String explain(Texts texts) {
        return Explanation.of(this, texts);
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (headline() != Outcome.INDETERMINATE && (mildest() != headline() || strictest() != headline())) {
            throw Checks.refused(
                    "mildest and strictest", "equal the headline " + headline(), mildest() + " and " + strictest());
        }
    }

    /**
     * Starts a determination.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Determination}. */
    final class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
