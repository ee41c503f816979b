/**
 * Requirements on products with permanent magnets: the label, the data carrier and the published recycled share of Articles
 * 28 and 29 of Regulation (EU) 2024/1252, as a checklist with dates that may be bounds.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.requirement;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
