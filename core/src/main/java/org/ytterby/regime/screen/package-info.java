/**
 * Answers to what the law asks of a transaction: the compiled screener, the plain scan it has to agree with, and the
 * determination both give.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.screen;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
