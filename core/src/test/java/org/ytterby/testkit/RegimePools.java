// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.material.Form;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.Jurisdiction;

/**
 * The small pools from which random books of rules and random transactions are drawn, so that they often meet: a rule on
 * dysprosium metal and a shipment of it, a suspension and a day inside it.
 */
public final class RegimePools {

    static final List<String> INSTRUMENTS = List.of("cn-2024-46", "cn-2025-18", "cn-2025-61");
    static final List<String> PROVISIONS = List.of("cn-2024-46/1", "cn-2024-46/2", "cn-2025-18/1", "cn-2025-61/1");
    static final List<String> LISTS = List.of("cn-control-list", "cn-watch-list", "us-entity-list");
    static final List<String> NAMES = List.of("Alpha Motors", "Beta Magnetics", "Gamma Works");
    static final List<String> ENTRIES = List.of("1C902", "1C903.a", "1C903.b");
    static final List<String> QUESTIONS = List.of("any-use-by-military", "knows-of-diversion", "substantial-help");
    static final List<String> SHARE_TESTS = List.of("cn-2025-61-part-1", "cn-2025-61-part-2");

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);

    private static final List<LocalDate> CHANGE_DAYS = List.of(
            LocalDate.of(2024, 12, 3),
            LocalDate.of(2025, 4, 4),
            LocalDate.of(2025, 10, 9),
            LocalDate.of(2025, 11, 7),
            LocalDate.of(2025, 12, 1),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 27));

    private RegimePools() {}

    /**
     * Returns a country of the pool.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Country> countries() {
        return of(Country.CN, Country.US, Country.JP, Country.DE, Country.KR, Country.MY);
    }

    /**
     * Returns an element of the pool.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Element> elements() {
        return of(
                Element.ND,
                Element.DY,
                Element.TB,
                Element.SM,
                Element.CO,
                Element.FE,
                Element.B,
                Element.GA,
                Element.C);
    }

    /**
     * Returns a form of the pool.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Form> forms() {
        return of(
                Form.METAL,
                Form.OXIDE,
                Form.ALLOY,
                Form.TARGET,
                Form.MAGNET_MATERIAL,
                Form.MAGNET_ASSEMBLY,
                Form.GRAPHITE,
                Form.GRAPHITE_ARTIFICIAL,
                Form.EQUIPMENT,
                Form.TECHNOLOGY,
                Form.POWDER);
    }

    /**
     * Returns a subject of the pool: two of equipment, two of technology and one of a service.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Subject> subjects() {
        return of(
                Subject.MAGNET_SINTERING,
                Subject.EXTRACTION_TANK,
                Subject.MAGNET_MAKING,
                Subject.SMELTING_SEPARATION,
                Subject.PRODUCTION_LINE_SUPPORT);
    }

    /**
     * Returns an alloy of the pool.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AlloySystem> alloys() {
        return of("Sm-Co", "Nd-Fe-B", "Tb-Dy-Fe").map(AlloySystem::parse);
    }

    /**
     * Returns a day on which books change.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> changeDays() {
        return Arbitraries.of(CHANGE_DAYS).withoutEdgeCases();
    }

    /**
     * Returns a day of June 2024 to January 2027, mostly a day on which books change, or the day before or after one.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, changeDays()),
                        Tuple.of(1, changeDays().map(day -> day.minusDays(1))),
                        Tuple.of(1, changeDays().map(day -> day.plusDays(1))),
                        Tuple.of(
                                3,
                                Arbitraries.longs()
                                        .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                                        .map(LocalDate::ofEpochDay)))
                .withoutEdgeCases();
    }

    /**
     * Returns an exact fraction, often one at which a limit stands.
     *
     * @return the arbitrary
     */
    public static Arbitrary<BigDecimal> fractions() {
        return of("0", "1E-7", "0.001", "0.0999", "0.1", "0.10", "0.25", "0.5", "0.999", "1")
                .map(BigDecimal::new);
    }

    /**
     * Returns an exact decimal, fractions among them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.oneOf(
                fractions(), of("-40", "18.50", "300", "1E+3", "12345678.9").map(BigDecimal::new));
    }

    /**
     * Returns an act, mostly of export.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Act> acts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, of(Act.EXPORT, Act.REEXPORT)), Tuple.of(1, Arbitraries.of(Act.class)))
                .withoutEdgeCases();
    }

    /**
     * Returns a jurisdiction, mostly China.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Jurisdiction> jurisdictions() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, of(Jurisdiction.CN)),
                        Tuple.of(1, of(Jurisdiction.US, Jurisdiction.EU, Jurisdiction.of("WTO"))))
                .withoutEdgeCases();
    }

    static Arbitrary<String> instruments() {
        return Arbitraries.of(INSTRUMENTS).withoutEdgeCases();
    }

    static Arbitrary<String> provisions() {
        return Arbitraries.of(PROVISIONS).withoutEdgeCases();
    }

    static Arbitrary<String> lists() {
        return Arbitraries.of(LISTS).withoutEdgeCases();
    }

    static Arbitrary<String> names() {
        return Arbitraries.of(NAMES).withoutEdgeCases();
    }

    static Arbitrary<String> entries() {
        return Arbitraries.of(ENTRIES).withoutEdgeCases();
    }

    static Arbitrary<String> questions() {
        return Arbitraries.of(QUESTIONS).withoutEdgeCases();
    }

    static Arbitrary<String> shareTests() {
        return Arbitraries.of(SHARE_TESTS).withoutEdgeCases();
    }

    static Arbitrary<Boolean> flags() {
        return of(true, false);
    }

    static Arbitrary<Confidence> confidences() {
        return Arbitraries.of(Confidence.class).withoutEdgeCases();
    }

    static Arbitrary<String> notes() {
        return of("a note", "第18号公告", "\"quoted\" & odd");
    }

    /** Sets of some values, the empty set among them unless there has to be one. */
    static <T> Arbitrary<Set<T>> some(Arbitrary<T> values, int least, int most) {
        return values.set().ofMinSize(least).ofMaxSize(most).withoutEdgeCases();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<T> of(T... values) {
        return Arbitraries.of(values).withoutEdgeCases();
    }
}
