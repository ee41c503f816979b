/**
 * Supply targets: shares of supply held against the benchmarks of a law, such as those of Article 5 of Regulation (EU)
 * 2024/1252 for 2030.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.benchmark;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
