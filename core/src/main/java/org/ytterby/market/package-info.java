/**
 * Prices of rare earths and what is made of them: unit prices with all they depend on, conversions that name what they
 * used, price series and their statistics, checks of quotes.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.market;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
