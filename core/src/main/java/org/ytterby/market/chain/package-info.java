/**
 * Value along the chain from ore to magnet: margins of conversion, break-even yield, value added by stage and country.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.market.chain;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
