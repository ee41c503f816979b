/**
 * How well suppliers are governed, and what a supply weighted by that looks like.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.governance;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
