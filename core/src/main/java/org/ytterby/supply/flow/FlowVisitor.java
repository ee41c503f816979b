// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

/** Takes flows as they lie in an array. */
interface FlowVisitor {

    /**
     * Takes a flow.
     *
     * @param key the packed key
     * @param cells the sums
     * @param at where those of the flow begin
     */
    void flow(long key, long[] cells, int at);
}
