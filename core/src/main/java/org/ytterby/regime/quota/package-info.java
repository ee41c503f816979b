/**
 * Quotas by year: what may be mined, smelted and separated, or exported, with its batches, its split by kind of ore and its
 * holders; what of it is drawn and left, and how it grows. A quota whose size is secret is a state of its own, neither zero
 * nor a gap.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.quota;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
