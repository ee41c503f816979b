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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
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
public abstract class Determination implements Serializable {

    private static final long serialVersionUID = 1L;

    /** For the implementations of this package. */
    Determination() {}

    /**
     * Returns the transaction.
     *
     * @return its identifier
     */
    public abstract String transaction();

    /**
     * Returns what was asked.
     *
     * @return the question
     */
    public abstract Question question();

    /**
     * Returns the day of the transaction.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Returns up to when law and data count.
     *
     * @return the knowledge date
     */
    public abstract KnowledgeDate known();

    /**
     * Returns the headline: the strictest of what operates, or {@link Outcome#INDETERMINATE}.
     *
     * @return the outcome
     */
    public abstract Outcome headline();

    /**
     * Returns the mildest outcome that the missing facts leave possible.
     *
     * @return the outcome, equal to the headline unless that is {@link Outcome#INDETERMINATE}
     */
    public abstract Outcome mildest();

    /**
     * Returns the strictest outcome that the missing facts leave possible.
     *
     * @return the outcome, equal to the headline unless that is {@link Outcome#INDETERMINATE}
     */
    public abstract Outcome strictest();

    /**
     * Returns what each measure has to do with it.
     *
     * @return the findings, those that decide first
     */
    public abstract List<Finding> findings();

    /**
     * Returns what fits and does not operate on the day.
     *
     * @return the shadows
     */
    public abstract List<Shadow> shadows();

    /**
     * Returns the facts that would settle an indeterminate answer, and only those that could change the headline.
     *
     * @return the facts, none unless the headline is {@link Outcome#INDETERMINATE}
     */
    @Value.NaturalOrder
    public abstract NavigableSet<MissingFact> missingFacts();

    /**
     * Returns the questions beside the headline.
     *
     * @return the questions
     */
    @Value.NaturalOrder
    public abstract NavigableSet<OpenQuestion> openQuestions();

    /**
     * Returns what to look at twice.
     *
     * @return the flags
     */
    public abstract Set<Flag> flags();

    /**
     * Returns warnings in words.
     *
     * @return the warnings
     */
    public abstract List<String> warnings();

    /**
     * Returns what decided, was built on, suspended, exempted or read.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * Returns the weakest confidence of everything cited.
     *
     * @return the confidence, empty if nothing is cited
     */
    public abstract Optional<Confidence> weakestConfidence();

    /**
     * Returns the measures that decide.
     *
     * @return the findings with {@link Role#DECIDES}
     */
    @JsonIgnore
    public ImmutableList<Finding> deciding() {
        return withRole(Role.DECIDES);
    }

    /**
     * Returns everything that has to be met: what decides, what also applies and what obliges beside the outcome.
     *
     * @return the findings
     */
    @JsonIgnore
    public ImmutableList<Finding> requirements() {
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
    public ImmutableList<Finding> withRole(Role role) {
        return findings().stream().filter(finding -> finding.role() == role).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the control codes to declare: those of what decides, of what it is built on and of every other licence or
     * prohibition that applies, and for a suspended control those of what is suspended.
     *
     * @return printed codes, identifiers where none is printed
     */
    @JsonIgnore
    public ImmutableSortedSet<String> controlCodes() {
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
    public Optional<BigDecimal> dutyRate() {
        return deciding().stream()
                .flatMap(finding -> finding.dutyRate().stream())
                .findFirst();
    }

    /**
     * Returns the answer in plain English sentences, the same for the same determination.
     *
     * @return the text, several lines
     */
    public String explain() {
        return explain(Texts.ENGLISH);
    }

    /**
     * Returns the answer in plain sentences of another language.
     *
     * @param texts the words of the language
     * @return the text, several lines
     */
    public String explain(Texts texts) {
        return Explanation.of(this, texts);
    }

    /** Checks the invariants. */
    @Value.Check
    void check() {
        if (headline() != Outcome.INDETERMINATE && (mildest() != headline() || strictest() != headline())) {
            throw Checks.refused(
                    "mildest and strictest", "equal the headline " + headline(), mildest() + " and " + strictest());
        }
    }

    /**
     * Compares by content, however the answer came about.
     *
     * @param other anything
     * @return whether it is a determination that says the same
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Determination that
                        && transaction().equals(that.transaction())
                        && question().equals(that.question())
                        && date().equals(that.date())
                        && known().equals(that.known())
                        && headline() == that.headline()
                        && mildest() == that.mildest()
                        && strictest() == that.strictest()
                        && saysTheSame(that));
    }

    private boolean saysTheSame(Determination that) {
        return findings().equals(that.findings())
                && shadows().equals(that.shadows())
                && missingFacts().equals(that.missingFacts())
                && openQuestions().equals(that.openQuestions())
                && flags().equals(that.flags())
                && warnings().equals(that.warnings())
                && citations().equals(that.citations())
                && weakestConfidence().equals(that.weakestConfidence());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(
                transaction(), question(), date(), known(), headline().name());
    }

    /**
     * Starts a determination.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Determination}. */
    public static final class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
