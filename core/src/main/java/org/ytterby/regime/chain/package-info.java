// SPDX-License-Identifier: Apache-2.0
/**
 * Products made of parts: each part screened on its own, the product screened as a whole, and the shares of value that rules
 * ask for computed from the parts.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.chain;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
