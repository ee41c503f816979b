// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ytterby.element.Composition;
import org.ytterby.io.csv.CsvColumn;
import org.ytterby.io.csv.CsvColumns;
import org.ytterby.io.csv.CsvRow;
import org.ytterby.material.Form;
import org.ytterby.material.HsCode;
import org.ytterby.material.Shape;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.material.Subject;
import org.ytterby.place.Country;
import org.ytterby.quantity.Money;
import org.ytterby.regime.trade.Actor;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.LicenceHeld;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Trait;
import org.ytterby.regime.trade.Transaction;
import org.ytterby.regime.trade.ValuedInput;

/** The columns of {@link TransactionCsv}, and the transaction that a row of them is. */
final class TransactionColumns {

    private final CsvColumn<String> id;
    private final CsvColumn<Question> question;
    private final CsvColumn<LocalDate> date;
    private final CsvColumn<Optional<String>> description;
    private final CsvColumn<Optional<Form>> form;
    private final CsvColumn<Optional<Subject>> subject;
    private final CsvColumn<Optional<Set<String>>> classification;
    private final CsvColumn<Optional<ContentCells.Elements>> elements;
    private final CsvColumn<Optional<Composition>> composition;
    private final CsvColumn<Optional<AlloySystem>> alloy;
    private final CsvColumn<Optional<Shape>> shape;
    private final CsvColumn<Optional<Map<ItemProperty, BigDecimal>>> properties;
    private final CsvColumn<Optional<Map<Trait, Boolean>>> traits;
    private final CsvColumn<Optional<HsCode>> hsCode;
    private final CsvColumn<Optional<Country>> origin;
    private final CsvColumn<Optional<Country>> exporterCountry;
    private final CsvColumn<Optional<Country>> destination;
    private final CsvColumn<Optional<Actor>> actor;
    private final CsvColumn<Optional<String>> exporter;
    private final CsvColumn<Optional<PartyCells.Status>> exporterStatus;
    private final CsvColumn<Optional<String>> consignee;
    private final CsvColumn<Optional<PartyCells.Status>> consigneeStatus;
    private final CsvColumn<Optional<String>> endUser;
    private final CsvColumn<Optional<PartyCells.Status>> endUserStatus;
    private final CsvColumn<Optional<Set<EndUse>>> endUses;
    private final CsvColumn<Optional<Map<StageOfOrigin, Country>>> stages;
    private final CsvColumn<Optional<Country>> milledIn;
    private final CsvColumn<Optional<Country>> sinteredIn;
    private final CsvColumn<Optional<Stage>> processingStage;
    private final CsvColumn<Optional<Map<Country, Boolean>>> technologyOf;
    private final CsvColumn<Optional<Map<String, BigDecimal>>> valueShares;
    private final CsvColumn<Optional<Money>> value;
    private final CsvColumn<Optional<List<ValuedInput>>> inputs;
    private final CsvColumn<Optional<List<LicenceHeld>>> licence;
    private final CsvColumn<Optional<Map<String, Boolean>>> answers;

