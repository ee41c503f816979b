/**
 * The test kit: arbitraries and fixed examples of every model, and assertions about them. With this jar on the test path
 * a jqwik property can say {@code @ForAll Composition}.
 */
@NullMarked
package org.ytterby.testkit;

import org.jspecify.annotations.NullMarked;
