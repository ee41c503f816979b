// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.trade;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.ytterby.io.csv.CsvError;

/**
 * A row that was not taken: its cells, and the first fault found in it.
 *
 * @param error the fault, with file, line and column
 * @param cells the cells, as many as the row has
 * @since 0.1
 */
public record TradeReject(CsvError error, List<String> cells) implements Serializable {

    /**
     * Copies the cells.
     *
     * @param error the fault, with file, line and column
     * @param cells the cells
     */
    public TradeReject {
        cells = ImmutableList.copyOf(cells);
    }
}
