// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ytterby.io.internal.Creators;
import org.ytterby.io.internal.Documents;
import org.ytterby.io.internal.Implementations;
import tools.jackson.core.Version;
import tools.jackson.databind.AbstractTypeResolver;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * The Jackson 3 module that lets a mapper read the models. It is found by itself where a mapper looks for modules; the
 * settings that make a mapper strict are those of {@link YtterbyJson#configure}.
 *
 * @since 0.1
 */
public final class YtterbyModule extends JacksonModule {

    /** Creates the module. */
    public YtterbyModule() {}

    @Override
    public String getModuleName() {
        return YtterbyModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addAbstractTypeResolver(new ModelTypes());
        context.insertAnnotationIntrospector(new ModelCreators());
        context.addDeserializers(FiniteNumbers.all());
        context.addHandler(new SchemaNumber.Reader());
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
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getMember() instanceof Executable creator
                    && Creators.required(creator, parameter.getIndex())) {
                return Boolean.TRUE;
            }
            return null;
        }

        @Override
        public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
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
                properties.add(0, SchemaNumber.writer(config, type));
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
