/**
 * Making magnets and getting them back: swarf, the stock in use and what leaves it by a lifetime distribution,
 * recycling routes
 * with recoveries that may be bounds, recycling rates under their own names, and what a target supplies year by year.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.process.recycling;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
