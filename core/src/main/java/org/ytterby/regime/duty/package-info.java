/**
 * Duties in money: rates of a determination, or rates that are stated, on a customs value, line by line, with the provision
 * and its source, and with the rounding that was chosen.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.duty;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
