// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

import java.io.Serializable;

/**
 * One cut of a train at work.
 *
 * @param cut the cut
 * @param feed what comes in
 * @param cascade the cascade, its flows for each mole of feed
 * @param raffinate what stays in the aqueous phase
 * @param organic what goes with the organic phase
 * @since 0.1
 */
public record CutResult(Cut cut, TrainStream feed, XuCascade cascade, TrainStream raffinate, TrainStream organic)
        implements Serializable {

    /**
     * Returns the metal load of the organic phase.
     *
     * @return S times the feed, in moles of the feed's unit
     */
    public double organicLoadMoles() {
        return cascade.organicLoad() * feed.moles().sum();
    }
}
