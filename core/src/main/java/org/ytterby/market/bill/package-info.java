/**
 * What the inputs of an item are worth, and which share of its value comes from where, as rules on foreign content ask.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.market.bill;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
