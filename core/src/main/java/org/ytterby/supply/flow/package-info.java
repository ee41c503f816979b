// SPDX-License-Identifier: Apache-2.0

/**
 * Rows of trade statistics summed without a rounding error: who sent whom how much of what, in which year.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.flow;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
