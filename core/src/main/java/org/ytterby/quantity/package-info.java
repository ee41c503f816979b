/**
 * Quantities as they are stated: figures exactly as a table printed them, intervals, masses with their unit, mass
 * fractions, and the basis (oxide, element, metal, alloy, gross product) a rare-earth mass is counted on.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.quantity;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
