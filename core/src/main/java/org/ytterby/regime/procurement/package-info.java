/**
 * Stages of origin in public procurement: for one item and one day, or on both sides of a change of law, which stage may
 * have been where, by which provision and from when. Every answer is asked of the screener; no rule is written here.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.procurement;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
