// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.io.Models.Jackson;
import org.ytterby.io.json.JsonFormatException;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.EndingKind;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.MalformedBookException;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.RelationType;
import org.ytterby.regime.Suspension;
import org.ytterby.regime.screen.Determination;
import org.ytterby.regime.screen.Flag;
import org.ytterby.regime.screen.Screener;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

class RegimeBooksTest {

    private static final RegimeBook BOOK = RegimeBooks.bundled();

    private static final String INSTRUMENT = """
            {"id":"%s","jurisdiction":"CN","authorities":["MOFCOM"],"title":"T","type":"EXPORT_LICENCE_CONTROL",\
            "sourcesReachTo":"2026-08-22","evidence":[{"source":{"citation":"c"},"confidence":"FROM_MEMORY"}],\
            "confidence":"FROM_MEMORY"}""";

    private static final String PROVISION = """
            {"id":"p","instrument":"i","type":"EXPORT_LICENCE_CONTROL","acts":["EXPORT"],"effect":"[2025-04-04, ...)",\
            "outcome":"LICENCE_REQUIRED","destination":{"mode":"ONLY","countries":["US"]},"entries":[{"id":"1","description":"d",\
            "effect":"CONTROLS","items":[{"forms":["OXIDE"],"elements":{"match":"ANY_OF","elements":["Sb"],"rareEarths":false},\
            "condition":{"is":"number","property":"PURITY","threshold":">= 0.9999"}}],"confidence":"FROM_MEMORY"}],\
            "confidence":"FROM_MEMORY"}""";

    private static final String SUSPENSION = """
            {"id":"s","instrument":"i","provisions":["p"],"span":"[2025-11-07, 2026-11-10]","confidence":"FROM_MEMORY"}""";

    private static final String GOOD = book(
            "\"instruments\":[" + INSTRUMENT.formatted("i") + "," + INSTRUMENT.formatted("j") + "]",
            "\"provisions\":[" + PROVISION + "]",
            "\"suspensions\":[" + SUSPENSION + "]");

    private static String book(String... lists) {
        return "{\"schema\":1,\"title\":\"B\"," + String.join(",", lists) + "}";
    }

    private static String amendment(String id, String instrument, String amends) {
        return "{\"id\":\"%s\",\"instrument\":\"%s\",\"amends\":\"%s\",\"validFrom\":\"2027-01-01\",\"confidence\":\"FROM_MEMORY\"}"
                .formatted(id, instrument, amends);
    }

