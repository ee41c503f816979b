// SPDX-License-Identifier: Apache-2.0
package org.ytterby.risk.geopol;

/**
 * Whose imports are judged.
 *
 * @since 0.1
 */
public enum ImporterKind {
    /** One country. */
    COUNTRY,
    /** Several countries together: trade between them carries no risk. */
    REGION,
    /** A company with its own purchases, which produces nothing itself. */
    COMPANY
}
