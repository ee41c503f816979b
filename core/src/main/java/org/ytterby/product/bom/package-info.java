/**
 * Bills of materials: published material intensities, nested bills, their explosion to elements and the oxide they take.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.product.bom;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
