/** The same documents in YAML under Jackson 3; used only where the jar of its YAML format is present. */
@NullMarked
package org.ytterby.io.yaml;

import org.jspecify.annotations.NullMarked;
