/**
 * Days, partly known dates and spans of days whose bounds say whether they are inclusive. Every date is a civil date of the
 * ISO calendar without a time zone: which day it is somewhere is for the caller to decide.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.time;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
