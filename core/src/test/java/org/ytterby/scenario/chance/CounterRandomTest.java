// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CounterRandomTest {

    private static final int MANY = 200_000;

    /** The first outputs of splitmix64.c by Sebastiano Vigna for two seeds, as many projects print them. */
    @Test
    void givesTheOutputsOfTheReferenceCode() {
        assertThat(LongStream.range(0, 5).map(i -> CounterRandom.output(1234567, i)))
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        Long.parseUnsignedLong("9817491932198370423"),
                        4593380528125082431L,
                        Long.parseUnsignedLong("16408922859458223821"));
        assertThat(LongStream.range(0, 5).map(i -> CounterRandom.output(0, i)))
                .containsExactly(
                        0xe220a8397b1dcdafL,
                        0x6e789e6aa1b965f4L,
                        0x06c45d188009454fL,
                        0xf88bb8a8724c81ecL,
                        0x1b39896a51a8749bL);
    }

    /** The class of the JDK by the authors of the paper is the same generator. */
    @Test
    void givesTheOutputsOfTheJdkThreeTimesInARow() {
        for (long seed : new long[] {0, 1, -1, 20251010, Long.MIN_VALUE}) {
            long draw = new SplittableRandom(seed).longs(8).toArray()[7];
            long month = new SplittableRandom(draw).longs(4).toArray()[3];
            long node = new SplittableRandom(month).longs(12).toArray()[11];
            assertThat(CounterRandom.bits(seed, 7, 3, 11)).isEqualTo(node);
        }
    }

    @Test
    void uniformsLieInsideAndReachTheEnds() {
        assertThat(CounterRandom.uniform(0L)).isEqualTo(0x1p-53).isPositive();
        assertThat(CounterRandom.uniform(-1L)).isEqualTo(1 - 0x1p-53).isLessThan(1);
        assertThat(CounterRandom.uniform(1L << 63)).isEqualTo(0.5 + 0x1p-53);
        assertThat(CounterRandom.uniform(7, 1, 2, 3)).isEqualTo(CounterRandom.uniform(CounterRandom.bits(7, 1, 2, 3)));
    }

    /** Along each counter: mean, variance, correlation of neighbours and a chi-square over 64 classes; all seeds are fixed. */
    @Test
    void uniformsAreEvenAlongEachCounter() {
        for (int counter = 0; counter < 3; counter++) {
            double[] u = new double[MANY];
            for (int i = 0; i < MANY; i++) {
                u[i] = CounterRandom.uniform(2026, counter == 0 ? i : 5, counter == 1 ? i : 6, counter == 2 ? i : 7);
            }
            double mean = 0;
            double square = 0;
            double neighbours = 0;
            int[] classes = new int[64];
            for (int i = 0; i < MANY; i++) {
                mean += u[i] / MANY;
                square += (u[i] - 0.5) * (u[i] - 0.5) / MANY;
                neighbours += (u[i] - 0.5) * (u[(i + 1) % MANY] - 0.5) / MANY;
                classes[(int) (u[i] * 64)]++;
            }
            double chiSquare = 0;
            for (int count : classes) {
                double expected = MANY / 64.0;
                chiSquare += (count - expected) * (count - expected) / expected;
            }
            // four standard errors of each; chi-square of 63 degrees of freedom lies in [27, 118] with probability
            // 0.9999
            assertThat(mean).isCloseTo(0.5, within(4 * Math.sqrt(1.0 / 12 / MANY)));
            assertThat(square).isCloseTo(1.0 / 12, within(4 * Math.sqrt(1.0 / 180 / MANY)));
            assertThat(neighbours).isCloseTo(0, within(4.0 / 12 / Math.sqrt(MANY)));
            assertThat(chiSquare).isBetween(27.0, 118.0);
        }
    }

    /** Every bit of every counter moves about half of the bits of the result. */
    @Test
    void oneBitOfACounterMovesHalfOfTheBits() {
        for (int bit = 0; bit < 20; bit++) {
            double[] moved = new double[4];
            int tries = 2000;
            for (int i = 0; i < tries; i++) {
                long bits = CounterRandom.bits(i, i + 1, i + 2, i + 3);
                long flip = 1L << bit;
                moved[0] += Long.bitCount(bits ^ CounterRandom.bits(i ^ flip, i + 1, i + 2, i + 3));
                moved[1] += Long.bitCount(bits ^ CounterRandom.bits(i, (i + 1) ^ flip, i + 2, i + 3));
                moved[2] += Long.bitCount(bits ^ CounterRandom.bits(i, i + 1, (i + 2) ^ flip, i + 3));
                moved[3] += Long.bitCount(bits ^ CounterRandom.bits(i, i + 1, i + 2, (i + 3) ^ flip));
            }
            for (double sum : moved) {
                assertThat(sum / tries).isCloseTo(32, within(0.5)); // five standard errors are 0.45
            }
        }
    }
}
