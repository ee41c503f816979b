// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.cases;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ytterby.element.Composition;
import org.ytterby.element.Element;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;
import tools.jackson.databind.JsonNode;

/** Reads the shipment of a worked case. */
final class ShipmentReader {

    private static final String RARE_EARTHS = "REE";

    /** Cut off, never rounded up: a share below a floor stays below it. */
    private static final MathContext SHARE_DIGITS = new MathContext(40, RoundingMode.DOWN);

    private final CaseTree tree;
    private final Question question;
    private final Transaction.Builder builder = Transaction.builder();
    private final Map<Element, Double> fractions = new LinkedHashMap<>();
    private final Map<ItemProperty, BigDecimal> properties = new LinkedHashMap<>();
    private final Map<Trait, Boolean> traits = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    ShipmentReader(CaseTree tree, Question question) {
        this.tree = tree;
        this.question = question;
    }

    /** What the shipment states and no rule asks for. */
    ImmutableList<String> unused() {
        return ImmutableList.copyOf(unused);
    }

    Transaction read(String id) {
        builder.id(id)
                .question(question)
                .date(WorkedCases.date(tree, "transactionDate"))
                .description(tree.text("item").filter(words -> !words.isBlank()));
        item();
        measurements();
        places();
        parties();
        values();
        unused.addAll(tree.end());
        return builder.properties(properties).traits(traits).build();
    }

    private void item() {
        builder.form(tree.parsed("form", word -> CaseWords.constant(Form.class, word)))
                .subject(tree.parsed("subject", word -> CaseWords.constant(Subject.class, word)))
                .shape(tree.parsed("shape", word -> CaseWords.constant(Shape.class, word)))
                .alloySystem(tree.parsed("alloySystem", AlloySystem::parse))
                .hsCode(tree.parsed("hsCode", HsCode::of))
                .classification(tree.texts("classification"));
        tree.flag("elementsPartial").ifPresent(builder::elementsPartial);
        tree.number("purity").ifPresent(value -> properties.put(ItemProperty.PURITY, value));
        tree.object("composition")
                .ifPresent(composition -> composition
                        .fields()
                        .forEach((symbol, value) -> fractions.put(
                                CaseTree.parse(composition.path(symbol), symbol, Element::ofSymbol),
                                number(value, composition.path(symbol)).doubleValue())));
        tree.object("answers")
                .ifPresent(answers ->
                        answers.fields().forEach((name, value) -> builder.putAnswers(name, value.asBoolean())));
    }

    private static BigDecimal number(JsonNode value, String path) {
        if (!value.isNumber()) {
            throw CaseTree.refused(path, "be a number", value.toString());
        }
        return value.decimalValue();
    }

