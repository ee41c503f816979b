// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

/**
 * How far a text has come that is not law.
 *
 * @since 0.1
 */
public enum CommitmentStage {
    /** A statement or fact sheet of two sides. */
    POLITICAL,
    /** A signed agreement. */
    SIGNED,
    /** A bill or a proposal for an act. */
    PROPOSED,
    /** A plan announced by a government. */
    ANNOUNCED
}
