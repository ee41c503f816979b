// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.radioactivity;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.ytterby.internal.Checks;
import org.ytterby.quantity.Interval;
import org.ytterby.quantity.Mass;
import org.ytterby.quantity.MassFraction;

/**
 * The activity of thorium-232 and uranium-238, the heads of the natural chains, in a gram of dry material. The daughters are
 * as active only in ore that was not processed: after leaching, radium and lead go elsewhere.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ChainActivity extends Serializable {

    /**
     * Returns of thorium-232 in becquerel per gram, at least 0.
     *
     * @return of thorium-232 in becquerel per gram, at least 0; empty if the thorium is not known
     */
    Optional<Interval> thorium();

    /**
     * Returns of uranium-238 in becquerel per gram, at least 0.
     *
     * @return of uranium-238 in becquerel per gram, at least 0; empty if the uranium is not known
     */
    Optional<Interval> uranium();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        for (Interval activity :
                new Interval[] {thorium().orElse(Interval.exactly(0)), uranium().orElse(Interval.exactly(0))}) {
            if (!Interval.atLeast(0).encloses(activity)) {
                throw Checks.refused("activity", "be at least 0", activity);
            }
        }
    }

    /**
     * Computes the activity from contents of the elements, not of their oxides.
     *
     * @param thorium the thorium in the dry material, empty if it is not known
     * @param uranium the uranium in the dry material, empty if it is not known
     * @return the activity
     */
    static ChainActivity of(Optional<MassFraction> thorium, Optional<MassFraction> uranium) {
        return ChainActivity.between(
                thorium.map(th -> Interval.exactly(th.fraction() * SpecificActivity.THORIUM_232_BQ_PER_GRAM)),
                uranium.map(u -> Interval.exactly(u.fraction() * SpecificActivity.URANIUM_238_BQ_PER_GRAM)));
    }

    /**
     * Computes the activity of a flow, such as a residue of a balance.
     *
     * @param thoriumTonnes the tonnes of thorium in it as element, empty if they are not known
     * @param uraniumTonnes the tonnes of uranium in it as element, empty if they are not known
     * @param dryMass its dry mass, above 0
     * @return the activity
     * @throws IllegalArgumentException if the mass is 0
     */
    static ChainActivity of(Optional<Interval> thoriumTonnes, Optional<Interval> uraniumTonnes, Mass dryMass) {
        Interval tonnes = Interval.exactly(Checks.positive("dryMass", dryMass.tonnes()));
        return ChainActivity.between(
                thoriumTonnes.map(th -> th.dividedBy(tonnes).times(SpecificActivity.THORIUM_232_BQ_PER_GRAM)),
                uraniumTonnes.map(u -> u.dividedBy(tonnes).times(SpecificActivity.URANIUM_238_BQ_PER_GRAM)));
    }

    /**
     * Returns the sum of both chains.
     *
     * @return the activity in becquerel per gram; without an upper bound if one of them is not known
     */
    default Interval sum() {
        Interval unknown = Interval.atLeast(0);
        return thorium().orElse(unknown).plus(uranium().orElse(unknown));
    }

    /**
     * Compares the sum with a level.
     *
     * @param level the level
     * @return the answer; undecided if the bounds of the sum stand on both sides, as where the uranium is not known and the
     *     thorium alone does not exceed the level
     */
    default ScreeningAnswer against(ScreeningLevel level) {
        Interval sum = sum();
        if (sum.lower() > level.becquerelPerGram()) {
            return ScreeningAnswer.ABOVE;
        }
        return sum.upper() <= level.becquerelPerGram() ? ScreeningAnswer.NOT_ABOVE : ScreeningAnswer.UNDECIDED;
    }

    /**
     * Puts the parts together.
     *
     * @param thorium of thorium-232 in becquerel per gram, at least 0
     * @param uranium of uranium-238 in becquerel per gram, at least 0
     * @return the value
     */
    static ChainActivity between(Optional<Interval> thorium, Optional<Interval> uranium) {
        return builder().thorium(thorium).uranium(uranium).build();
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainActivity}. */
    final class Builder extends ImmutableChainActivity.Builder {
        Builder() {}
    }
}
