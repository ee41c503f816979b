/**
 * Measures of concentration, diversity, loss, growth and shortage, for exact amounts and for amounts within bounds.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.metric;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
