/**
 * GeoPolRisk: the risk of imports from badly governed origins, as a score and as a characterisation factor.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.risk.geopol;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
