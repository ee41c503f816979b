/**
 * Other names of magnet grades: sellers' codes, prefixes and suffixes that stand for the usual ones, each with its source.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.product.alias;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
