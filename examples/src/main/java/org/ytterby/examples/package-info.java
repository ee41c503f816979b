/** Short programs on the bundled data that read like documentation. {@link org.ytterby.examples.Tour} is the first. */
@NullMarked
package org.ytterby.examples;

import org.jspecify.annotations.NullMarked;
