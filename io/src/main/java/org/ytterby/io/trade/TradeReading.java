// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import java.io.Serializable;

/**
 * What became of the rows of a file. Each row read is counted once: {@link #read()} is the sum of the first four.
 *
 * @param accepted rows handed over
 * @param otherProducts rows of products that are not wanted; their other cells were not looked at
 * @param leftOut rows that would count goods twice: totals, headings, other directions of trade
 * @param rejected rows with a fault
 * @param withoutQuantity rows among those accepted whose quantity is not known
 * @param rounded rows among those accepted with more decimals than are kept, rounded half to even at a gram or a thousandth of
 *     a dollar
 * @param bytes the size of the file
 * @since 0.1
 */
public record TradeReading(
        long accepted, long otherProducts, long leftOut, long rejected, long withoutQuantity, long rounded, long bytes)
        implements Serializable {

    /**
     * Returns the number of rows read, the header and blank lines not counted.
     *
     * @return the number
     */
    public long read() {
        return accepted + otherProducts + leftOut + rejected;
    }
}
