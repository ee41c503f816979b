/**
 * Criticality: what the methods of publishers say about how risky the supply of a material is.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.risk;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
