/**
 * How complete the chain of a country or bloc is, stage by stage.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.supply.chain;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
