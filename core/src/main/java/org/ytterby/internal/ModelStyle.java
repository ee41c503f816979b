// SPDX-License-Identifier: Apache-2.0
package org.ytterby.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated model: the implementation stays hidden behind the interface, its builder can start
 * from another instance, and JSON can be written and read by Jackson 2 and 3 alike.
 */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize
@tools.jackson.databind.annotation.JsonDeserialize
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public @interface ModelStyle {}
