// SPDX-License-Identifier: Apache-2.0
package org.ytterby.assay;

/**
 * Which part of the rare earths in a sample was brought to the analysis. The two differ most in cerium, which stays behind
 * when ion-adsorption clay is leached.
 *
 * @since 0.1
 */
public enum AssayedPart {
    /** All of the sample, dissolved or melted. */
    WHOLE,
    /** What a leach or ion exchange takes into solution. */
    LEACHABLE
}
