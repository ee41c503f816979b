// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ytterby.io.Models.Jackson;
import org.ytterby.io.testmodel.TrialBatch;
import org.ytterby.io.testmodel.TrialEntryArbitraries;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mapper, one's own mapper, and reading from files and streams. */
class YtterbyJsonTest {

    private interface Bare {}

    private enum Letter {
        ALPHA,
        BETA,
        GAMMA,
        DELTA,
        EPSILON,
        ZETA,
        ETA,
        THETA,
        IOTA,
        KAPPA,
        LAMBDA,
        MU,
        NU
    }

    private static final TrialBatch.Entry ENTRY = new TrialEntryArbitraries().example();

    private static final String JSON = "{\"metal\":\"Dy\",\"purity\":0.999,\"remark\":\"as received\"}";

    @Test
    void writesInOneLineInOrderOfDeclaration() {
        assertThat(YtterbyJson.write(ENTRY)).isEqualTo(JSON);
    }

    @Test
    void readsFilesAndStreams(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("entry.json"), JSON);
        assertThat(YtterbyJson.read(file, TrialBatch.Entry.class)).isEqualTo(ENTRY);
        assertThat(YtterbyJson.read(Files.newInputStream(file), "x", TrialBatch.Entry.class))
                .isEqualTo(ENTRY);
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> YtterbyJson.read(file, TrialBatch.Entry.class))
                .hasMessageStartingWith("entry.json:1:")
                .hasMessageEndingWith("must give metal, purity");
        assertThatThrownBy(() -> YtterbyJson.read(folder.resolve("none.json"), TrialBatch.Entry.class))
                .isInstanceOf(UncheckedIOException.class);
        InputStream broken = Files.newInputStream(file);
        broken.close();
        assertThatThrownBy(() -> YtterbyJson.read(broken, "x", TrialBatch.Entry.class))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void setsUpOnesOwnMapperAndExplainsItsErrors() {
        JsonMapper mapper = YtterbyJson.configure(JsonMapper.builder())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        assertThat(mapper.writeValueAsString(ENTRY)).contains("\n");
        assertThat(mapper.readValue(JSON, TrialBatch.Entry.class)).isEqualTo(ENTRY);
        assertThatThrownBy(() -> {
                    try {
                        mapper.readValue(JSON.replace("0.999", "2"), TrialBatch.Entry.class);
                    } catch (JacksonException error) {
                        throw YtterbyJson.explain(error, "own.json");
                    }
                })
                .hasMessageMatching("own\\.json:1:\\d+: purity must be in \\[0, 1] but was 2\\.0");
    }

    @ParameterizedTest
    @EnumSource
    void leavesInterfacesWithoutAnImplementationAlone(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{}", Bare.class)).hasMessageContaining("abstract types");
        assertThatThrownBy(() -> jackson.read("{}", CharSequence.class)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOrderOfMaps(Jackson jackson) throws Exception {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        assertThat(jackson.write(map)).isEqualTo("{\"b\":1,\"a\":2}");
    }

    /** The shortest text that reads back as the number, with at least one decimal, as Double.toString gives since JDK 19. */
    @ParameterizedTest
    @CsvSource({"2.0E-3, 0.002", "2.2250738585072014E-308, 2.2250738585072014E-308", "2e23, 2.0E23", "1.0E-5, 1.0E-5"})
    void writesDoublesAlikeOnEveryJdk(double number, String text) throws Exception {
        assertThat(Jackson.THREE.write(number)).isEqualTo(text);
        assertThat(Jackson.TWO.write(number)).isEqualTo(text);
    }

    @Test
    void offersTheNearestConstantOfALongEnum() {
        assertThatThrownBy(() -> YtterbyJson.read("\"GAMA\"", Letter.class))
                .hasMessage("JSON:1:1: must be a known Letter but was 'GAMA'; did you mean 'GAMMA'?");
    }
}
