// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ytterby.element.Element;
import org.ytterby.evidence.Evidence;
import org.ytterby.internal.Checks;
import org.ytterby.product.magnet.MagneticRange;
import org.ytterby.product.magnet.MagneticUnit;
import org.ytterby.quantity.Interval;

/**
 * Grain-boundary diffusion: dysprosium or terbium is let into a finished sintered NdFeB magnet along its grain boundaries, where it is needed,
 * so that a coercivity takes less of it. It works to a few millimetres from each face, and it changes the content of Dy and Tb, not the yields.
 *
 * @since 0.1
 */
@Value.Immutable
public interface GrainBoundaryDiffusion extends Serializable {

    /**
     * Returns the identifier.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns what is diffused.
     *
     * @return dysprosium, terbium or both
     */
    Set<Element> diffused();

    /**
     * Returns how much less heavy rare earth a class of coercivity takes than by alloying.
     *
     * @return a fraction, within [0, 1)
     */
    Interval saving();

    /**
     * Returns how much a magnet gains in intrinsic coercivity.
     *
     * @return a field strength, empty if it is not stated
     */
    Optional<MagneticRange> coercivityGain();

    /**
     * Returns how deep it works from each face.
     *
     * @return millimetres, empty if it is not stated
     */
    Optional<Interval> depthMillimetres();

    /**
     * Returns where the figures come from.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * Returns the heavy rare earth that a class of coercivity takes when it is reached by diffusion.
     *
     * @param alloyed what it takes by alloying, as a mass fraction within [0, 1]
     * @return the mass fraction: alloyed (1 - saving)
     */
    default Interval content(Interval alloyed) {
        return alloyed.times(Interval.exactly(1).minus(saving()));
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        Checks.notBlank("id", id());
        Checks.notEmpty("diffused", diffused());
        diffused().stream().filter(e -> e != Element.DY && e != Element.TB).forEach(e -> {
            throw Checks.refused("diffused", "be of Dy and Tb", e.symbol());
        });
        if (!Interval.of(0, true, 1, false).encloses(saving())) {
            throw Checks.refused("saving", "be within [0, 1)", saving());
        }
        coercivityGain()
                .filter(gain -> !gain.unit().measuresAs(MagneticUnit.KILOOERSTED))
                .ifPresent(gain -> {
                    throw Checks.refused(
                            "coercivityGain.unit",
                            "be one of field strength",
                            gain.unit().symbol());
                });
        depthMillimetres().filter(depth -> !(depth.lower() >= 0)).ifPresent(depth -> {
            throw Checks.refused("depthMillimetres", "hold no negative value", depth);
        });
    }

    /**
     * Starts a grain boundary diffusion.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GrainBoundaryDiffusion}. */
    final class Builder extends ImmutableGrainBoundaryDiffusion.Builder {
        Builder() {}
    }
}
