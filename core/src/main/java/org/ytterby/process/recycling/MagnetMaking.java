// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import org.ytterby.internal.Checks;

/**
 * Magnet making in a steady state with its swarf loop: alloy in, finished magnets and swarf out, and part of the swarf
 * won back
 * in place of fresh alloy. In tonnes of alloy: gross = finished + swarf = fresh + returned, swarf = returned + lost.
 *
 * <p>The share of swarf is reported anywhere from 6 to 73 % of throughput (Metals 2023, 13(4), 779, secondary source
 * seen), so
 * the yield has no default.
 *
 * @param finishedTonnes the finished magnets, at least 0
 * @param makingYield finished magnets over gross alloy, in (0, 1]
 * @param swarfRecovery alloy (or its rare earths) won back over swarf, in [0, 1]
 * @since 0.1
 */
public record MagnetMaking(
        @JsonProperty(required = true) double finishedTonnes,
        @JsonProperty(required = true) double makingYield,
        @JsonProperty(required = true) double swarfRecovery)
        implements Serializable {

    /**
     * Checks the amount and the yields.
     *
     * @param finishedTonnes the magnets
     * @param makingYield the yield
     * @param swarfRecovery the recovery
     * @throws IllegalArgumentException if one is out of range
     */
    public MagnetMaking {
        Checks.notNegative("finishedTonnes", finishedTonnes);
        Checks.fraction("makingYield", Checks.positive("makingYield", makingYield));
        Checks.fraction("swarfRecovery", swarfRecovery);
        Checks.finite("grossTonnes", finishedTonnes / makingYield);
    }

    /**
     * Returns the alloy that goes into making.
     *
     * @return finished / yield, in tonnes
     */
    public double grossTonnes() {
        return finishedTonnes / makingYield;
    }

    /**
     * Returns the swarf and rejects.
     *
     * @return gross &middot; (1 &minus; yield), in tonnes
     */
    public double swarfTonnes() {
        return grossTonnes() * (1 - makingYield);
    }

    /**
     * Returns what is won back from swarf.
     *
     * @return swarf &middot; recovery, in tonnes
     */
    public double returnedTonnes() {
        return swarfTonnes() * swarfRecovery;
    }

    /**
     * Returns what is lost of the swarf.
     *
     * @return swarf &middot; (1 &minus; recovery), in tonnes
     */
    public double lostTonnes() {
        return swarfTonnes() * (1 - swarfRecovery);
    }

    /**
     * Returns the fresh alloy that has to be bought.
     *
     * @return finished + lost, in tonnes
     */
    public double freshTonnes() {
        return finishedTonnes + lostTonnes();
    }
}
