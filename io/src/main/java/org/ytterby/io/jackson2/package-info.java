/** The same JSON form under Jackson 2; used only where the Jackson 2 jars are present. */
@NullMarked
package org.ytterby.io.jackson2;

import org.jspecify.annotations.NullMarked;
