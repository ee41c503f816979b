// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ytterby.assay.Assay;
import org.ytterby.element.BasisConversion;
import org.ytterby.element.Element;
import org.ytterby.io.data.BaselineAssumption;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.quantity.Basis;
import org.ytterby.scenario.network.ChainAssumption;
import org.ytterby.supply.Indicator;
import org.ytterby.supply.IndicatorMeasure;
import org.ytterby.supply.Supplier;
import org.ytterby.supply.SupplyFigure;

/** Published figures and assumptions of the bundled tables as the chain needs them; notes every assumption it hands out. */
final class BaselineInputs {

    static final List<Element> ELEMENTS = List.of(Element.PR, Element.ND, Element.TB, Element.DY);
    static final int YEAR = 2024;
    private static final String GROUP = "iea-magnet";
    private static final String EXPLORER = "IEA2025";

    private final ReferenceData data;
    private final List<BaselineAssumption> used = new ArrayList<>();

    BaselineInputs(ReferenceData data) {
        this.data = data;
    }

    /** Tonnes of the four elements by country, the others under the country that stands for them. */
    NavigableMap<Country, Double> explorer(Stage stage, int year) {
        NavigableMap<Country, Double> tonnes = new TreeMap<>();
        for (SupplyFigure figure : data.production()) {
            if (figure.scheme().filter(GROUP::equals).isPresent()
                    && figure.edition().code().equals(EXPLORER)
                    && figure.stage() == stage
                    && figure.year() == year
                    && !figure.supplier().equals(Supplier.WORLD)) {
                double value = figure.value().exactValue().orElseThrow();
                tonnes.put(
                        figure.supplier()
                                .country()
                                .orElseGet(() -> country(one(BaselineAssumption.Kind.OTHER_COUNTRY, stage))),
                        value);
            }
        }
        return tonnes;
    }

    /** The part of China in the world's output of a stage, from the latest figure. */
    double shareOfChina(Stage stage) {
        SupplyFigure figure = data.production().stream()
                .filter(row -> row.stage() == stage
                        && row.supplier().country().filter(Country.CN::equals).isPresent()
                        && row.unit().symbol().equals("% of world"))
                .max(Comparator.comparingInt(SupplyFigure::year))
                .orElseThrow();
        return figure.value().exactValue().orElseThrow() / 100;
    }

    /** The parts of the uses in world demand, adding up to 1. */
    Map<String, Double> uses() {
        Map<String, Double> shares = new TreeMap<>();
        for (Indicator row : data.endUses()) {
            if (row.scheme().filter(GROUP::equals).isPresent() && row.measure() == IndicatorMeasure.END_USE_SHARE) {
                shares.put(row.of().orElseThrow(), row.value().exactValue().orElseThrow());
            }
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((use, share) -> share / sum);
        return shares;
    }

    /** The end-of-life recycling input rate of rare earths in the European Union, from the latest figure. */
    double recyclingRate() {
        return data.recycling().stream()
                        .filter(row -> row.measure() == IndicatorMeasure.EOL_RIR
                                && row.material().equals("REE")
                                && row.region().code().equals("EU"))
                        .max(Comparator.comparingInt(Indicator::toYear))
                        .orElseThrow()
                        .value()
                        .exactValue()
                        .orElseThrow()
                / 100;
    }

    /** The parts of the four elements in what a country mines, adding up to 1; a trace counts as nothing. */
    Map<Element, Double> mix(Country country) {
        Map<Element, Double> mix = new EnumMap<>(Element.class);
        for (BaselineAssumption share : all(
                BaselineAssumption.Kind.DEPOSIT_SHARE,
                row -> row.place()
                        .map(p -> p.code())
                        .filter(country.alpha2()::equals)
                        .isPresent())) {
            Map<Element, Double> ore = ore(share.of().orElseThrow());
            ELEMENTS.forEach(
                    element -> mix.merge(element, share.value() * ore.getOrDefault(element, 0.0), Double::sum));
        }
        return mix;
    }

    private Map<Element, Double> ore(String deposit) {
        Assay assay = data.deposit(deposit).distribution().orElseThrow();
        Map<Element, Double> parts = new EnumMap<>(Element.class);
        for (Element element : ELEMENTS) {
            double oxide = assay.measurement(element)
                    .number()
                    .map(n -> n.doubleValue())
                    .orElse(0.0);
            parts.put(element, oxide * BasisConversion.factor(Basis.REO, Basis.ELEMENT, element, data.atomicWeights()));
        }
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        parts.replaceAll((element, part) -> part / sum);
        return parts;
    }

    /** The rows of a kind that hold; they are noted as used. */
    List<BaselineAssumption> all(BaselineAssumption.Kind kind, Predicate<BaselineAssumption> holds) {
        List<BaselineAssumption> rows = data.baselineAssumptions().stream()
                .filter(row -> row.kind() == kind && holds.test(row))
                .toList();
        rows.stream().filter(row -> !used.contains(row)).forEach(used::add);
        return rows;
    }

    BaselineAssumption one(BaselineAssumption.Kind kind, Predicate<BaselineAssumption> holds) {
        List<BaselineAssumption> rows = all(kind, holds);
        if (rows.size() != 1) {
            throw new IllegalArgumentException(
                    "baseline assumptions must hold one row of " + kind + " for what is asked but was " + rows.size());
        }
        return rows.get(0);
    }

    BaselineAssumption one(BaselineAssumption.Kind kind, Stage stage) {
        return one(kind, row -> row.stage().filter(stage::equals).isPresent());
    }

    double value(BaselineAssumption.Kind kind) {
        return one(kind, row -> true).value();
    }

    static Country country(BaselineAssumption row) {
        return row.place().flatMap(place -> place.country()).orElseThrow();
    }

    /** Every assumption handed out, in the order of the first use. */
    List<ChainAssumption> assumptions() {
        return used.stream().map(BaselineInputs::words).toList();
    }

    private static ChainAssumption words(BaselineAssumption row) {
        String about = row.kind()
                + row.stage().map(stage -> " " + stage).orElse("")
                + row.place().map(place -> " " + place).orElse("")
                + row.use().map(use -> " " + use).orElse("")
                + row.of().map(of -> " " + of).orElse("");
        Optional<String> note = row.evidence().note();
        return ChainAssumption.builder()
                .about(about)
                .text(row.statement() + ": " + row.value())
                .reason(note.map(text -> text + "; ").orElse("")
                        + row.evidence().source().citation() + " ("
                        + row.evidence().confidence().label() + ")")
                .build();
    }
}
