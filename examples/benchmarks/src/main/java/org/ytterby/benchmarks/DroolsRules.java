// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.ytterby.element.Element;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Outcome;
import org.ytterby.regime.trade.Transaction;

/** The made-up rules in Drools, one rule for each, asked through a session that is kept. */
public final class DroolsRules {

    private final KieSession session;
    private final Answer answer = new Answer();

    /** What the rules find. */
    public static final class Answer {
        private Outcome strictest = Outcome.NOT_CONTROLLED;

        /**
         * Takes note of what a rule gives.
         *
         * @param outcome the name of the outcome
         */
        public void take(String outcome) {
            strictest = Outcome.strictest(strictest, Outcome.valueOf(outcome));
        }
    }

    /** The facts of a transaction as the rules read them. */
    public static final class Item {
        private final long day;
        private final String form;
        private final String destination;
        private final long elements;
        private final BigDecimal purity;

        /**
         * Takes the facts of a transaction.
         *
         * @param transaction the transaction
         */
        public Item(Transaction transaction) {
            this.day = transaction.date().toEpochDay();
            this.form = transaction.form().orElseThrow().name();
            this.destination = transaction.destination().orElseThrow().name();
            this.elements = mask(transaction.elements());
            this.purity = Objects.requireNonNull(transaction.properties().get(ItemProperty.PURITY));
        }

        /**
         * Returns the day.
         *
         * @return the epoch day
         */
        public long getDay() {
            return day;
        }

        /**
         * Returns the form.
         *
         * @return its name
         */
        public String getForm() {
            return form;
        }

        /**
         * Returns the destination.
         *
         * @return its code
         */
        public String getDestination() {
            return destination;
        }

        /**
         * Returns the purity.
         *
         * @return the fraction
         */
        public BigDecimal getPurity() {
            return purity;
        }

        /**
         * Says whether one of some elements is in the item.
         *
         * @param mask a bit for each element
         * @return whether one is
         */
        public boolean hasAny(long mask) {
            return (elements & mask) != 0;
        }
    }

    private DroolsRules(KieSession session) {
        this.session = session;
        session.setGlobal("answer", answer);
    }

    private static long mask(Iterable<Element> elements) {
        long mask = 0;
        for (Element element : elements) {
            mask |= 1L << (element.index() - Element.SC.index());
        }
        return mask;
    }

    /**
     * Compiles rules.
     *
     * @param rules the rules
     * @return the session
     */
    public static DroolsRules of(List<SimpleRule> rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/synthetic.drl", text(rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBase base =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        return new DroolsRules(base.newKieSession());
    }

    private static String text(List<SimpleRule> rules) {
        StringBuilder text = new StringBuilder("package rules;\nimport " + Item.class.getCanonicalName() + ";\n"
                + "import java.math.BigDecimal;\nglobal " + Answer.class.getCanonicalName() + " answer;\n");
        for (SimpleRule rule : rules) {
            text.append("rule \"")
                    .append(rule.id())
                    .append("\" when\n  Item(day >= ")
                    .append(rule.firstDay());
            text.append("L, day <= ")
                    .append(rule.lastDay())
                    .append("L, form in (")
                    .append(names(rule.forms()))
                    .append(")");
            if (!rule.destinations().isEmpty()) {
                text.append(", destination in (")
                        .append(names(rule.destinations()))
                        .append(")");
            }
            text.append(", hasAny(").append(mask(rule.elements())).append("L)");
            if (rule.leastPurity().signum() > 0) {
                text.append(", purity >= ")
                        .append(rule.leastPurity().toPlainString())
                        .append("B");
            }
            text.append(")\nthen\n  answer.take(\"").append(rule.outcome()).append("\");\nend\n");
        }
        return text.toString();
    }

    private static String names(Iterable<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add('"' + value.name() + '"'));
        return names.stream().collect(Collectors.joining(", "));
    }

    /**
     * Asks the rules about a transaction.
     *
     * @param transaction the transaction
     * @return the strictest outcome of the rules that fire
     */
    public Outcome headline(Transaction transaction) {
        answer.strictest = Outcome.NOT_CONTROLLED;
        FactHandle handle = session.insert(new Item(transaction));
        session.fireAllRules();
        session.delete(handle);
        return answer.strictest;
    }
}
