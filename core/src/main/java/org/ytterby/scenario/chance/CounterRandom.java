// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

/**
 * Random numbers by place instead of by turn: the number of a draw, a month and a node is a function of the seed and these
 * three counters alone, so that it does not matter which thread asks for it, when, and what was asked before.
 *
 * <p>The function is the generator SplitMix64, used three times in a row: the outputs of a generator with the seed are the
 * seeds of the draws, their outputs the seeds of the months, and theirs the numbers of the nodes. SplitMix64 gives for its
 * n-th output the finaliser of seed + n &middot; &gamma;, so that any output is found without those before it. Source: Guy
 * L. Steele, Doug Lea, Christine H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014; the finaliser is variant 13 of David Stafford, Better bit mixing (2011); reference code by Sebastiano Vigna,
 * splitmix64.c (2015). It is not for secrets.
 *
 * @since 0.1
 */
public final class CounterRandom {

    /** The odd number nearest to 2<sup>64</sup> over the golden ratio, by which the state moves on at every output. */
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    /** Half the distance between two numbers of {@link #uniform(long)}. */
    private static final double HALF_STEP = 0x1.0p-53;

    private CounterRandom() {}

    /**
     * Gives an output of SplitMix64.
     *
     * @param seed the seed, any number
     * @param index how many outputs come before it, at least 0
     * @return the 64 bits
     */
    public static long output(long seed, long index) {
        long z = seed + (index + 1) * GAMMA;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * Gives the bits of a place.
     *
     * @param seed the seed, any number
     * @param draw the number of the draw, from 0
     * @param month the number of the month, from 0
     * @param node the number of the node or parameter, from 0
     * @return the 64 bits
     */
    public static long bits(long seed, long draw, long month, long node) {
        return output(output(output(seed, draw), month), node);
    }

    /**
     * Gives a number between 0 and 1 of a place, every one of 2<sup>52</sup> evenly spaced numbers being as likely.
     *
     * @param seed the seed, any number
     * @param draw the number of the draw, from 0
     * @param month the number of the month, from 0
     * @param node the number of the node or parameter, from 0
     * @return the number in [2<sup>-53</sup>, 1 - 2<sup>-53</sup>], so never 0 or 1
     */
    public static double uniform(long seed, long draw, long month, long node) {
        return uniform(bits(seed, draw, month, node));
    }

    /**
     * Turns bits into a number between 0 and 1: (k + 1/2) / 2<sup>52</sup> with k from the upper 52 bits, which is exact.
     *
     * @param bits the bits
     * @return the number in [2<sup>-53</sup>, 1 - 2<sup>-53</sup>]
     */
    public static double uniform(long bits) {
        return ((bits >>> 12) * 2.0 + 1) * HALF_STEP;
    }
}
