// SPDX-License-Identifier: Apache-2.0
package org.ytterby.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ytterby.element.Element;
import org.ytterby.process.ElementScope;
import org.ytterby.process.Feed;
import org.ytterby.process.Flowsheet;
import org.ytterby.process.Operation;
import org.ytterby.process.Outlet;
import org.ytterby.process.OutletKind;
import org.ytterby.process.Split;
import org.ytterby.process.Stream;
import org.ytterby.process.StreamKind;
import org.ytterby.process.UnitOperation;

/**
 * A plant of 40 operations in a row, each of which also feeds the one after the next, with three recycles and a residue of
 * each operation; and, element by element, the same plant as a dense system (1 - A) x = f.
 */
final class LoopedPlant {

    static final int OPERATIONS = 40;
    private static final int[][] RECYCLES = {{12, 4}, {27, 15}, {38, 22}};

    private final List<Element> elements;
    private final Random random = new Random(1794);
    private final double[][] systems;
    private final double[][] toProduct;
    private final Flowsheet flowsheet;

    LoopedPlant(List<Element> elements) {
        this.elements = elements;
        this.systems = new double[elements.size()][OPERATIONS * OPERATIONS];
        this.toProduct = new double[elements.size()][OPERATIONS];
        for (double[] system : systems) {
            for (int op = 0; op < OPERATIONS; op++) {
                system[op * OPERATIONS + op] = 1;
            }
        }
        Flowsheet.Builder builder = Flowsheet.builder()
                .id("looped")
                .name("Forty operations with three recycles")
                .addFeeds(Feed.builder()
                        .id("feed")
                        .target("op0")
                        .description("feed")
                        .build())
                .addOutlets(outlet("product", OutletKind.PRODUCT), outlet("residue", OutletKind.RESIDUE));
        for (int op = 0; op < OPERATIONS; op++) {
            builder.addOperations(Operation.builder()
                    .id("op" + op)
                    .description("step")
                    .type(UnitOperation.LEACH)
                    .build());
            builder.addStreams(stream(op, op + 1, StreamKind.FORWARD, 0.85));
            if (op + 2 < OPERATIONS) {
                builder.addStreams(stream(op, op + 2, StreamKind.FORWARD, 0.08));
            }
            builder.addStreams(Stream.builder()
                    .id(op + ">residue")
                    .source("op" + op)
                    .target("residue")
                    .rest(ElementScope.ALL)
                    .build());
        }
        for (int[] recycle : RECYCLES) {
            builder.addStreams(stream(recycle[0], recycle[1], StreamKind.RECYCLE, 0.05));
        }
        this.flowsheet = builder.build();
    }

    private static Outlet outlet(String id, OutletKind kind) {
        return Outlet.builder().id(id).description(id).kind(kind).build();
    }

    /** A stream whose share is, for each element another one, up to 5 % below the most. */
    private Stream stream(int from, int to, StreamKind kind, double most) {
        boolean product = to == OPERATIONS;
        Stream.Builder stream = Stream.builder()
                .id(from + ">" + to)
                .source("op" + from)
                .target(product ? "product" : "op" + to)
                .kind(kind);
        for (int e = 0; e < elements.size(); e++) {
            double share = most * (1 - 0.05 * random.nextDouble());
            stream.addSplits(Split.of(ElementScope.of(elements.get(e)), share));
            if (product) {
                toProduct[e][from] = share;
            } else {
                systems[e][to * OPERATIONS + from] -= share;
            }
        }
        return stream.build();
    }

    Flowsheet flowsheet() {
        return flowsheet;
    }

    /** The matrix 1 - A of an element by rows, of which the caller may do as it likes. */
    double[] system(int element) {
        return systems[element].clone();
    }

    /** What reaches the product of what enters the operations. */
    double product(int element, double[] entering) {
        double product = 0;
        for (int op = 0; op < OPERATIONS; op++) {
            product += toProduct[element][op] * entering[op];
        }
        return product;
    }

    @Override
    public String toString() {
        return flowsheet.name() + " for " + Arrays.toString(elements.toArray());
    }
}
