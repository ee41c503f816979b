// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime.procurement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.ytterby.internal.Checks;
import org.ytterby.material.StageOfOrigin;

/**
 * One item on two days, such as the days before and after a change of law.
 *
 * @param before the answer on the earlier day
 * @param after the answer on the later day
 * @since 0.1
 */
public record ProcurementChange(
        @JsonProperty(required = true) ProcurementAnswer before,
        @JsonProperty(required = true) ProcurementAnswer after) implements Serializable {

    /**
     * Checks the order of the days.
     *
     * @param before the answer on the earlier day
     * @param after the answer on the later day
     */
    public ProcurementChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.determination().date().isBefore(after.determination().date())) {
            throw Checks.refused(
                    "before",
                    "be of a day before " + after.determination().date(),
                    before.determination().date());
        }
    }

    /**
     * Returns the stages on which the law says something else on the later day.
     *
     * @return the stages whose verdict differs, in their order
     */
    public ImmutableSet<StageOfOrigin> changed() {
        return Arrays.stream(StageOfOrigin.values())
                .filter(stage ->
                        before.stage(stage).verdict() != after.stage(stage).verdict())
                .collect(ImmutableSet.toImmutableSet());
    }
}
