// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.Models;
import org.ytterby.io.internal.Creators;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.internal.Implementations;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.quantity.MassFraction;
import org.ytterby.testkit.TypeProvider;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of a document from its model: names and order as Jackson writes them, words from the sources. */
final class SchemaMaker {

    private static final JsonMapper MAPPER = YtterbyJson.mapper();

    /** One attribute of a model. */
    private record Attribute(String name, Type type, boolean required) {}

    private final Class<?> root;

    /** The types that are being described; inside of themselves they are referred to. */
    private final Set<Class<?>> open = new HashSet<>();

    private SchemaMaker(Class<?> root) {
        this.root = root;
    }

    static String make(DocumentSchema document) {
        SchemaMaker maker = new SchemaMaker(document.type());
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(maker::definition)
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()));
        ObjectNode made = new SchemaGenerator(config.build()).generateSchema(document.type());
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", made.remove("$schema").asString());
        schema.put("$id", document.id().toString());
        schema.put("title", document.type().getSimpleName());
        JsonNode definitions = made.remove("$defs");
        schema.setAll(made);
        schema.set("$defs", definitions);
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema)
                        .replace("\r\n", "\n") + "\n";
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }

    private CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
        Class<?> type = resolved.getErasedType();
        if (type == Optional.class) {
            return inline(context.createDefinitionReference(
                    resolved.getTypeParameters().get(0)));
        }
        if (Map.class.isAssignableFrom(type)) {
            List<ResolvedType> parts = resolved.typeParametersFor(Map.class);
            ObjectNode map = node("object");
            ObjectNode key = context.createDefinitionReference(parts.get(0));
            if (!key.path("type").asString("").equals("string") || key.size() > 1) {
                map.set("propertyNames", key);
            }
            map.set("additionalProperties", context.createDefinitionReference(parts.get(1)));
            return inline(map);
        }
        if (Collection.class.isAssignableFrom(type)) {
            ObjectNode list = node("array");
            list.set(
                    "items",
                    context.createDefinitionReference(
                            resolved.typeParametersFor(Collection.class).get(0)));
            return inline(list);
        }
        ObjectNode plain = plain(type);
        if (plain != null) {
            return inline(plain);
        }
        if (!open.add(type)) {
            return inline(MAPPER.createObjectNode().put("$ref", type == root ? "#" : "#/$defs/" + name(type)));
        }
        ObjectNode own = MAPPER.createObjectNode();
        SourceWords.of(type).ifPresent(words -> own.put("description", words));
        own.setAll(ofModel(type, context));
        open.remove(type);
        return new CustomDefinition(
                own,
                type == root ? CustomDefinition.DefinitionType.STANDARD : CustomDefinition.DefinitionType.ALWAYS_REF,
                CustomDefinition.AttributeInclusion.NO);
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    private static ObjectNode node(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }

    private static @Nullable ObjectNode plain(Class<?> type) {
        if (Stream.of(
                        int.class,
                        Integer.class,
                        long.class,
                        Long.class,
                        OptionalInt.class,
                        OptionalLong.class,
                        BigInteger.class,
                        Year.class)
                .anyMatch(type::equals)) {
            return node("integer");
        }
        if (Stream.of(double.class, Double.class, OptionalDouble.class, BigDecimal.class, Number.class)
                .anyMatch(type::equals)) {
            return node("number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return node("boolean");
        }
        if (type == LocalDate.class) {
            return node("string").put("format", "date");
        }
        if (type == Currency.class) {
            return node("string").put("pattern", "^[A-Z]{3}$");
        }
        if (type == YearMonth.class) {
            return node("string").put("pattern", "^\\d{4}-\\d{2}$");
        }
        return type == String.class || type == Instant.class || type == Duration.class ? node("string") : null;
    }

    private static ObjectNode ofModel(Class<?> type, SchemaGenerationContext context) {
        if (type == MassFraction.class) {
            return node("number").put("minimum", 0).put("maximum", 1);
        }
        if (type.isEnum()) {
            ObjectNode closed = MAPPER.createObjectNode();
            ArrayNode values = closed.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(MAPPER.<JsonNode>valueToTree(constant));
            }
            return closed;
        }
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return ofParts(type, context);
        }
        Optional<Executable> whole = creators(type)
                .filter(Creators::takesWholeValue)
                .findFirst()
                .or(() -> creators(type)
                        .filter(made -> made.getAnnotation(JsonCreator.class).mode() == JsonCreator.Mode.DELEGATING)
                        .findFirst());
        if (whole.isPresent()) {
            ObjectNode taken = context.createDefinitionReference(
                    context.getTypeContext().resolve(whole.get().getGenericParameterTypes()[0]));
            if (taken.path("type").asString("").equals("string")) {
                example(type).ifPresent(example -> taken.putArray("examples").add(example));
            }
            return taken;
        }
        return object(type, context, attributes(type), Documents.isNumbered(type));
    }

    private static ObjectNode ofParts(Class<?> type, SchemaGenerationContext context) {
        String kind = type.getAnnotation(JsonTypeInfo.class).property();
        ObjectNode parts = MAPPER.createObjectNode();
        ArrayNode oneOf = parts.putArray("oneOf");
        for (JsonSubTypes.Type part : type.getAnnotation(JsonSubTypes.class).value()) {
            ObjectNode own = MAPPER.createObjectNode();
            SourceWords.of(part.value()).ifPresent(words -> own.put("description", words));
            ObjectNode fields = object(part.value(), context, attributes(part.value()), false);
            ObjectNode properties = MAPPER.createObjectNode();
            properties
                    .putObject(kind)
                    .put("const", part.value().getAnnotation(JsonTypeName.class).value());
            properties.setAll((ObjectNode) fields.path("properties"));
            fields.set("properties", properties);
            ArrayNode required = MAPPER.createArrayNode().add(kind);
            fields.path("required").forEach(required::add);
            fields.set("required", required);
            own.setAll(fields);
            oneOf.add(own);
        }
        return parts;
    }

    private static ObjectNode object(
            Class<?> type, SchemaGenerationContext context, List<Attribute> attributes, boolean numbered) {
        ObjectNode object = node("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        if (numbered) {
            properties.set("schema", number());
        }
        for (Attribute attribute : attributes) {
            ObjectNode value = attribute.name().equals("schema")
                    ? number()
                    : context.createDefinitionReference(context.getTypeContext().resolve(attribute.type()));
            SourceWords.of(type, attribute.name()).ifPresent(words -> described(value, words));
            properties.set(attribute.name(), value);
            if (attribute.required()) {
                required.add(attribute.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    private static ObjectNode number() {
        return MAPPER.createObjectNode()
                .put("description", "The number of the form of the document.")
                .put("const", Documents.NEWEST);
    }

    /** The words on an attribute, and the range of a plain number where they give one. */
    private static void described(ObjectNode value, String words) {
        value.put("description", words.replace("empty if", "left out if"));
        if (value.path("type").asString("").equals("string") && words.contains("not blank")) {
            value.put("pattern", "\\S");
        }
        if (!List.of("number", "integer").contains(value.path("type").asString(""))) {
            return;
        }
        if (words.contains("in [0, 1]")) {
            value.put("minimum", 0).put("maximum", 1);
        } else if (words.contains("at least 0")) {
            value.put("minimum", 0);
        } else if (words.contains("above 0")) {
            value.put("exclusiveMinimum", 0);
        }
    }

    private static Stream<Executable> creators(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(made -> made.isAnnotationPresent(JsonCreator.class));
    }

    private static Optional<String> example(Class<?> type) {
        return Models.all().stream()
                .filter(provider -> provider.type() == type)
                .map(TypeProvider::example)
                .map(value -> MAPPER.<JsonNode>valueToTree(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }

    private static List<Attribute> attributes(Class<?> type) {
        Optional<Executable> creator = creators(type)
                .filter(made ->
                        made.getParameterCount() > 0 && made.getParameters()[0].isAnnotationPresent(JsonProperty.class))
                .findFirst();
        if (creator.isPresent()) {
            List<Attribute> attributes = new ArrayList<>();
            Parameter[] parameters = creator.get().getParameters();
            for (int i = 0; i < parameters.length; i++) {
                attributes.add(new Attribute(
                        parameters[i].getAnnotation(JsonProperty.class).value(),
                        parameters[i].getParameterizedType(),
                        Creators.required(creator.get(), i)));
            }
            return attributes;
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(SchemaMaker::ofComponent)
                    .toList();
        }
        return written(type).stream().map(name -> ofAccessor(type, name)).toList();
    }

    private static Attribute ofComponent(RecordComponent component) {
        boolean optional = Optional.class == component.getType() || isNumberOrNone(component.getType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Attribute(component.getName(), component.getGenericType(), !optional && !nullable);
    }

    private static boolean isNumberOrNone(Class<?> type) {
        return type == OptionalDouble.class || type == OptionalInt.class || type == OptionalLong.class;
    }

    private static Attribute ofAccessor(Class<?> type, String name) {
        try {
            Method accessor = type.getMethod(name);
            Class<?> value = accessor.getReturnType();
            boolean mayBeLeftOut = accessor.isDefault()
                    || Collection.class.isAssignableFrom(value)
                    || Map.class.isAssignableFrom(value)
                    || value == Optional.class
                    || isNumberOrNone(value);
            return new Attribute(name, accessor.getGenericReturnType(), !mayBeLeftOut);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no attribute " + name, e);
        }
    }

    /** The attributes of a model interface in the order in which they are written. */
    private static List<String> written(Class<?> type) {
        Class<?> implementation =
                Implementations.of(type).orElseThrow(() -> new IllegalStateException(type + " has no implementation"));
        List<String> names = new ArrayList<>();
        MAPPER.acceptJsonFormatVisitor(implementation, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType known) {
                SerializationContext context = getContext();
                return new JsonObjectFormatVisitor.Base(context) {
                    @Override
                    public void property(BeanProperty property) {
                        names.add(property.getName());
                    }

                    @Override
                    public void optionalProperty(BeanProperty property) {
                        names.add(property.getName());
                    }
                };
            }
        });
        names.remove(Documents.isNumbered(type) ? Documents.PROPERTY : "");
        return names;
    }
}
