/**
 * What a separation step does in numbers: recovery chains, the two-product formula, mass pull, upgrade and enrichment, and the
 * reconciliation of assays that do not quite agree.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process.metallurgy;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
