/**
 * Answers through time: the spans on which a transaction has one answer, what changed between two days, two states of
 * knowledge or two books, what changes next, what an added record would do, and what a catalogue leaves open.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.regime.change;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
