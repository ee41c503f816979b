// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.Stream;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.testmodel.TrialBatchArbitraries;
import org.ytterby.io.testmodel.TrialEntryArbitraries;
import org.ytterby.testkit.TypeProvider;

/** Every model under test: those of the test kit and those of this module's tests; and both Jacksons to try them with. */
public final class Models {

    /** The two Jacksons. */
    public enum Jackson {
        /** Jackson 3. */
        THREE {
            @Override
            public String write(Object value) {
                return YtterbyJson.mapper().writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return YtterbyJson.mapper().readValue(json, type);
            }

            @Override
            public <T> T check(String json, Class<T> type) {
                return YtterbyJson.read(json, type);
            }
        },
        /** Jackson 2. */
        TWO {
            @Override
            public String write(Object value) throws JsonProcessingException {
                return MAPPER_2.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws JsonProcessingException {
                return MAPPER_2.readValue(json, type);
            }

            @Override
            public <T> T check(String json, Class<T> type) {
                return Jackson2Json.read(MAPPER_2, json, type);
            }
        };

        /**
         * Writes a value.
         *
         * @param value the value
         * @return its JSON
         * @throws Exception if it cannot be written
         */
        public abstract String write(Object value) throws Exception;

        /**
         * Reads a value.
         *
         * @param json its JSON
         * @param type its type
         * @param <T> its type
         * @return the value
         * @throws Exception if it cannot be read
         */
        public abstract <T> T read(String json, Class<T> type) throws Exception;

        /**
         * Reads a value and says in the words of the library why it cannot.
         *
         * @param json its JSON
         * @param type its type
         * @param <T> its type
         * @return the value
         */
        public abstract <T> T check(String json, Class<T> type);
    }

    private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER_2 = Jackson2Json.mapper();

    private Models() {}

    /**
     * Returns the provider of every model. Those of this module are listed here because a service file of a named module
     * is not looked at.
     *
     * @return the providers
     */
    public static List<TypeProvider<?>> all() {
        return Stream.<TypeProvider<?>>concat(
                        TypeProvider.all().stream(),
                        Stream.of(new TrialBatchArbitraries(), new TrialEntryArbitraries()))
                .toList();
    }
}
