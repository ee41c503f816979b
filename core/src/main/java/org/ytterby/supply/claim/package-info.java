/**
 * Stated figures held against published tables.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.claim;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
