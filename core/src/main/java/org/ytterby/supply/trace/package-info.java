/**
 * Where a purchase comes from at every stage behind it.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.trace;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
