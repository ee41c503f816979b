// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.pipeline;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.regime.benchmark.SupplyTarget;

/**
 * The share of its need that a bloc wants to cover itself at one stage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CatchUpTarget extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns the share.
     *
     * @return the bloc's capacity over its need, in (0, 1]
     */
    double share();

    /**
     * Returns who set it.
     *
     * @return the law or plan, in words, not blank
     */
    String setBy();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!(share() > 0 && share() <= 1)) {
            throw Checks.refused("share", "be in (0, 1]", share());
        }
        Checks.notBlank("setBy", setBy());
    }

    /**
     * Applies a target of a law to a stage. Extraction is looked at in mining and beneficiation; processing in every step from
     * leaching to alloys, as the benchmark of Regulation (EU) 2024/1252, Article 5, includes all intermediate steps; recycling
     * in recycling. A limit on imports from one country is nothing that capacity reaches, so diversification is refused.
     *
     * @param target the target, with its provision and sources
     * @param stage the stage
     * @return the target at the stage
     * @throws IllegalArgumentException if the target is not about the stage, or its limit is 0
     */
    static CatchUpTarget of(SupplyTarget target, Stage stage) {
        Set<Stage> stages = switch (target.kind()) {
            case EXTRACTION -> EnumSet.of(Stage.MINING, Stage.BENEFICIATION);
            case PROCESSING -> EnumSet.range(Stage.CRACKING_LEACHING, Stage.ALLOYING);
            case RECYCLING -> EnumSet.of(Stage.RECYCLING);
            case DIVERSIFICATION -> EnumSet.noneOf(Stage.class);
        };
        if (!stages.contains(stage)) {
            throw Checks.refused("stage", "be one that " + target.kind() + " is about, " + stages, stage);
        }
        return builder()
                .stage(stage)
                .share(target.limit().doubleValue())
                .setBy(target.citation().name() + ", " + target.provision())
                .build();
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatchUpTarget}. */
    final class Builder extends ImmutableCatchUpTarget.Builder {
        Builder() {}
    }
}
