// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.chance;

/**
 * Is told how far many runs have come, and may stop them.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DrawProgress {

    /**
     * Is told after every batch of draws, on the thread that made it but never by two threads at a time.
     *
     * @param done how many draws are made, at least 1
     * @param wanted how many are wanted
     * @return whether to go on; if not, batches under way are still finished
     */
    boolean goesOn(int done, int wanted);

    /**
     * Gives the one that never stops.
     *
     * @return a progress that looks at nothing
     */
    static DrawProgress ignored() {
        return (done, wanted) -> true;
    }
}
