// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ytterby.scenario.network.Network;

/**
 * Any {@link Network}: two to five stages beside recycling, up to six plants a stage, one to four elements, up to four demands
 * that may buy at different stages. Sizes shrink; the rest comes from a seed.
 */
public final class NetworkArbitraries extends TypeProvider<Network> {

    /** Creates the provider. */
    public NetworkArbitraries() {
        super(Network.class);
    }

    @Override
    public Network example() {
        return SampleNetworks.magnets();
    }

    @Override
    public Arbitrary<Network> arbitrary() {
        return made(false, true, true);
    }

    /**
     * Returns networks in layers: every stage takes in the products of the one before and of recycling, if there is any, at
     * most. They have stocks, recycling, substitutes and projects or not; capacities may fall short of needs.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Network> networks() {
        return made(false, true, false);
    }

    /**
     * Returns networks in layers without stocks, recycling, substitutes and projects; capacities may fall short of needs.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Network> plain() {
        return made(false, false, false);
    }

    /**
     * Returns networks in layers whose capacities fill every order that needs send upstream by the shares of links, with or
     * without projects and recycling; needs do not grow.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Network> balanced() {
        return made(true, true, false);
    }

    /**
     * Returns balanced networks without stocks, recycling, substitutes and projects.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Network> balancedPlain() {
        return made(true, false, false);
    }

    private static Arbitrary<Network> made(boolean balanced, boolean relief, boolean skips) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs())
                .as((stages, plants, elements, demands, seed) -> RandomNetwork.of(
                        new RandomNetwork.Wish(stages, plants, elements, demands, balanced, relief, skips), seed));
    }
}
