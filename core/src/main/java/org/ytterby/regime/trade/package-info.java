/**
 * The facts of a transaction that export rules ask for: what is moved, from where, to whom, for what and when, with every
 * fact stated, stated as absent, or unknown.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.trade;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
