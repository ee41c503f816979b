// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.ytterby.quantity.Interval;

/** How much total oxide and ore of a deposit a demand takes, and which element decides it. */
final class MineDemand {

    private static final double KILOGRAMS_PER_TONNE = 1000;

    /** Rare earths as elements in clays of southern China, parts of the clay; nobody states that of Longnan alone. */
    private static final Interval CLAY_ELEMENTS = Interval.of(140e-6, 6500e-6);

    private static final String CLAY_SOURCE =
            "grade, assumed to lie within that of such clays in southern China, 140 to"
                    + " 6,500 ppm as elements, secondary source seen: Sanematsu and Watanabe 2016, Reviews in Economic Geology 18"
                    + " (abstract)";

    /** A source of rare earths: the distribution of one record, and the grade in oxides of the same or another record. */
    record Source(String name, RareEarthContent content, Optional<Interval> grade, List<String> cited) {}

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
                table.add(missing.isEmpty() ? row(need, source) : bound(need, source, missing));
            }
        }
        table.print(out);
        out.accept("");
        """
        Ranges run from the least to the most of every oxide needed, and of the grade where that is a range; the
        typical amounts stand in brackets. An element without a number in the distribution, such as a trace, leaves a
        bound: the ore that the other elements take. How much more it takes is not known.
        """.lines().forEach(out);
        for (Source source : sources) {
            out.accept(source.name());
            source.cited().forEach(line -> out.accept("  " + line));
        }
    }

    static List<Source> sources(ReferenceData data) {
        return List.of(
                source(data, "Mount Weld", "mount-weld-cld", "mount-weld-cld"),
                source(data, "Bayan Obo", "bayan-obo-bastnaesite", "bayan-obo-ore-2012"),
                clay(data),
                source(data, "Mountain Pass", "mountain-pass-bastnaesite", "mountain-pass-2021-10k"));
    }

    private static Source source(ReferenceData data, String name, String id, String gradedId) {
        Deposit graded = data.deposit(gradedId);
        List<String> cited = new ArrayList<>(cite(data.deposit(id)));
        graded.gradeEvidence()
                .ifPresent(e -> cited.add(
                        "grade, " + e.confidence().label() + ": " + e.source().citation()));
        return new Source(
                name,
                content(data, id, Basis.REO),
                graded.treoGrade().map(grade -> Interval.exactly(grade.fraction())),
                cited);
    }

    /** The grade of clays is stated as elements: it is multiplied by the oxide that a unit of these elements makes. */
    private static Source clay(ReferenceData data) {
        String id = "longnan-ion-clay";
        RareEarthContent oxides = content(data, id, Basis.REO);
        Set<Element> stated = oxides.fractions().toMap().keySet();
        double factor = oxides.sumOf(stated) / content(data, id, Basis.ELEMENT).sumOf(stated);
        List<String> cited = new ArrayList<>(cite(data.deposit(id)));
        cited.add(CLAY_SOURCE);
        return new Source("Longnan clay", oxides, Optional.of(CLAY_ELEMENTS.times(factor)), cited);
    }

    private static RareEarthContent content(ReferenceData data, String id, Basis basis) {
        return AssayConversion.convert(
                data.deposit(id).distribution().orElseThrow(), basis, data.atomicWeights(), DetectionPolicy.ZERO);
    }

    private static List<String> cite(Deposit deposit) {
        return deposit.distributionEvidence()
                .map(e -> List.of("distribution, " + e.confidence().label() + ": "
                        + e.source().citation()))
                .orElse(List.of());
    }

    /** The largest demand over share, T = max d / w, of the elements that have a share; empty if none is demanded. */
    static Optional<Take> take(OxideDemand demand, RareEarthContent content, ToDoubleFunction<QuantityRange> point) {
        Element binding = null;
        double most = 0;
        for (Map.Entry<Element, QuantityRange> need : demand.gross().entrySet()) {
            double share = content.fractions().getOrElse(need.getKey(), 0);
            double tonnes = share > 0 ? point.applyAsDouble(need.getValue()) / KILOGRAMS_PER_TONNE / share : 0;
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
                .map(grade -> range(low, high, typical.filter(take -> grade.isPoint()), grade))
                .orElse("grade not known");
        return List.of(need.name(), source.name(), binding, range(low, high, typical, Interval.exactly(1)), ore);
    }

    /** What is known where elements have no number: at least the ore that the others take. */
    private static List<String> bound(BillToMine.Need need, Source source, List<Element> missing) {
        String symbols = String.join(", ", missing.stream().map(Element::symbol).toList()) + " not known";
        Optional<Take> least =
                take(need.demand(), source.content(), range -> range.bounds().lower());
        String oxides = least.map(take -> "at least " + DecimalLabel.of(take.tonnesOfOxides()))
                .orElse("not known");
        String ore = least.flatMap(take -> source.grade().map(grade -> take.tonnesOfOxides() / grade.upper()))
                .map(tonnes -> "at least " + DecimalLabel.of(tonnes))
                .orElse("not known");
        return List.of(need.name(), source.name(), symbols, oxides, ore);
    }

    private static String range(Take low, Take high, Optional<Take> typical, Interval grade) {
        String from = DecimalLabel.of(low.tonnesOfOxides() / grade.upper());
        String to = DecimalLabel.of(high.tonnesOfOxides() / grade.lower());
        return from.equals(to)
                ? from
                : from + " to " + to
                        + typical.map(take -> " (" + DecimalLabel.of(take.tonnesOfOxides() / grade.lower()) + ")")
                                .orElse("");
    }
}
