// SPDX-License-Identifier: Apache-2.0
package org.ytterby;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ytterby.testkit.ModelContract;
import org.ytterby.testkit.TypeProvider;

/** Every model of the test kit keeps its contract. */
class ModelContractTest {

    @TestFactory
    Stream<DynamicTest> everyModelKeepsTheContract() {
        return TypeProvider.all().stream()
                .map(provider ->
                        DynamicTest.dynamicTest(provider.type().getSimpleName(), () -> keepsContract(provider)));
    }

    private static <T> void keepsContract(TypeProvider<T> provider) {
        ModelContract.assertExampleIsFixed(provider);
        ModelContract.assertKeptBy(provider.example());
        sample(provider.arbitrary()).forEach(ModelContract::assertKeptBy);
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary) {
        return arbitrary.list().ofSize(40).sample();
    }
}
