/**
 * Permanent magnets: families, grades and their names, properties in SI and CGS, temperature, physical bounds, and what is theory,
 * demonstrated or only planned.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.product.magnet;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
