// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Documents;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyMetadata;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.VirtualAnnotatedMember;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.SimpleBeanPropertyDefinition;

/** Writes the number of the form at the root of a document, and takes it wherever a model that carries one is read. */
final class SchemaNumber {

    private SchemaNumber() {}

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
        protected Object value(Object bean, JsonGenerator gen, SerializationContext context) {
            return Documents.NEWEST;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator gen, SerializationContext context) {
            var parent = gen.streamWriteContext().getParent();
            if (parent != null && parent.inRoot()) {
                gen.writeNumberProperty(Documents.PROPERTY, Documents.NEWEST);
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
                ValueDeserializer<?> deserializer,
                @Nullable Object beanOrClass,
                String name) {
            Class<?> type = beanOrClass == null || beanOrClass instanceof Class<?>
                    ? (Class<?>) beanOrClass
                    : beanOrClass.getClass();
            if (!name.equals(Documents.PROPERTY) || !Documents.isNumbered(type)) {
                return false;
            }
            String text = p.currentToken().isScalarValue()
                    ? p.getString()
                    : p.currentToken().toString();
            Documents.refusal(text, p.hasToken(JsonToken.VALUE_NUMBER_INT)).ifPresent(reason -> {
                InvalidFormatException refused = new InvalidFormatException(p, reason, text, null);
                refused.prependPath(type, name);
                throw refused;
            });
            return true;
        }
    }
}
