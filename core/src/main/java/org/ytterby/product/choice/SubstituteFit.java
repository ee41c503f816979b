// SPDX-License-Identifier: Apache-2.0
package org.ytterby.product.choice;

/**
 * How far a family of magnets can stand in for what a requirement asks.
 *
 * @since 0.1
 */
public enum SubstituteFit {
    /** A grade on sale meets every criterion. */
    FULL,
    /** It can do in some applications and not in this one as it stands: a criterion is open, or met by theory and by nothing made. */
    PARTIAL,
    /** Nothing made meets a criterion, and theory does not promise it either: the design has to change. */
    NONE
}
