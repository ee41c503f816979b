/**
 * Where a fact comes from and how far it can be trusted: sources, editions of publications, and confidence.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.evidence;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
