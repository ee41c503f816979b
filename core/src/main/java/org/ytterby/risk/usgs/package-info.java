/**
 * The methods of the United States Geological Survey of 2021 and 2025.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.risk.usgs;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
