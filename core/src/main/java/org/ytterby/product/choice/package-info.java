/**
 * Which magnets meet a requirement, what heavy rare earth they cost, what grain-boundary diffusion changes, and which other families can stand
 * in.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.product.choice;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
