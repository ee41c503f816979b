// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.data;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.ytterby.io.json.YtterbyJson;
import org.ytterby.supply.trace.SupplyNetwork;

/**
 * A chain from reagents and mines to magnets with made-up figures, to try tracing on. It has the shape of the trade and none of
 * its numbers, and says so in its name and origin. Bilateral trade by stage and on one basis is not published.
 *
 * @since 0.1
 */
public final class SyntheticNetwork {

    private static final String FILE = "synthetic_network.json";
    private static final Supplier<SupplyNetwork> BUNDLED = Suppliers.memoize(SyntheticNetwork::read);

    private SyntheticNetwork() {}

    /**
     * Returns the network.
     *
     * @return the network, of origin {@link org.ytterby.supply.trace.SupplyNetwork.Origin#SYNTHETIC}
     */
    public static SupplyNetwork bundled() {
        return BUNDLED.get();
    }

    private static SupplyNetwork read() {
        try (InputStream in = SyntheticNetwork.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            return YtterbyJson.mapper().readValue(in, SupplyNetwork.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read: " + e.getMessage(), e);
        }
    }
}
