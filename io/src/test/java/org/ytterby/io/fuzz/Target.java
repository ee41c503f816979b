// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ytterby.io.Models;
import org.ytterby.io.csv.CsvFormatException;
import org.ytterby.io.csv.CsvSource;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.io.data.ReferenceTable;
import org.ytterby.io.data.RegimeBooks;
import org.ytterby.io.jackson2.Jackson2Json;
import org.ytterby.io.jackson2.Jackson2Yaml;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.io.regime.TransactionCsv;
import org.ytterby.io.regime.TransactionJson;
import org.ytterby.io.schema.DocumentSchema;
import org.ytterby.io.trade.TradeCsv;
import org.ytterby.io.trade.TradeFormatException;
import org.ytterby.io.trade.TradeLayout;
import org.ytterby.io.trade.TradeProgress;
import org.ytterby.io.yaml.YtterbyYaml;
import org.ytterby.regime.MalformedBookException;
import org.ytterby.supply.flow.TradeSink;

/**
 * The readers, each with what it may throw; anything else that it throws is a fault. Where a reader takes several kinds of
 * document the first byte chooses among them.
 */
public enum Target {
    /** JSON under Jackson 3. */
    JSON_3 {
        @Override
        void take(InputStream in, int kind) {
            documented(() -> YtterbyJson.read(in, "f", document(kind).type()), JsonFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            return documents(YtterbyJson::write);
        }
    },
    /** JSON under Jackson 2. */
    JSON_2 {
        @Override
        void take(InputStream in, int kind) {
            documented(() -> Jackson2Json.read(MAPPER_2, in, "f", document(kind).type()), JsonFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            return documents(YtterbyJson::write);
        }
    },
    /** YAML under Jackson 3. */
    YAML_3 {
        @Override
        void take(InputStream in, int kind) {
            documented(() -> YtterbyYaml.read(in, "f", document(kind).type()), JsonFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            return documents(YtterbyYaml::write);
        }
    },
    /** YAML under Jackson 2. */
    YAML_2 {
        @Override
        void take(InputStream in, int kind) {
            documented(
                    () -> Jackson2Json.read(
                            YAML_MAPPER_2, in, "f", document(kind).type()),
                    JsonFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            return documents(YtterbyYaml::write);
        }
    },
    /** A book of rules, read record by record. */
    REGIME_BOOK {
        @Override
        void take(InputStream in, int kind) throws IOException {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            documented(() -> RegimeBooks.read(text, "f"), JsonFormatException.class, MalformedBookException.class);
        }

        @Override
        List<byte[]> seeds() {
            return List.of(seed(0, YtterbyJson.write(example(DocumentSchema.REGIME_BOOK.type()))));
        }
    },
    /** Transactions in JSON, one by one. */
    TRANSACTION_JSON {
        @Override
        void take(InputStream in, int kind) {
            documented(() -> TransactionJson.forEach(in, "f", good -> {}, bad -> {}), JsonFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            String one = YtterbyJson.write(example(DocumentSchema.TRANSACTION.type()));
            return List.of(seed(0, "{\"schema\":1,\"transactions\":[" + one + "," + one + "]}"));
        }
    },
    /** Transactions in CSV. */
    TRANSACTION_CSV {
        @Override
        void take(InputStream in, int kind) {
            documented(
                    () -> TransactionCsv.table().forEach(CsvSource.of(in, "f"), good -> {}, bad -> {}),
                    CsvFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            return List.of(seed(0, """
                    id,question,date,form,elements,composition,alloy,properties,traits,hs_code,origin,end_user,end_user_status,end_uses,stages,value_shares,value,inputs,licence,answers
                    T1,CN EXPORT,2025-12-27,MAGNET_MATERIAL,Nd Dy Fe B?,Nd=0.24 Dy=0.008 Tb=? ?,Tb-Dy-Fe,PURITY=0.999 WIDTH_MM=1.8,RECYCLED_FEED=yes,8505.11,CN,"A ""B"", Ltd",OWNED:us-sdn:0.5 UNSCREENED,CIVIL,MINED=AU SEPARATED=CN,cn-2025-61-part-1=0.05,100 USD,METAL Dy CN 3 USD; ALLOY Sm-Co 5 USD,INDIVIDUAL 2025-06-10..2026-06-09 holder=X customers=A|B answers=a|b codes=1C905.a,q=yes
                    T2,CN EXPORT,2025-12-27,,,,,,,,,,,,,,,,,
                    """));
        }
    },
    /** Tables of reference data. */
    TABLE_CSV {
        @Override
        void take(InputStream in, int kind) throws IOException {
            Path file = Files.createTempFile("table", ".csv");
            try {
                Files.write(file, in.readAllBytes());
                List<ReferenceTable> tables = List.copyOf(TABLES.keySet());
                ReferenceTable table = tables.get(Math.floorMod(kind, tables.size()));
                ReferenceData data = ReferenceData.bundled().with(table, file);
                // a row that is good by itself and contradicts another is refused without a line
                documented(
                        () -> {
                            Object read = TABLES.get(table).apply(data);
                            if (read == null) {
                                throw new AssertionError("a table must not be read as nothing");
                            }
                        },
                        IllegalArgumentException.class);
            } finally {
                Files.delete(file);
            }
        }

        @Override
        List<byte[]> seeds() {
            List<byte[]> seeds = new ArrayList<>();
            for (ReferenceTable table : TABLES.keySet()) {
                try (InputStream in = ReferenceData.class.getResourceAsStream(table.fileName())) {
                    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    int end = all.indexOf('\n', Math.min(all.length() - 1, 2_000));
                    seeds.add(seed(seeds.size(), end < 0 ? all : all.substring(0, end + 1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return seeds;
        }
    },
    /** Trade statistics. */
    TRADE_CSV {
        @Override
        void take(InputStream in, int kind) {
            TradeLayout layout = LAYOUTS.get(Math.floorMod(kind, LAYOUTS.size()));
            documented(
                    () -> TradeCsv.read(layout, in, "f", SINK, reject -> {}, TradeProgress.SILENT),
                    TradeFormatException.class);
        }

        @Override
        List<byte[]> seeds() {
            return List.of(
                    seed(
                            0,
                            "t,i,j,k,v,q\n2021,156,842,284690,1.5,2\n2021,156,842,284690,1, NA\n2021,\"156\",842,284690,1,\n"),
                    seed(1, """
                            Classification,Year,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,Netweight (kg),Trade Value (US$)
                            H4,2012,Import,842,USA,156,"China, ""PR"" x",284610,1000,2500
                            H4,2012,Export,842,USA,156,China,284610,9,9
                            """));
        }
    };

    private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER_2 = Jackson2Json.mapper();
    private static final com.fasterxml.jackson.databind.ObjectMapper YAML_MAPPER_2 = Jackson2Yaml.mapper();
    private static final List<TradeLayout> LAYOUTS = List.of(TradeLayout.BACI, TradeLayout.COMTRADE_IMPORTS);
    private static final TradeSink SINK = new TradeSink() {
        @Override
        public boolean wants(int product) {
            return true;
        }

        @Override
        public void row(int year, int exporter, int importer, int product, long grams, long millidollars) {}

        @Override
        public void rowWithoutQuantity(int year, int exporter, int importer, int product, long millidollars) {}
    };

    private static final Map<ReferenceTable, Function<ReferenceData, Object>> TABLES = new java.util.TreeMap<>(Map.of(
            ReferenceTable.PRODUCTION, ReferenceData::production,
            ReferenceTable.ATOMIC_WEIGHTS, ReferenceData::atomicWeightTables,
            ReferenceTable.DEPOSITS, ReferenceData::deposits,
            ReferenceTable.GOVERNANCE, ReferenceData::governance,
            ReferenceTable.PRESS_CLAIMS, ReferenceData::pressClaims,
            ReferenceTable.IMPORT_RELIANCE, ReferenceData::importReliance,
            ReferenceTable.PRICES, data -> data.market().prices(),
            ReferenceTable.PRICES_BY_FORM, data -> data.market().pricesByForm(),
            ReferenceTable.VAT_RATES, data -> data.market().vatRates(),
            ReferenceTable.MINERALS, data -> data.products().minerals()));

    /**
     * Reads an input, of which the first byte chooses the kind.
     *
     * @param input the input
     * @throws IOException never, unless the machine fails
     */
    public final void take(byte[] input) throws IOException {
        int kind = input.length == 0 ? 0 : input[0];
        int from = Math.min(1, input.length);
        take(new ByteArrayInputStream(input, from, input.length - from), kind);
    }

    abstract void take(InputStream in, int kind) throws IOException;

    abstract List<byte[]> seeds();

    private static DocumentSchema document(int kind) {
        List<DocumentSchema> all = List.of(DocumentSchema.values());
        return all.get(Math.floorMod(kind, all.size()));
    }

    private static List<byte[]> documents(Function<Object, String> write) {
        List<byte[]> seeds = new ArrayList<>();
        int kind = 0;
        for (DocumentSchema document : DocumentSchema.values()) {
            seeds.add(seed(kind++, write.apply(example(document.type()))));
        }
        return seeds;
    }

    private static Object example(Class<?> type) {
        return Models.all().stream()
                .filter(provider -> provider.type() == type)
                .findFirst()
                .orElseThrow()
                .example();
    }

    private static byte[] seed(int kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] seed = new byte[bytes.length + 1];
        seed[0] = (byte) kind;
        System.arraycopy(bytes, 0, seed, 1, bytes.length);
        return seed;
    }

    @SafeVarargs
    private static void documented(Runnable reading, Class<? extends RuntimeException>... allowed) {
        try {
            reading.run();
        } catch (RuntimeException thrown) {
            for (Class<? extends RuntimeException> type : allowed) {
                if (type.isInstance(thrown)) {
                    return;
                }
            }
            throw thrown;
        }
    }
}
