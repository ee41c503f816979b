// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.recycling;

/**
 * Whether scrap that a plant puts back into its own line counts as recycled input.
 *
 * @since 0.1
 */
public enum HomeScrapPolicy {
    /**
     * It is neither recycled nor input: it never left. The usual rule (ISO 14021 excludes it; from memory
     * - unverified).
     */
    EXCLUDED,

    /** It counts as recycled and as input, which makes content look higher. */
    COUNTED
}
