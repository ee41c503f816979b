// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process.extraction;

/**
 * The two parts of a cascade, on either side of the feed stage.
 *
 * @since 0.1
 */
public enum CascadeSection {
    /** From the raffinate end to the feed stage: the better extracted component is taken out of the aqueous phase. */
    EXTRACTION,

    /** From the feed stage to the organic end: the less extracted component is washed out of the organic phase. */
    SCRUBBING
}
