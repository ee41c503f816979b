/**
 * The periodic facts: elements and their atomic weights, oxides and the factors between element and oxide, chemical
 * formulas, group schemes by name, and the composition of a material by element.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.element;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
