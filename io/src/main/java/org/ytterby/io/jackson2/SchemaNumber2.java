// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Documents;

/** Writes the number of the form at the root of a document, and takes it wherever a model that carries one is read. */
final class SchemaNumber2 {

    private SchemaNumber2() {}

    static VirtualBeanPropertyWriter writer(MapperConfig<?> config, AnnotatedClass type) {
        JavaType number = config.constructType(Integer.TYPE);
        VirtualAnnotatedMember member = new VirtualAnnotatedMember(type, type.getRawType(), Documents.PROPERTY, number);
        BeanPropertyDefinition property = SimpleBeanPropertyDefinition.construct(
                config,
                member,
                PropertyName.construct(Documents.PROPERTY),
                PropertyMetadata.STD_OPTIONAL,
                JsonInclude.Value.empty());
        return new Writer(property, type, number);
    }

    private static final class Writer extends VirtualBeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        Writer(BeanPropertyDefinition property, AnnotatedClass type, JavaType number) {
            super(property, type.getAnnotations(), number);
        }

        @Override
        protected Object value(Object bean, JsonGenerator gen, SerializerProvider context) {
            return Documents.NEWEST;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator gen, SerializerProvider context) throws IOException {
            var parent = gen.getOutputContext().getParent();
            if (parent != null && parent.inRoot()) {
                gen.writeNumberField(Documents.PROPERTY, Documents.NEWEST);
            }
        }

        @Override
        public VirtualBeanPropertyWriter withConfig(
                MapperConfig<?> config, AnnotatedClass type, BeanPropertyDefinition property, JavaType number) {
            return new Writer(property, type, number);
        }
    }

    static final class Reader extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser p,
                JsonDeserializer<?> deserializer,
                @Nullable Object beanOrClass,
                String name)
                throws IOException {
            Class<?> type = beanOrClass == null || beanOrClass instanceof Class<?>
                    ? (Class<?>) beanOrClass
                    : beanOrClass.getClass();
            if (!name.equals(Documents.PROPERTY) || !Documents.isNumbered(type)) {
                return false;
            }
            String text = p.currentToken().isScalarValue()
                    ? p.getText()
                    : p.currentToken().toString();
            Optional<String> refusal = Documents.refusal(text, p.hasToken(JsonToken.VALUE_NUMBER_INT));
            if (refusal.isPresent()) {
                InvalidFormatException refused = new InvalidFormatException(p, refusal.get(), text, null);
                refused.prependPath(type, name);
                throw refused;
            }
            return true;
        }
    }
}
