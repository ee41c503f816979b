/**
 * What a material is and where it stands in the chain: forms, processing stages, stages of origin, customs codes, and
 * the subjects of equipment, technology and services that export rules name.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.material;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
