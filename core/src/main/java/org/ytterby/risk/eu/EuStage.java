// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.eu;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.material.Stage;
import org.ytterby.quantity.Interval;
import org.ytterby.risk.RiskNotes;

/**
 * What is known of a material at one stage, for the supply risk of the European Commission.
 *
 * @since 0.1
 */
@Value.Immutable
public interface EuStage extends Serializable {

    /**
     * Returns the stage.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Returns the suppliers of the world.
     *
     * @return the mix, empty if not known
     */
    Optional<WeightedMix> worldMix();

    /**
     * Returns the suppliers of the market: its own production and its imports by origin.
     *
     * @return the mix, empty if not known
     */
    Optional<WeightedMix> sourcingMix();

    /**
     * Returns the import reliance (imports - exports) / (production + imports - exports), a net exporter as 0.
     *
     * @return the reliance, within [0, 1], empty if not known
     */
    Optional<Interval> importReliance();

    /**
     * Returns the end-of-life recycling input rate.
     *
     * @return the rate, within [0, 1], empty if not known
     */
    Optional<Interval> recyclingInputRate();

    /**
     * Returns the substitution index of supply risk.
     *
     * @return the index, within [0, 1], 1 where nothing substitutes, empty if not known
     */
    Optional<Interval> substitutionIndex();

    /**
     * Returns what a reader has to know of the data.
     *
     * @return the notes
     */
    RiskNotes notes();

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        importReliance().ifPresent(number -> fraction("importReliance", number));
        recyclingInputRate().ifPresent(number -> fraction("recyclingInputRate", number));
        substitutionIndex().ifPresent(number -> fraction("substitutionIndex", number));
    }

    private static void fraction(String path, Interval number) {
        if (!Interval.of(0, 1).encloses(number)) {
            throw Checks.refused(path, "be within [0, 1]", number);
        }
    }

    /**
     * Starts a stage.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EuStage}. */
    final class Builder extends ImmutableEuStage.Builder {
        Builder() {}
    }
}
