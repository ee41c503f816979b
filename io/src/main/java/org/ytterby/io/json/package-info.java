/**
 * The JSON form of the models under Jackson 3: one mapper, and errors that say where and why.
 *
 * @serial exclude
 */
@NullMarked
package org.ytterby.io.json;

import org.jspecify.annotations.NullMarked;
