/**
 * The activity of thorium and uranium in feeds, products and residues, against screening levels that the user gives.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process.radioactivity;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
