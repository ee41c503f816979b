/**
 * What mixed rare earths are worth: basket price of separated oxides, value in the ground, what a buyer pays for a
 * concentrate or carbonate.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.market.basket;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
