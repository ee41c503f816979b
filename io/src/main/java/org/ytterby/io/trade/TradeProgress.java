// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

/**
 * Is told from time to time how far a reading has come.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface TradeProgress {

    /** Tells nobody. */
    TradeProgress SILENT = (rows, bytes) -> {};

    /**
     * Takes the state of a reading, some thousand rows after the last.
     *
     * @param rows the rows read so far
     * @param bytes the bytes read so far
     */
    void at(long rows, long bytes);

    /**
     * Takes a row that was left out because it would count goods twice.
     *
     * @param reason why, such as {@code "world as partner"} or {@code "flowCode RX"}
     */
    default void leftOut(String reason) {}
}
