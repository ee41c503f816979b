/**
 * Rare earths come together and are wanted apart: which ores in which amounts meet a demand for single elements (the
 * balance
 * problem), and how the burden of making them all is shared among the products.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process.coproduction;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
