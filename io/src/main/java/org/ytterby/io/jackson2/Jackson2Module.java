// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AbstractTypeResolver;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Creators;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.internal.Implementations;

/**
 * The Jackson 2 module that lets a mapper read the models. On the class path it is found by itself where a mapper looks for
 * modules; on the module path it is registered by hand. The settings that make a mapper strict are those of
 * {@link Jackson2Json#configure}.
 *
 * @since 0.1
 */
public final class Jackson2Module extends Module {

    /** Creates the module. */
    public Jackson2Module() {}

    @Override
    public String getModuleName() {
        return Jackson2Module.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addAbstractTypeResolver(new ModelTypes());
        context.insertAnnotationIntrospector(new ModelCreators());
        context.addDeserializers(FiniteNumbers2.all());
        context.addDeserializationProblemHandler(new SchemaNumber2.Reader());
    }

    private static final class ModelTypes extends AbstractTypeResolver {
        @Override
        public @Nullable JavaType findTypeMapping(DeserializationConfig config, JavaType type) {
            return Implementations.of(type.getRawClass())
                    .map(found -> config.getTypeFactory().constructSpecializedType(type, found))
                    .orElse(null);
        }
    }

    private static final class ModelCreators extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getMember() instanceof Executable creator
                    && Creators.required(creator, parameter.getIndex())) {
                return Boolean.TRUE;
            }
            return null;
        }

        @Override
        public JsonSetter.@Nullable Value findSetterInfo(Annotated member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getMember() instanceof Executable creator
                    && Creators.mayBeLeftOut(creator, parameter.getIndex())) {
                return JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL);
            }
            return null;
        }

        @Override
        public void findAndAddVirtualProperties(
                MapperConfig<?> config, AnnotatedClass type, List<BeanPropertyWriter> properties) {
            if (Documents.isNumbered(type.getRawType())) {
                properties.add(0, SchemaNumber2.writer(config, type));
            }
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
            if (creator.getAnnotated() instanceof Executable executable && Creators.takesWholeValue(executable)) {
                return JsonCreator.Mode.DELEGATING;
            }
            return null;
        }
    }
}
