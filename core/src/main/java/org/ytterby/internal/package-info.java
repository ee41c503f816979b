/** What every package of the library shares and no caller sees: argument checks and the style of generated models. */
@NullMarked
package org.ytterby.internal;

import org.jspecify.annotations.NullMarked;
