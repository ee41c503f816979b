// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.regime.screen.Determination;

/**
 * Whether an item may be delivered on a day, as a whole and stage by stage.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ProcurementAnswer extends Serializable {

    /**
     * Returns the answer on the item as a whole, with its date, open questions, warnings and citations.
     *
     * @return the determination
     */
    Determination determination();

    /**
     * Returns the answer on each stage.
     *
     * @return one answer for every stage, in their order
     */
    List<StageAnswer> stages();

    /** Checks that every stage is there. */
    @Value.Check
    default void check() {
        List<StageOfOrigin> order = stages().stream().map(StageAnswer::stage).toList();
        if (!order.equals(List.of(StageOfOrigin.values()))) {
            throw Checks.refused("stages", "be " + List.of(StageOfOrigin.values()), order);
        }
    }

    /**
     * Returns the answer on one stage.
     *
     * @param stage the stage
     * @return the answer
     */
    default StageAnswer stage(StageOfOrigin stage) {
        return stages().get(stage.index());
    }

    /**
     * Returns the stages with a verdict.
     *
     * @param verdict the verdict
     * @return the stages, in their order
     */
    default ImmutableSet<StageOfOrigin> with(StageVerdict verdict) {
        return stages().stream()
                .filter(answer -> answer.verdict() == verdict)
                .map(StageAnswer::stage)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Starts an answer.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcurementAnswer}. */
    final class Builder extends ImmutableProcurementAnswer.Builder {
        Builder() {}
    }
}
