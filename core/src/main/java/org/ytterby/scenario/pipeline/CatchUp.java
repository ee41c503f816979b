// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.scenario.shock.TechnologyDenial;

/**
 * When a bloc reaches a share of its need at each stage, and how likely that is by each year.
 *
 * <p>Capacity of a month = plants that run + &Sigma; projects built &middot; capacity &middot; ramp. Building takes the lead
 * time, goes on by the days of a month on which nothing it depends on is denied, and the capacity then rises in even steps:
 * (k + 1)/(ramp months + 1) in the k-th month after the first output. A target is reached in the first month in which capacity
 * is at least share &middot; need, need = need at the start &middot; (1 + growth)<sup>m/12</sup>; a thousand-millionth of it
 * is left to rounding. Once reached, it counts as reached although the need may outgrow the capacity later.
 *
 * <p>Projects succeed or fail independently of one another, each with its own probability, on plan or not at all; their joint
 * outcomes are gone through exactly ({@link StageYear#chance()} is then a point). Where there are too many undecided ones to go
 * through, the outcomes left are counted as both reaching soonest and latest, and the chance is an interval that holds the
 * exact one. Each stage is judged alone: whether another stage of the bloc can feed it is not asked.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CatchUp extends Serializable {

    /**
     * Returns whose catching up this is.
     *
     * @return the name of the pipeline
     */
    String pipeline();

    /**
     * Returns what is counted.
     *
     * @return the elements whose tonnes are added up
     */
    @Value.NaturalOrder
    NavigableSet<Element> elements();

    /**
     * Returns what is denied.
     *
     * @return the denials reckoned with
     */
    List<TechnologyDenial> denials();

    /**
     * Returns when each target is reached.
     *
     * @return the stages in the order of the targets, at least one
     */
    List<StageCatchUp> stages();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("pipeline", pipeline());
        Checks.notEmpty("elements", elements());
        Checks.notEmpty("stages", stages());
    }

    /**
     * Works out when a bloc catches up.
     *
     * @param pipeline what the bloc has, builds and needs
     * @param elements the elements whose tonnes are added up, at least one
     * @param targets the targets, at most one for a stage, at least one, each at a stage whose need is stated
     * @param lastYear the last year to look at, from that of the start to 100 years later
     * @param denials the denials of technologies and reagents; none for building on plan
     * @return when and how likely
     * @throws IllegalArgumentException if an argument breaks a rule above, or the need of an element at a stage is not stated
     */
    static CatchUp of(
            Pipeline pipeline,
            Set<Element> elements,
            List<CatchUpTarget> targets,
            int lastYear,
            List<TechnologyDenial> denials) {
        return CatchUpCourse.of(pipeline, elements, targets, lastYear, denials);
    }

    /**
     * Returns what is said of one stage.
     *
     * @param stage the stage
     * @return when its target is reached
     * @throws IllegalArgumentException if no target is at the stage
     */
    default StageCatchUp at(Stage stage) {
        return stages().stream()
                .filter(each -> each.target().stage() == stage)
                .findFirst()
                .orElseThrow(() -> Checks.refused("stage", "have a target", stage));
    }

    /**
     * Returns the weakest stage: the one whose target is least likely reached by the end of a year; of equally likely ones that
     * whose expected capacity is furthest below its target, as a fraction of it.
     *
     * @param year the year
     * @return the stage
     * @throws IllegalArgumentException if the year is not one of those looked at
     */
    default StageCatchUp weakest(int year) {
        return stages().stream()
                .min(Comparator.comparingDouble(
                                (StageCatchUp each) -> each.chanceBy(year).lower())
                        .thenComparingDouble(each -> each.at(year).expectedTonnes()
                                / Math.max(
                                        Double.MIN_NORMAL,
                                        each.target().share() * each.at(year).needTonnes())))
                .orElseThrow();
    }

    /**
     * Returns how likely it is that every target is reached by the end of a year: the product over the stages, as their projects
     * are independent.
     *
     * @param year the year
     * @return the probability
     * @throws IllegalArgumentException if the year is not one of those looked at
     */
    default Interval chanceOfAllBy(int year) {
        double low = 1;
        double high = 1;
        for (StageCatchUp each : stages()) {
            low *= each.chanceBy(year).lower();
            high *= each.chanceBy(year).upper();
        }
        return Interval.of(low, high);
    }

    /**
     * Returns how many months later the planned capacity reaches a target here than in another case.
     *
     * @param other the other case, such as the same without denials
     * @param stage the stage
     * @return the months, negative if it is sooner here; empty if one of the two does not reach it
     * @throws IllegalArgumentException if one of them has no target at the stage
     */
    default OptionalLong monthsLaterThan(CatchUp other, Stage stage) {
        Optional<YearMonth> here = at(stage).planned();
        Optional<YearMonth> there = other.at(stage).planned();
        return here.isPresent() && there.isPresent()
                ? OptionalLong.of(there.get().until(here.get(), ChronoUnit.MONTHS))
                : OptionalLong.empty();
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatchUp}. */
    final class Builder extends ImmutableCatchUp.Builder {
        Builder() {}
    }
}
