// SPDX-License-Identifier: Apache-2.0
package org.ytterby.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ytterby.element.Element;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.place.Country;
import org.ytterby.scenario.flow.BestCase;
import org.ytterby.scenario.flow.BestCases;
import org.ytterby.scenario.flow.CountryStage;
import org.ytterby.scenario.flow.CutPlace;
import org.ytterby.scenario.flow.LinkPolicy;
import org.ytterby.scenario.flow.NextTonne;
import org.ytterby.scenario.flow.ServedDemand;
import org.ytterby.scenario.flow.StageLoss;
import org.ytterby.scenario.flow.StageLossTable;
import org.ytterby.scenario.flow.StageLosses;
import org.ytterby.scenario.network.Network;
import org.ytterby.scenario.shock.CapacityCut;
import org.ytterby.time.DateSpan;

/**
 * What a chain can still deliver without each country at each stage (N-1), and without each country at all of them, whatever the
 * others do to make up for it; for the worst single loss what limits every element and where one more tonne of capacity would
 * help most. Run it with a network as a JSON file.
 *
 * @since 0.1
 */
public final class StressTest {

    /** A whole month in which the network is as at its start. */
    private static final YearMonth MONTH = YearMonth.of(2025, 1);

    private static final int PLACES = 3;

    private StressTest() {}

    /**
     * Prints the tables.
     *
     * @param args the file of the network
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(args, out::println);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, Consumer<String> out) {
        if (args.length != 1) {
            out.accept("Usage: StressTest NETWORK.json");
            return 2;
        }
        try {
            print(YtterbyJson.read(Path.of(args[0]), Network.class), out);
            return 0;
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            out.accept(String.valueOf(e.getMessage()));
            return 2;
        }
    }

    static void print(Network network, Consumer<String> out) {
        StageLossTable all = table(network, network.elements(), StageLosses.oneByOne(network));
        out.accept("What \"" + network.name() + "\" can still deliver at best without a country at a stage (N-1)");
        out.accept(String.format(
                Locale.ROOT,
                "t of mine output a year, basis %s: %s needed, %s deliverable while nobody drops out",
                network.basis().code(),
                DecimalLabel.of(all.neededMineTonnesPerYear()),
                DecimalLabel.of(all.deliverableMineTonnesPerYear())));
        out.accept("");
        losses(network, all, StageLosses.oneByOne(network), out);
        out.accept("");
        out.accept("Without a country at every stage");
        out.accept("");
        Map<String, Set<CountryStage>> whole = everyStage(network);
        losses(network, table(network, network.elements(), whole), whole, out);
        if (all.losses().get(0).shortMineTonnesPerYear() > 0) {
            limits(network, all.losses().get(0), out);
        }
        notes(network, out);
    }

    private static StageLossTable table(Network network, Set<Element> elements, Map<String, Set<CountryStage>> losses) {
        return StageLosses.of(network, elements, List.of(), MONTH, LinkPolicy.EXISTING_LINKS, losses);
    }

    private static Map<String, Set<CountryStage>> everyStage(Network network) {
        Map<String, Set<CountryStage>> sets = new LinkedHashMap<>();
        Set<Country> countries = new TreeSet<>();
        network.plants().forEach(plant -> countries.add(plant.country()));
        for (Country country : countries) {
            sets.put(
                    country.alpha2(),
                    network.plants().stream()
                            .filter(plant -> plant.country() == country)
                            .map(plant -> new CountryStage(country, plant.stage()))
                            .collect(Collectors.toSet()));
        }
        return sets;
    }

    /** A row for every loss that leaves less than all, by element and for all, with the links there are and with any. */
    private static void losses(
            Network network, StageLossTable all, Map<String, Set<CountryStage>> sets, Consumer<String> out) {
        List<String> header = new ArrayList<>(List.of("without", "rank"));
        List<StageLossTable> columns = new ArrayList<>();
        for (Element element : network.elements()) {
            header.add(element.symbol() + ", %");
            columns.add(table(network, Set.of(element), sets));
        }
        header.addAll(List.of("all, %", "lost, t", "any buyer, %"));
        columns.add(all);
        StageLossTable free = StageLosses.of(
                network, network.elements(), List.of(), MONTH, LinkPolicy.ANY_BUYER_OF_THE_NEXT_STAGE, sets);
        TextTable text = new TextTable(header);
        int harmless = 0;
        for (StageLoss loss : all.losses()) {
            if (loss.deliverableMineTonnesPerYear() < all.deliverableMineTonnesPerYear()) {
                List<String> row = new ArrayList<>(List.of(loss.name(), String.valueOf(loss.rank())));
                columns.forEach(column -> row.add(percent(share(column, loss.name()))));
                row.add(DecimalLabel.of(all.deliverableMineTonnesPerYear() - loss.deliverableMineTonnesPerYear()));
                row.add(percent(share(free, loss.name())));
                text.add(row);
            } else {
                harmless++;
            }
        }
        text.print(out);
        if (harmless > 0) {
            out.accept(harmless + " of " + all.losses().size() + " take nothing away: others make up for all of it");
        }
    }

    private static OptionalDouble share(StageLossTable table, String name) {
        return table.losses().stream()
                .filter(loss -> loss.name().equals(name))
                .findFirst()
                .orElseThrow()
                .remainingShare();
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble()) : "-";
    }

    private static void limits(Network network, StageLoss worst, Consumer<String> out) {
        out.accept("");
        out.accept("Without " + worst.name() + ": what limits each element, and where the next tonne helps most");
        out.accept("");
        CountryStage lost = worst.lost().first();
        for (Element element : network.elements()) {
            BestCase best = BestCases.of(
                    network,
                    element,
                    List.of(CapacityCut.builder()
                            .country(lost.country())
                            .stage(lost.stage())
                            .lost(1)
                            .days(DateSpan.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)))
                            .build()),
                    MONTH,
                    LinkPolicy.EXISTING_LINKS);
            out.accept(element.symbol() + ": "
                    + best.demands().stream().map(StressTest::served).collect(Collectors.joining("; ")));
            out.accept(
                    "  limited by " + best.cut().stream().map(StressTest::limit).collect(Collectors.joining(", ")));
            best.nextTonnes().stream().limit(PLACES).forEach(next -> out.accept("  " + gain(next)));
            best.leftOut().forEach(left -> out.accept("  left out: " + left));
        }
    }

    private static String served(ServedDemand demand) {
        return demand.demand() + " gets " + DecimalLabel.of(demand.deliveredTonnesPerYear()) + " of "
                + DecimalLabel.of(demand.needTonnesPerYear()) + " t";
    }

    private static String limit(CutPlace place) {
        return place.place() + " " + DecimalLabel.of(place.tonnesPerYear()) + " t";
    }

    private static String gain(NextTonne next) {
        return "a tonne a year more at " + next.place() + " delivers "
                + SupplyText.number(next.deliveredPerTonne(), "%.2f")
                + " t, up to " + DecimalLabel.of(next.upToTonnesPerYear()) + " t, to "
                + String.join(", ", next.relieves());
    }

    private static void notes(Network network, Consumer<String> out) {
        out.accept("");
        """
        Shares are of what is deliverable while nobody drops out. At best means that plants run at capacity and deliver
        in any amount to those they traded with before; "any buyer" lets them deliver to everybody of the next stage.
        A tonne counts as the mine output behind it. Stocks, growth and projects are left out.
        """.lines().forEach(out);
        network.assumptions()
                .forEach(assumption -> out.accept("assumed, " + assumption.about() + ": " + assumption.text() + " ("
                        + assumption.reason() + ")"));
    }
}
