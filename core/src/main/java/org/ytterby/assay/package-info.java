/**
 * Analyses of rare-earth materials: what a laboratory or a deposit table prints, its conversion between element and oxide,
 * totals such as TREO, shares of named groups, closure, blending and contained mass.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.assay;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
