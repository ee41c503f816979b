/**
 * Who supplies what: published figures by supplier, year and edition, tables of one stage and basis, shares and
 * concentration.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
