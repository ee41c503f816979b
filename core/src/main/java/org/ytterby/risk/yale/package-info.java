/**
 * The method of Yale University: the axis of supply risk and the length of the criticality vector.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.risk.yale;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
