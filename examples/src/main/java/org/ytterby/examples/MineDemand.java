// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.ytterby.assay.AssayConversion;
import org.ytterby.assay.Deposit;
import org.ytterby.assay.DetectionPolicy;
import org.ytterby.assay.RareEarthContent;
import org.ytterby.element.Element;
import org.ytterby.io.data.ReferenceData;
import org.ytterby.product.bom.OxideDemand;
import org.ytterby.product.bom.QuantityRange;
import org.ytterby.quantity.Basis;
import org.ytterby.quantity.MassFraction;

/** How much total oxide and ore of a deposit a demand takes, and which element decides it. */
final class MineDemand {

    private static final double KILOGRAMS_PER_TONNE = 1000;

    /** A source of rare earths: the distribution of one record and the grade of the same or another record. */
    record Source(String name, RareEarthContent content, Optional<MassFraction> grade, List<String> cited) {}

    /** What a demand takes of a source. */
    record Take(Element binding, double tonnesOfOxides) {}

    private MineDemand() {}

    static void print(ReferenceData data, List<BillToMine.Need> needs, Consumer<String> out) {
        List<Source> sources = sources(data);
        out.accept("2. Least ore: every oxide recovered in full; the binding element is the one that runs out first");
        out.accept("");
        TextTable table = new TextTable(List.of("", "from", "binding", "t of total oxides", "t of ore"));
        for (BillToMine.Need need : needs) {
            for (Source source : sources) {
                List<Element> missing = missing(need.demand(), source);
                table.add(missing.isEmpty() ? row(need, source) : none(need, source, missing));
            }
        }
        table.print(out);
        out.accept("");
        out.accept(
                "Ranges run from the least to the most of every oxide needed, the typical amounts in brackets. 'none'"
                        + " is an element");
        out.accept(
                "without a number in the distribution, such as a trace: no amount of that ore is known to supply it.");
        for (Source source : sources) {
            out.accept(source.name());
            source.cited().forEach(line -> out.accept("  " + line));
        }
    }

    static List<Source> sources(ReferenceData data) {
        return List.of(
                source(data, "Mount Weld", "mount-weld-cld", Optional.of("mount-weld-cld")),
                source(data, "Mountain Pass", "mountain-pass-bastnaesite", Optional.of("mountain-pass-2021-10k")),
                source(data, "Longnan clay", "longnan-ion-clay", Optional.empty()));
    }

    private static Source source(ReferenceData data, String name, String id, Optional<String> gradedId) {
        Deposit deposit = data.deposit(id);
        List<String> cited = new ArrayList<>();
        deposit.distributionEvidence()
                .ifPresent(e -> cited.add("distribution, " + e.confidence().label() + ": "
                        + e.source().citation()));
        Optional<Deposit> graded = gradedId.map(data::deposit);
        graded.flatMap(Deposit::gradeEvidence)
                .ifPresentOrElse(
                        e -> cited.add("grade, " + e.confidence().label() + ": "
                                + e.source().citation()),
                        () -> cited.add("no grade of this ore is bundled"));
        RareEarthContent content = AssayConversion.convert(
                deposit.distribution().orElseThrow(), Basis.REO, data.atomicWeights(), DetectionPolicy.ZERO);
        return new Source(name, content, graded.flatMap(Deposit::treoGrade), cited);
    }

    /** The largest demand over share: T = max d / w. Empty of a binding element only if nothing is demanded. */
    static Optional<Take> take(OxideDemand demand, RareEarthContent content, ToDoubleFunction<QuantityRange> point) {
        Element binding = null;
        double most = 0;
        for (Map.Entry<Element, QuantityRange> need : demand.gross().entrySet()) {
            double tonnes = point.applyAsDouble(need.getValue())
                    / KILOGRAMS_PER_TONNE
                    / content.fractions().getOrElse(need.getKey(), 0);
            if (tonnes > most) {
                most = tonnes;
                binding = need.getKey();
            }
        }
        return Optional.ofNullable(binding == null ? null : new Take(binding, most));
    }

    static List<Element> missing(OxideDemand demand, Source source) {
        return demand.gross().keySet().stream()
                .filter(element -> !(source.content().fractions().getOrElse(element, 0) > 0))
                .sorted()
                .toList();
    }

    private static List<String> row(BillToMine.Need need, Source source) {
        Take low = take(need.demand(), source.content(), range -> range.bounds().lower())
                .orElseThrow();
        Take high = take(
                        need.demand(), source.content(), range -> range.bounds().upper())
                .orElseThrow();
        Optional<Take> typical = need.demand().gross().values().stream()
                        .allMatch(amount -> amount.typical().isPresent())
                ? take(
                        need.demand(),
                        source.content(),
                        amount -> amount.typical().orElseThrow())
                : Optional.empty();
        String binding =
                low.binding() == high.binding() ? low.binding().symbol() : low.binding() + " or " + high.binding();
        String ore = source.grade()
                .map(grade -> range(low, high, typical, grade.fraction()))
                .orElse("no grade");
        return List.of(need.name(), source.name(), binding, range(low, high, typical, 1), ore);
    }

    private static List<String> none(BillToMine.Need need, Source source, List<Element> missing) {
        String symbols = String.join(", ", missing.stream().map(Element::symbol).toList());
        return List.of(need.name(), source.name(), symbols + ": none", "-", "-");
    }

    private static String range(Take low, Take high, Optional<Take> typical, double grade) {
        String from = DecimalLabel.of(low.tonnesOfOxides() / grade);
        String to = DecimalLabel.of(high.tonnesOfOxides() / grade);
        return from.equals(to)
                ? from
                : from + " to " + to
                        + typical.map(take -> " (" + DecimalLabel.of(take.tonnesOfOxides() / grade) + ")")
                                .orElse("");
    }
}
