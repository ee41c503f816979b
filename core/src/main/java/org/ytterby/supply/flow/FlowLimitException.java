// SPDX-License-Identifier: Apache-2.0
package org.ytterby.supply.flow;

/**
 * More flows than a scope allows. Narrow its products or importers, or raise its limit.
 *
 * @since 0.1
 */
public final class FlowLimitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The limit. */
    private final int flowLimit;

    FlowLimitException(int flowLimit) {
        super("flows must be at most " + flowLimit
                + " but was more; name fewer products or importers, or raise flowLimit");
        this.flowLimit = flowLimit;
    }

    /**
     * Returns the limit.
     *
     * @return how many flows the scope allows
     */
    public int flowLimit() {
        return flowLimit;
    }
}