    @Test
    void holdsEveryMeasureAndEntryOfTheSource() throws IOException {
        assertThat(BOOK.instruments()).hasSize(81);
        List<String> expected;
        try (var in = RegimeBooksTest.class.getResourceAsStream("regime-entries.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            expected = text.lines().toList();
        }
        assertThat(expected).hasSize(246).doesNotHaveDuplicates();
        Set<String> found = new HashSet<>();
        BOOK.provisions().forEach(p -> p.entries().forEach(e -> found.add(p.instrument() + "\t" + e.id())));
        BOOK.guidance().forEach(g -> g.readings().forEach(r -> found.add(g.instrument() + "\t" + r.id())));
        BOOK.commitments().forEach(c -> c.entries().forEach(e -> found.add(c.instrument() + "\t" + e.id())));
        BOOK.informalMeasures().forEach(m -> m.entries().forEach(e -> found.add(m.instrument() + "\t" + e.id())));
        assertThat(found).containsAll(expected);
    }

    @Test
    void everyInstrumentIsCited() {
        assertThat(BOOK.instruments()).allSatisfy(instrument -> {
            assertThat(instrument.evidence()).isNotEmpty();
            assertThat(instrument.evidence())
                    .allSatisfy(e -> assertThat(e.source().citation()).isNotBlank());
            assertThat(instrument.evidence()).anyMatch(e -> e.source().url().isPresent());
            assertThat(instrument.sourcesReachTo()).isEqualTo(LocalDate.of(2026, 8, 22));
        });
        assertThat(BOOK.instruments())
                .filteredOn(i -> i.evidence().stream().anyMatch(e -> e.confidence() == Confidence.FROM_MEMORY))
                .extracting(i -> i.id())
                .containsExactly("cn-mofcom-gac-2025-18"); // the address that was cited and not opened
    }

    @Test
    void everyInstrumentHasARecordOfItsOwnUnlessItOnlyActsOnOthers() {
        Set<String> used = Stream.of(
                        BOOK.provisions().stream().map(Provision::instrument),
                        BOOK.suspensions().stream().map(Suspension::instrument),
                        BOOK.amendments().stream().map(a -> a.instrument()),
                        BOOK.guidance().stream().map(g -> g.instrument()),
                        BOOK.commitments().stream().map(c -> c.instrument()),
                        BOOK.informalMeasures().stream().map(m -> m.instrument()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        assertThat(BOOK.instruments())
                .extracting(i -> i.id())
                .filteredOn(id -> !used.contains(id))
                .containsExactly("cn-tech-catalogue-2020"); // changed no rare-earth entry
    }

    @Test
    void aWellKnownEntryIsTyped() {
        Provision list = BOOK.provision("cn-mofcom-gac-2025-18").orElseThrow();
        assertThat(list.dualUse()).isTrue();
        assertThat(list.entries()).hasSize(38);
        ControlEntry alloys = entry(list, "1C905.a.2");
        assertThat(alloys.code()).contains("1C905.a");
        assertThat(alloys.confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(YtterbyJson.write(alloys.items())).isEqualTo("""
                [{"forms":["ALLOY"],"arguableForms":[],"subjects":[],"arguableSubjects":[],\
                "elements":{"match":"ANY_OF","elements":["Dy"],"rareEarths":false},\
                "alloys":{"systems":["Dy-Fe","Tb-Dy-Fe"],"closed":true},\
                "shapes":{"shapes":["INGOT","BLOCK","STRIP","WIRE","FLAKE","ROD","PLATE","TUBE","GRANULE","POWDER"],"closed":false},\
                "dualUse":false}]""");
    }

    @Test
    void limbsAndParagraphsLiveOnTheirOwnDates() {
        assertThat(BOOK.provision("cn-mofcom-2025-61/limb1").orElseThrow().effect())
                .hasToString("[2025-12-01, ...)");
        assertThat(BOOK.provision("cn-mofcom-2025-61/limb3").orElseThrow().effect())
                .hasToString("[2025-10-09, ...)");
        Suspension paragraph = BOOK.suspensions().stream()
                .filter(s -> s.id().equals("cn-mofcom-2025-72"))
                .findFirst()
                .orElseThrow();
        assertThat(paragraph.provisions())
                .containsExactly("cn-mofcom-2024-46/para2", "cn-mofcom-2024-46/para2-graphite");
        assertThat(BOOK.endings())
                .filteredOn(e -> e.kind() == EndingKind.ANNULMENT)
                .singleElement()
                .satisfies(e -> assertThat(e.published()).hasToString("Optional[2026-02-20]"));
    }

    @Test
    void whatIsNoLawDecidesNothing() {
        assertThat(BOOK.commitments()).hasSize(8);
        assertThat(BOOK.informalMeasures()).hasSize(2);
        Set<String> withoutForce = Stream.concat(
                        BOOK.commitments().stream().map(c -> c.instrument()),
                        BOOK.informalMeasures().stream().map(m -> m.instrument()))
                .collect(Collectors.toSet());
        assertThat(BOOK.provisions()).noneMatch(p -> withoutForce.contains(p.instrument()));
        assertThat(BOOK.amendments())
                .filteredOn(a -> withoutForce.contains(a.instrument()))
                .isNotEmpty()
                .allMatch(a -> a.proposed());
    }

    @Test
    void onlyRulesThatReachAnActGiveAnOutcome() {
        assertThat(BOOK.provisions())
                .allMatch(p -> p.outcome().isEmpty() || !p.acts().isEmpty())
                .allMatch(p -> p.outcome().isEmpty()
                        || p.entries().isEmpty()
                        || p.entries().stream().anyMatch(e -> e.effect() == EntryEffect.CONTROLS));
        assertThat(BOOK.provisions())
                .filteredOn(
                        p -> p.outcome().filter(Outcome.DUTY_APPLIES::equals).isPresent())
                .allMatch(
                        p -> p.acts().contains(Act.IMPORT_DUTY) == p.programme().isPresent());
    }

    @Test
    void aQuestionHasOneWordingOnly() {
        List<Condition.Asked> questions = questions(YtterbyJson.mapper().valueToTree(BOOK));
        assertThat(questions).hasSizeGreaterThan(50);
        assertThat(questions.stream().collect(Collectors.groupingBy(Condition.Asked::id, Collectors.toSet())))
                .allSatisfy((id, wordings) -> assertThat(wordings).hasSize(1));
        assertThat(questions)
                .allMatch(question -> question.id().matches("[a-z0-9-]+:[A-Za-z0-9-]+"))
                .allMatch(question -> question.text().endsWith("?"));
    }

    private static List<Condition.Asked> questions(tools.jackson.databind.JsonNode tree) {
        Stream<Condition.Asked> own = tree.path("is").asString("").equals("asked")
                ? Stream.of(YtterbyJson.mapper().treeToValue(tree, Condition.Asked.class))
                : Stream.empty();
        return Stream.concat(own, tree.values().stream().flatMap(child -> questions(child).stream()))
                .toList();
    }

    @Test
    void everyListingImplementsTheRegulation() {
        List<String> listings = BOOK.provisions().stream()
                .filter(p -> p.listing().isPresent())
                .map(Provision::instrument)
                .distinct()
                .toList();
        assertThat(listings).hasSize(8);
        assertThat(listings)
                .allMatch(id -> BOOK.relations().stream()
                        .anyMatch(r -> r.subject().equals(id)
                                && r.type() == RelationType.IMPLEMENTS
                                && r.object().equals("cn-dual-use-regulation-2024")));
    }

    @ParameterizedTest
    @EnumSource
    void comesBackUnderBothJacksons(Jackson jackson) throws Exception {
        String json = jackson.write(BOOK);
        assertThat(json).isEqualTo(YtterbyJson.write(BOOK));
        assertThat(jackson.read(json, RegimeBook.class)).isEqualTo(BOOK);
        assertThat(RegimeBooks.read(json, "again.json")).isEqualTo(BOOK);
    }

    @Test
    void isReadOnce() {
        assertThat(RegimeBooks.bundled()).isSameAs(BOOK);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, GOOD);
        assertThat(RegimeBooks.read(file).provisions()).hasSize(1);
        Files.writeString(file, "{\"schema\":1,,}");
        assertThatThrownBy(() -> RegimeBooks.read(file))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("own.json:1:");
        assertThatThrownBy(() -> RegimeBooks.read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void keepsTheDigitsOfADuty() {
        String json = GOOD.replace("\"items\":", "\"dutyRate\":0.250,\"items\":");
        assertThat(json).isNotEqualTo(GOOD);
        assertThat(RegimeBooks.read(json, "b"))
                .isEqualTo(YtterbyJson.read(json, RegimeBook.class))
                .satisfies(book -> assertThat(
                                entry(book.provisions().get(0), "1").dutyRate().orElseThrow())
                        .hasToString("0.250"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void isRefused(String part, String replacement, String fault) {
        assertThat(GOOD).contains(part);
        assertThat(faultsOf(GOOD.replace(part, replacement))).containsExactly(fault);
    }

    static Stream<Arguments> faults() {
        String item = "provisions[0].entries[0].items[0].";
        return Stream.of(
                fault(
                        "[\"Sb\"]",
                        "[\"Zz\"]",
                        item + "elements.elements[0]: symbol must be that of an element from H to Pu but was 'Zz'"),
                fault(
                        "[\"OXIDE\"]",
                        "[\"OXYDE\"]",
                        item + "forms[0] must be a known Form but was 'OXYDE'; did you mean 'OXIDE'?"),
                fault(
                        "[\"US\"]",
                        "[\"UX\"]",
                        "provisions[0].destination.countries[0]: alpha2 must be an ISO 3166-1 alpha-2 code but was 'UX'"),
                fault(">= 0.9999", ">= 1.5", item + "condition: threshold of PURITY must be in [0, 1] but was 1.5"),
                fault(
                        "2026-11-10]",
                        "2025-11-01]",
                        "suspensions[0].span.end must leave at least one day after the start 2025-11-07 inclusive but was 2025-11-01 inclusive"),
                fault("[\"p\"]", "[\"q\"]", "suspensions[0].provisions must name a provision of the book but was 'q'"),
                fault(
                        "\"instrument\":\"i\",\"prov",
                        "\"instrument\":\"k\",\"prov",
                        "suspensions[0].instrument must name an instrument of the book but was 'k'"),
                fault("{\"id\":\"j\"", "{\"id\":\"i\"", "instruments[1].id must be unique but was 'i'"),
                fault(
                        "\"outcome\":",
                        "\"outcom\":",
                        "provisions[0].outcom must be a known property; did you mean 'outcome'?"),
                fault("\"id\":\"s\",", "", "suspensions[0].id must be given"),
                fault("\"title\":\"B\",", "", "title must be given"),
                fault(
                        "\"schema\":1",
                        "\"schema\":2",
                        "schema must be 1 (a larger number asks for a later version of the library) but was 2"),
                fault("\"suspensions\":[", "\"suspensions\":[null,", "suspensions[0] must not be null"));
    }

    private static Arguments fault(String part, String replacement, String fault) {
        return Arguments.of(part, replacement, fault);
    }

    @Test
    void amendmentsThatRunInACircleAreRefused() {
        String circle = GOOD.replace(
                "\"provisions\":[{",
                "\"amendments\":[" + amendment("a", "i", "j") + "," + amendment("b", "j", "i") + "],\"provisions\":[{");
        assertThat(faultsOf(circle))
                .containsExactly(
                        "amendments[0].amends must not lead back to the amending instrument but was 'i'",
                        "amendments[1].amends must not lead back to the amending instrument but was 'j'");
    }

    @Test
    void severalFaultsAreAllReported() {
        String json = GOOD.replace("\"sourcesReachTo\":\"2026-08-22\"", "\"sourcesReachTo\":\"22 August\"")
                .replace("\"OXIDE\"", "\"OXYDE\"")
                .replace("\"entries\":[", "\"policies\":[{\"title\":\" \"}],\"entries\":[{\"id\":\"0\"},")
                .replace("2026-11-10]", "2025-11-01]")
                .replace("\"schema\":1", "\"schema\":3");
        List<String> faults = faultsOf(json);
        assertThat(faults).hasSize(7);
        assertThat(faults.get(0)).startsWith("instruments[0].sourcesReachTo must be a date such as 2025-01-31");
        assertThat(faults.get(1)).startsWith("instruments[1].sourcesReachTo must be a date such as 2025-01-31");
        assertThat(faults.subList(2, 5))
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f).startsWith("provisions[0].entries[0] must give"),
                        f -> assertThat(f)
                                .startsWith("provisions[0].entries[1].items[0].forms[0] must be a known Form"),
                        f -> assertThat(f).startsWith("provisions[0].policies[0] must give"));
        assertThat(faults.get(5)).startsWith("suspensions[0].span.end must leave at least one day");
        assertThat(faults.get(6))
                .isEqualTo("schema must be 1 (a larger number asks for a later version of the library) but was 3");
    }

    @Test
    void whatIsNoBookIsRefused() {
        assertThat(faultsOf("[]")).containsExactly("the book must be a JSON object");
        assertThat(faultsOf("null")).containsExactly("the book must be a JSON object");
        assertThat(faultsOf(GOOD.replace("\"suspensions\":[" + SUSPENSION + "]", "\"suspensions\":7")))
                .singleElement()
                .asString()
                .startsWith("suspensions");
        assertThatThrownBy(() -> RegimeBooks.read(GOOD + "{}", "b")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> RegimeBooks.read(GOOD.replace("\"schema\":1", "\"schema\":1,\"schema\":1"), "b"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("must give 'schema' once");
        assertThatThrownBy(() -> RegimeBooks.read("", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> faultsOf(String json) {
        MalformedBookException refused =
                catchThrowableOfType(MalformedBookException.class, () -> RegimeBooks.read(json, "b.json"));
        assertThat(refused).isNotNull();
        return refused.faults();
    }

    private static ControlEntry entry(Provision provision, String id) {
        return provision.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileAddsAnExtensionToTheBookAndEveryAnswerFollows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("extension.json");
        Files.writeString(file, """
                {"schema": 1, "title": "Bundled book with an extension",
                 "instruments": [{"id": "cn-mofcom-gac-2026-99", "jurisdiction": "CN", "authorities": ["MOFCOM"],
                   "title": "Extension of the suspension", "type": "SUSPENSION", "published": "2026-11-09",
                   "sourcesReachTo": "2026-11-22", "confidence": "SECONDARY_SOURCE_SEEN",
                   "evidence": [{"source": {"citation": "a user's own note"}, "confidence": "SECONDARY_SOURCE_SEEN"}]}],
                 "suspensions": [{"id": "extension", "instrument": "cn-mofcom-gac-2026-99",
                   "provisions": ["cn-mofcom-gac-2025-57"], "span": "[2026-11-11, 2027-11-10]",
                   "confidence": "SECONDARY_SOURCE_SEEN"}]}
                """);
        RegimeBook book = RegimeBooks.readOnto(RegimeBooks.bundled(), file);
        Transaction holmium = Transaction.builder()
                .id("holmium oxide")
                .question(Question.parse("CN EXPORT"))
                .date(LocalDate.of(2026, 11, 15))
                .form(Form.OXIDE)
                .addElements(Element.HO)
                .destination(Country.KR)
                .endUser(Party.civil())
                .addEndUses(EndUse.CIVIL)
                .build();
        assertThat(Screener.of(RegimeBooks.bundled().asKnownOn(LocalDate.of(2026, 11, 22)))
                        .headline(holmium))
                .isEqualTo(Outcome.LICENCE_REQUIRED);
        Determination after =
                Screener.of(book.asKnownOn(LocalDate.of(2026, 11, 22))).screen(holmium);
        assertThat(after.headline()).isEqualTo(Outcome.SUSPENDED_CONTROL);
        assertThat(after.flags()).doesNotContain(Flag.EXTENSION_UNCONFIRMED);
        assertThat(Screener.of(book.asKnownOn(LocalDate.of(2026, 11, 8))).headline(holmium))
                .as("before the extension was published")
                .isEqualTo(Outcome.LICENCE_REQUIRED);
    }
}
