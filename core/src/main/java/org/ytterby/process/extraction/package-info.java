/**
 * Solvent extraction of rare earths: distribution ratios and separation factors, extraction of one metal by Kremser and
 * cross-current, cascades for two components after Xu Guangxian with a count of the stages one by one beside them,
 * stage
 * efficiency, and trains of cuts.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process.extraction;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
