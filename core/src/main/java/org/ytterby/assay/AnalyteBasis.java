// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * Whether the numbers of an assay are masses of element or of oxide.
 *
 * @since 0.1
 */
public enum AnalyteBasis {
    /** Mass of the element. */
    ELEMENT,
    /** Mass of an oxide: the commercial one of a rare earth unless the assay names another. */
    OXIDE
}
