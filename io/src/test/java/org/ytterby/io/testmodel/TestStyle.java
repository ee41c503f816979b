// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.testmodel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of the models of the library, repeated for those of its tests. */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize
@tools.jackson.databind.annotation.JsonDeserialize
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        defaultAsDefault = true)
@interface TestStyle {}
