/**
 * Customs codes as data: schedules, editions, parents and children, and dated changes such as splits.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package org.ytterby.product.code;

import org.jspecify.annotations.NullMarked;
import org.ytterby.internal.ModelStyle;
