/** What the JSON and CSV packages share and no caller sees. */
@NullMarked
package org.ytterby.io.internal;

import org.jspecify.annotations.NullMarked;
