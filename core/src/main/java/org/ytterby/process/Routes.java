// SPDX-License-Identifier: Apache-2.0
package org.ytterby.process;

import java.util.Optional;
import org.ytterby.internal.Checks;
import org.ytterby.material.Form;
import org.ytterby.material.Stage;

/**
 * Joins routes end to end: ore to carbonate, carbonate to oxides, oxide to metal, metal to magnet.
 *
 * @since 0.1
 */
public final class Routes {

    private Routes() {}

    /**
     * Leads an outlet of one route into a feed of another. The joined route has the parts of both except that outlet and that
     * feed; each part has its route's identifier and a slash before its own, so that assumptions still find it.
     *
     * @param first the route that delivers
     * @param outlet the identifier of its outlet
     * @param second the route that goes on
     * @param feed the identifier of its feed
     * @return the joined route, named after both
     * @throws IllegalArgumentException if form, stage or elements of outlet and feed do not fit, with the reason, or if the
     *     routes have a part of one name
     */
    public static Flowsheet join(Flowsheet first, String outlet, Flowsheet second, String feed) {
        Outlet out = first.outlet(outlet);
        Feed in = second.feed(feed);
        fit(out, in);
        Flowsheet.Builder joined =
                Flowsheet.builder().id(first.id() + "+" + second.id()).name(first.name() + " -> " + second.name());
        String next = second.qualified(in.target());
        add(joined, first, out.id(), next, "");
        add(joined, second, "", "", in.id());
        return joined.build();
    }

    private static void fit(Outlet out, Feed in) {
        String path = "outlet " + out.id();
        String goal = " to go into feed " + in.id();
        Form made = stated(out.form(), path + ".form");
        Form taken = stated(in.form(), "feed " + in.id() + ".form");
        if (!made.isA(taken)) {
            throw Checks.refused(path + ".form", "be " + taken + goal, made);
        }
        in.stage().ifPresent(before -> {
            Stage after = stated(out.stage(), path + ".stage");
            if (after != before) {
                throw Checks.refused(path + ".stage", "be " + before + goal, after);
            }
        });
        in.elements().ifPresent(wanted -> {
            ElementScope held = stated(out.elements(), path + ".elements");
            if (!wanted.encloses(held)) {
                throw Checks.refused(path + ".elements", "be among " + wanted + goal, held);
            }
        });
    }

    private static <T> T stated(Optional<T> value, String path) {
        return value.orElseThrow(() -> Checks.refused(path, "be stated to join routes", "unknown"));
    }

    /** Adds a route; what goes to the dropped outlet goes on to the given operation instead. */
    private static void add(
            Flowsheet.Builder joined, Flowsheet route, String droppedOutlet, String next, String droppedFeed) {
        for (Feed part : route.feeds()) {
            if (!part.id().equals(droppedFeed)) {
                joined.addFeeds(Feed.builder()
                        .from(part)
                        .id(route.qualified(part.id()))
                        .target(route.qualified(part.target()))
                        .build());
            }
        }
        route.operations()
                .forEach(part -> joined.addOperations(Operation.builder()
                        .from(part)
                        .id(route.qualified(part.id()))
                        .build()));
        for (Stream part : route.streams()) {
            joined.addStreams(Stream.builder()
                    .from(part)
                    .id(route.qualified(part.id()))
                    .source(route.qualified(part.source()))
                    .target(part.target().equals(droppedOutlet) ? next : route.qualified(part.target()))
                    .build());
        }
        for (Outlet part : route.outlets()) {
            if (!part.id().equals(droppedOutlet)) {
                joined.addOutlets(Outlet.builder()
                        .from(part)
                        .id(route.qualified(part.id()))
                        .build());
            }
        }
        for (SourceStatement part : route.claims()) {
            boolean dropped = part.about()
                    .filter(id -> id.equals(droppedOutlet) || id.equals(droppedFeed))
                    .isPresent();
            joined.addClaims(SourceStatement.builder()
                    .from(part)
                    .about(dropped ? Optional.empty() : part.about().map(route::qualified))
                    .build());
        }
    }
}
