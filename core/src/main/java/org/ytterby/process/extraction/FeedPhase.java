// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

/**
 * In which phase the feed comes into a cascade.
 *
 * @since 0.1
 */
public enum FeedPhase {
    /** As an aqueous solution, such as rare-earth chloride liquor. */
    AQUEOUS,

    /** In the organic phase, loaded by a cascade before. */
    ORGANIC
}