    TransactionColumns(CsvColumns columns) {
        Function<String, Country> country = Country::ofAlpha2;
        id = columns.parsed("id", word -> word);
        question = columns.parsed("question", new Remembered<>(Question::parse));
        date = columns.date("date");
        description = columns.optionalParsed("description", words -> words);
        form = columns.optionalParsed("form", new Remembered<>(Tokens.constant(Form.class)));
        subject = columns.optionalParsed("subject", new Remembered<>(Tokens.constant(Subject.class)));
        classification =
                columns.optionalParsed("classification", new Remembered<>(cell -> Tokens.set(cell, word -> word)));
        elements = columns.optionalParsed("elements", new Remembered<>(ContentCells::elements));
        composition = columns.optionalParsed("composition", new Remembered<>(ContentCells::composition));
        alloy = columns.optionalParsed("alloy", new Remembered<>(AlloySystem::parse));
        shape = columns.optionalParsed("shape", new Remembered<>(Tokens.constant(Shape.class)));
        properties = columns.optionalParsed(
                "properties",
                new Remembered<>(cell -> Tokens.map(cell, Tokens.constant(ItemProperty.class), Tokens::decimal)));
        traits = columns.optionalParsed(
                "traits", new Remembered<>(cell -> Tokens.map(cell, Tokens.constant(Trait.class), Tokens::yesNo)));
        hsCode = columns.optionalParsed("hs_code", HsCode::of);
        origin = columns.optionalParsed("origin", country);
        exporterCountry = columns.optionalParsed("exporter_country", country);
        destination = columns.optionalParsed("destination", country);
        actor = columns.optionalParsed("actor", new Remembered<>(Tokens.constant(Actor.class)));
        exporter = columns.optionalParsed("exporter", name -> name);
        exporterStatus = columns.optionalParsed("exporter_status", new Remembered<>(PartyCells::status));
        consignee = columns.optionalParsed("consignee", name -> name);
        consigneeStatus = columns.optionalParsed("consignee_status", new Remembered<>(PartyCells::status));
        endUser = columns.optionalParsed("end_user", name -> name);
        endUserStatus = columns.optionalParsed("end_user_status", new Remembered<>(PartyCells::status));
        endUses = columns.optionalParsed(
                "end_uses", new Remembered<>(cell -> Tokens.set(cell, Tokens.constant(EndUse.class))));
        stages = columns.optionalParsed(
                "stages", new Remembered<>(cell -> Tokens.map(cell, Tokens.constant(StageOfOrigin.class), country)));
        milledIn = columns.optionalParsed("milled_in", country);
        sinteredIn = columns.optionalParsed("sintered_in", country);
        processingStage = columns.optionalParsed("processing_stage", new Remembered<>(Tokens.constant(Stage.class)));
        technologyOf = columns.optionalParsed(
                "technology_of", new Remembered<>(cell -> Tokens.map(cell, country, Tokens::yesNo)));
        valueShares = columns.optionalParsed(
                "value_shares", new Remembered<>(cell -> Tokens.map(cell, key -> key, Tokens::decimal)));
        value = columns.optionalParsed("value", new Remembered<>(Money::parse));
        inputs = columns.optionalParsed("inputs", new Remembered<>(ContentCells::inputs));
        licence = columns.optionalParsed("licence", new Remembered<>(LicenceCells::licences));
        answers = columns.optionalParsed(
                "answers", new Remembered<>(cell -> Tokens.map(cell, key -> key, Tokens::yesNo)));
        columns.optionalText(TransactionCsv.REJECTED_LINE);
        columns.optionalText(TransactionCsv.REJECTED_BECAUSE);
    }

    Transaction transaction(CsvRow row) {
        Transaction.Builder transaction = Transaction.builder()
                .id(row.get(id))
                .question(row.get(question))
                .date(row.get(date))
                .description(row.get(description))
                .form(row.get(form))
                .subject(row.get(subject))
                .addAllClassification(row.get(classification).orElse(Set.of()))
                .composition(row.get(composition))
                .alloySystem(row.get(alloy))
                .shape(row.get(shape))
                .properties(row.get(properties).orElse(Map.of()))
                .traits(row.get(traits).orElse(Map.of()))
                .hsCode(row.get(hsCode))
                .origin(row.get(origin))
                .exporterCountry(row.get(exporterCountry))
                .destination(row.get(destination))
                .actor(row.get(actor))
                .exporter(PartyCells.party(row.get(exporter), row.get(exporterStatus)))
                .consignee(PartyCells.party(row.get(consignee), row.get(consigneeStatus)))
                .endUser(PartyCells.party(row.get(endUser), row.get(endUserStatus)))
                .endUses(row.get(endUses).orElse(Set.of()))
                .stages(row.get(stages).orElse(Map.of()))
                .milledIn(row.get(milledIn))
                .sinteredIn(row.get(sinteredIn))
                .processingStage(row.get(processingStage))
                .madeWithTechnologyOf(row.get(technologyOf).orElse(Map.of()))
                .putAllValueShares(row.get(valueShares).orElse(Map.of()))
                .value(row.get(value))
                .inputs(row.get(inputs).orElse(List.of()))
                .licences(row.get(licence).orElse(List.of()))
                .putAllAnswers(row.get(answers).orElse(Map.of()));
        row.get(elements)
                .ifPresent(named -> transaction
                        .addAllElements(named.named())
                        .unnamedRareEarths(named.unnamed())
                        .elementsPartial(named.partial()));
        return transaction.build();
    }
}