    private void measurements() {
        tree.object("properties")
                .ifPresent(stated ->
                        stated.fields().forEach((name, value) -> measurement(stated.path(name), name, value, true)));
        tree.object("extra")
                .ifPresent(stated ->
                        stated.fields().forEach((name, value) -> measurement(stated.path(name), name, value, false)));
        Set<Element> elements = new LinkedHashSet<>();
        List<String> symbols = tree.texts("elements");
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).equals(RARE_EARTHS)) {
                builder.unnamedRareEarths(true);
            } else {
                elements.add(CaseTree.parse(tree.path("elements") + "[" + i + "]", symbols.get(i), Element::ofSymbol));
            }
        }
        if (!fractions.isEmpty()) {
            boolean listed = !symbols.isEmpty();
            builder.composition(listed ? Composition.partial(fractions) : Composition.of(fractions));
            if (listed) {
                fractions.forEach((element, fraction) -> {
                    if (fraction > 0) {
                        elements.add(element);
                    }
                });
            }
        }
        builder.elements(elements);
    }

    private void measurement(String path, String name, JsonNode value, boolean strict) {
        Optional<ItemProperty> property = CaseWords.property(name);
        Optional<Trait> trait = CaseWords.trait(name);
        if (property.isPresent()) {
            properties.put(property.get(), number(value, path));
        } else if (trait.isPresent() && value.isBoolean()) {
            traits.put(trait.get(), value.asBoolean());
        } else if (name.equals("elongation_pct")) {
            properties.put(ItemProperty.ELONGATION_FRACTION, number(value, path).movePointLeft(2));
        } else if (strict) {
            fractions.put(
                    CaseTree.parse(path, name, Element::ofSymbol),
                    number(value, path).doubleValue());
        } else {
            unused.add(name + " = " + value);
        }
    }

    private void places() {
        builder.origin(tree.parsed("origin", Country::ofAlpha2))
                .exporterCountry(tree.parsed("exporterCountry", Country::ofAlpha2));
        boolean union = question.act() == Act.BENCHMARK
                && tree.text("destination")
                        .filter(question.jurisdiction().code()::equals)
                        .isPresent();
        if (!union) {
            builder.destination(tree.parsed("destination", Country::ofAlpha2));
        }
        tree.object("stages").ifPresent(this::stages);
    }

    /** Reduction to metal counts as refining: before 2027 the procurement rule begins with the melting of the alloy. */
    private void stages(CaseTree stages) {
        Map<StageOfOrigin, Country> countries = new LinkedHashMap<>();
        stages.fields().forEach((name, value) -> {
            String path = stages.path(name);
            if (!value.isString()) {
                throw CaseTree.refused(path, "be a text", value.toString());
            }
            String text = value.asString();
            switch (name) {
                case "feed" -> traits.put(Trait.RECYCLED_FEED, text.startsWith("recycled"));
                case "milling" -> builder.milledIn(CaseTree.parse(path, text, Country::ofAlpha2));
                case "sintering" -> builder.sinteredIn(CaseTree.parse(path, text, Country::ofAlpha2));
                case "metal" ->
                    countries.putIfAbsent(StageOfOrigin.REFINED, CaseTree.parse(path, text, Country::ofAlpha2));
                default ->
                    countries.put(
                            CaseWords.stage(name).orElseThrow(() -> CaseTree.refused(path, "name a known stage", name)),
                            CaseTree.parse(path, text, Country::ofAlpha2));
            }
        });
        builder.stages(countries);
    }

    private void parties() {
        builder.actor(tree.parsed("actor", word -> CaseWords.constant(Actor.class, word)));
        PartyReader reader = new PartyReader(tree, unused);
        Optional<EndUse> use = tree.parsed("endUse", CaseWords::endUse);
        use.ifPresent(builder::addEndUses);
        builder.exporter(reader.exporter()).endUser(reader.endUser(use)).licences(reader.licences());
    }

    /** An amount, as text such as "12.5 USD" or as an object of amount and currency. */
    private Optional<Money> money(CaseTree from, String field) {
        if (!from.isObject(field)) {
            return from.parsed(field, Money::parse);
        }
        return from.object(field).map(money -> {
            BigDecimal amount = money.number("amount")
                    .orElseThrow(() -> CaseTree.refused(money.path("amount"), "be given", "missing"));
            Money read = CaseTree.parse(
                    money.path("currency"), amount.toPlainString() + " " + money.required("currency"), Money::parse);
            unused.addAll(money.end());
            return read;
        });
    }

    private BigDecimal share(Money counted, Optional<Money> whole) {
        String path = tree.path("chineseOriginControlledValue");
        if (whole.isEmpty() || whole.get().amount().signum() == 0) {
            throw CaseTree.refused(path, "stand beside itemValue above 0", counted.toString());
        }
        if (!whole.get().currency().equals(counted.currency())) {
            throw CaseTree.refused(path, "be in " + whole.get().currency() + " like the item", counted.toString());
        }
        return counted.amount().divide(whole.get().amount(), SHARE_DIGITS);
    }

    private void values() {
        tree.number("chineseOriginControlledValueShare")
                .ifPresent(share -> builder.putValueShares(CaseWords.CN_VALUE_SHARE, share));
        tree.number("usOriginControlledValueShare")
                .ifPresent(share -> builder.putValueShares(CaseWords.US_VALUE_SHARE, share));
        tree.flag("madeWithChineseTechnology").ifPresent(used -> builder.putMadeWithTechnologyOf(Country.CN, used));
        builder.value(money(tree, "value"));
        Optional<Money> counted = money(tree, "chineseOriginControlledValue");
        Optional<Money> whole = money(tree, "itemValue").or(() -> money(tree, "value"));
        if (counted.isPresent()) {
            builder.putValueShares(CaseWords.CN_VALUE_SHARE, share(counted.get(), whole));
        }
        for (CaseTree input : tree.objects("inputs")) {
            builder.addInputs(ValuedInput.builder()
                    .form(CaseTree.parse(
                            input.path("form"), input.required("form"), w -> CaseWords.constant(Form.class, w)))
                    .elements(input.texts("elements").stream()
                            .map(Element::ofSymbol)
                            .toList())
                    .origin(input.parsed("origin", Country::ofAlpha2))
                    .value(money(input, "value")
                            .orElseThrow(() -> CaseTree.refused(input.path("value"), "be given", "missing")))
                    .build());
            unused.addAll(input.end());
        }
    }
}
