/**
 * The method of the European Commission: supply risk and economic importance of critical raw materials.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.risk.eu;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
