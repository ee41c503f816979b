// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.element.RareEarths;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;
import org.ytterby.material.Form;
import org.ytterby.place.Country;
import org.ytterby.regime.Condition;
import org.ytterby.regime.ControlEntry;
import org.ytterby.regime.CountryScope;
import org.ytterby.regime.ElementRule;
import org.ytterby.regime.EntryEffect;
import org.ytterby.regime.Instrument;
import org.ytterby.regime.ItemRule;
import org.ytterby.regime.MeasureType;
import org.ytterby.regime.Provision;
import org.ytterby.regime.RegimeBook;
import org.ytterby.regime.Threshold;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.time.PartialSpan;

/** Made-up rules and transactions of any number, the same for the same seed. They are no law. */
public final class SyntheticRules {

    private static final List<Form> FORMS = List.of(
            Form.METAL,
            Form.ALLOY,
            Form.OXIDE,
            Form.TARGET,
            Form.MAGNET_MATERIAL,
            Form.FINISHED_PRODUCT,
            Form.CARBIDE,
            Form.BATTERY);
    private static final List<Element> ELEMENTS = List.copyOf(RareEarths.ALL);
    private static final List<Country> COUNTRIES =
            List.of(Country.US, Country.JP, Country.DE, Country.KR, Country.FR, Country.IN, Country.VN, Country.GB);
    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.PROHIBITED,
            Outcome.PRESUMPTION_OF_DENIAL,
            Outcome.LICENCE_REQUIRED_CASE_BY_CASE,
            Outcome.INDIVIDUAL_LICENCE_ONLY,
            Outcome.LICENCE_REQUIRED,
            Outcome.QUOTA_APPLIES);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 12 * 365;

    private SyntheticRules() {}

    /**
     * Makes rules.
     *
     * @param count how many
     * @return the rules
     */
    public static List<SimpleRule> rules(int count) {
        Random random = new Random(count);
        List<SimpleRule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = FIRST.plusDays(random.nextInt(DAYS)).toEpochDay();
            boolean open = random.nextInt(3) > 0;
            long end = open ? LocalDate.of(2199, 12, 31).toEpochDay() : start + 200 + random.nextInt(1500);
            Set<Country> destinations = random.nextInt(3) > 0 ? Set.of() : some(COUNTRIES, 2, Country.class, random);
            BigDecimal purity = random.nextInt(5) > 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1000), 3);
            rules.add(new SimpleRule(
                    "rule-" + i,
                    start,
                    end,
                    some(FORMS, 2, Form.class, random),
                    some(ELEMENTS, 3, Element.class, random),
                    destinations,
                    purity,
                    OUTCOMES.get(random.nextInt(OUTCOMES.size()))));
        }
        return rules;
    }

    private static <E extends Enum<E>> Set<E> some(List<E> from, int most, Class<E> type, Random random) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        int count = 1 + random.nextInt(most);
        while (chosen.size() < count) {
            chosen.add(from.get(random.nextInt(from.size())));
        }
        return chosen;
    }

    /**
     * Makes transactions of which everything is stated that the rules ask for.
     *
     * @param count how many
     * @return the transactions
     */
    public static List<Transaction> transactions(int count) {
        Random random = new Random(7);
        List<Transaction> transactions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Transaction.Builder builder = Transaction.builder();
            transactions.add(builder.id("t-" + i)
                    .question(Question.of(Jurisdiction.CN, Act.EXPORT))
                    .date(FIRST.plusDays(random.nextInt(DAYS)))
                    .form(FORMS.get(random.nextInt(FORMS.size())))
                    .elements(some(ELEMENTS, 4, Element.class, random))
                    .destination(COUNTRIES.get(random.nextInt(COUNTRIES.size())))
                    .putProperties(ItemProperty.PURITY, BigDecimal.valueOf(random.nextInt(1000), 3))
                    .build());
        }
        return transactions;
    }

    /**
     * States the rules as a book.
     *
     * @param rules the rules
     * @return a book with one provision a rule
     */
    public static RegimeBook book(List<SimpleRule> rules) {
        RegimeBook.Builder book = RegimeBook.builder();
        book.title("Synthetic");
        Instrument.Builder instrument = Instrument.builder();
        book.addInstruments(instrument
                .id("act")
                .jurisdiction(Jurisdiction.CN)
                .addAuthorities("nobody")
                .title("Synthetic act")
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .sourcesReachTo(LocalDate.of(2030, 1, 1))
                .addEvidence(Evidence.builder()
                        .source(Source.builder().citation("made up").build())
                        .confidence(Confidence.COMPUTED)
                        .build())
                .confidence(Confidence.COMPUTED)
                .build());
        for (SimpleRule rule : rules) {
            book.addProvisions(provision(rule));
        }
        return book.build();
    }

    private static Provision provision(SimpleRule rule) {
        ItemRule.Builder item = ItemRule.builder();
        item.forms(rule.forms()).elements(new ElementRule(ElementRule.Match.ANY_OF, rule.elements(), false));
        if (rule.leastPurity().signum() > 0) {
            item.condition(new Condition.Measured(
                    ItemProperty.PURITY,
                    Threshold.parse(">= " + rule.leastPurity().toPlainString())));
        }
        Provision.Builder provision = Provision.builder();
        return provision
                .id(rule.id())
                .instrument("act")
                .type(MeasureType.EXPORT_LICENCE_CONTROL)
                .addActs(Act.EXPORT)
                .effect(PartialSpan.parse("[" + LocalDate.ofEpochDay(rule.firstDay()) + ", "
                        + LocalDate.ofEpochDay(rule.lastDay()) + "]"))
                .outcome(rule.outcome())
                .destination(
                        rule.destinations().isEmpty()
                                ? CountryScope.ALL
                                : new CountryScope(CountryScope.Mode.ONLY, rule.destinations()))
                .addEntries(ControlEntry.builder()
                        .id("item")
                        .description("made up")
                        .effect(EntryEffect.CONTROLS)
                        .addItems(item.build())
                        .confidence(Confidence.COMPUTED)
                        .build())
                .confidence(Confidence.COMPUTED)
                .build();
    }
}
