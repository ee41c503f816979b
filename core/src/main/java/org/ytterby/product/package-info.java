/**
 * Ore minerals and ranges of composition; magnets, bills of materials and customs codes are in the packages below.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.product;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
