/**
 * Several methods over one set of data, side by side.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.risk.compare;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
