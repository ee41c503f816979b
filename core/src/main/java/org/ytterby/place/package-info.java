/**
 * Countries with the codes and names that trade data use, and economic units whose members change over time.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.place;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
