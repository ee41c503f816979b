// SPDX-License-Identifier: Apache-2.0
package org.ytterby.io.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.io.csv.CsvError;
import org.ytterby.io.csv.CsvFormatException;
import org.ytterby.io.csv.CsvReject;
import org.ytterby.regime.trade.Transaction;

/** What the table refuses, and how it says so. */
class TransactionCsvRefusalTest {

    private final List<Transaction> good = new ArrayList<>();
    private final List<CsvReject> bad = new ArrayList<>();

    private void read(String text) {
        TransactionCsv.table().forEach(org.ytterby.io.csv.CsvSource.of(text, "t.csv"), good::add, bad::add);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 500,
            value = {
                "form            | METALL            | must be a known Form but was 'METALL'; did you mean 'METAL'?",
                "subject         | KILN              | must be a known Subject but was 'KILN'",
                "shape           | BAR               | must be one of [INGOT, BLOCK, STRIP, WIRE, FLAKE, ROD, PLATE, TUBE, GRANULE, POWDER, BEAD, OTHER] but was 'BAR'",
                "elements        | Nd Xx             | symbol must be that of an element from H to Pu but was 'Xx'",
                "elements        | Nd Nd             | must name each once but was 'Nd'",
                "elements        | REE REE           | must name each once but was 'REE'",
                "elements        | Nd ? Fe           | symbol must be that of an element from H to Pu but was '?'",
                "composition     | Nd:0.2            | must be pairs such as name=value but was 'Nd:0.2'",
                "composition     | Nd=0.2 Nd=0.1     | must name each once but was 'Nd=0.1'",
                "composition     | Nd=20%            | must be a number such as 0.001 but was '20%'",
                "composition     | Nd=1.2            | fractions[Nd] must be in [0, 1] but was 1.2",
                "alloy           | Sm/Co             | symbol must be that of an element from H to Pu but was 'Sm/Co'",
                "classification  | 1C9 1C9           | must name each once but was '1C9'",
                "properties      | PURTY=0.9         | must be a known ItemProperty but was 'PURTY'; did you mean 'PURITY'?",
                "properties      | PURITY=           | must be pairs such as name=value but was 'PURITY='",
                "traits          | RECYCLED_FEED=1   | must be yes or no but was '1'",
                "origin          | XX                | alpha2 must be an ISO 3166-1 alpha-2 code but was 'XX'",
                "exporter_country| China             | alpha2 must be an ISO 3166-1 alpha-2 code but was 'China'",
                "destination     | us                | alpha2 must be an ISO 3166-1 alpha-2 code but was 'us'",
                "end_user_status | CIVILIAN          | must be CIVIL, MILITARY, UNSCREENED, LISTED:<list>, NOT_LISTED:<list> or OWNED:<list>:<share> but was 'CIVILIAN'",
                "end_user_status | LISTED            | must be CIVIL, MILITARY, UNSCREENED, LISTED:<list>, NOT_LISTED:<list> or OWNED:<list>:<share> but was 'LISTED'",
                "end_user_status | LISTED:           | must name the list but was 'LISTED:'",
                "end_user_status | CIVIL MILITARY    | must be CIVIL or MILITARY, not both but was 'CIVIL MILITARY'",
                "end_user_status | CIVIL CIVIL       | must name each once but was 'CIVIL'",
                "end_user_status | OWNED:l:1.5       | share must be in [0, 1] but was 1.5",
                "end_user_status | OWNED:l:half      | must be a number such as 0.001 but was 'half'",
                "end_uses        | WAR               | must be one of [CIVIL, MILITARY, WEAPONS_OF_MASS_DESTRUCTION, TERRORISM, SEMICONDUCTOR, MILITARY_ARTIFICIAL_INTELLIGENCE, HUMANITARIAN] but was 'WAR'",
                "stages          | DUG=CN            | must be one of [MINED, REFINED, SEPARATED, MELTED, PRODUCED] but was 'DUG'",
                "stages          | MINED             | must be pairs such as name=value but was 'MINED'",
                "technology_of   | CN=maybe          | must be yes or no but was 'maybe'",
                "processing_stage| DIGGING           | must be one of [MINING, BENEFICIATION, CRACKING_LEACHING, SEPARATION, METAL_MAKING, ALLOYING, MAGNET_MAKING, ASSEMBLY, MANUFACTURING, USE, RECYCLING] but was 'DIGGING'",
                "value           | 100               | money must be an amount and a currency such as '1250.50 USD' but was '100'",
                "inputs          | METAL Dy CN       | must be a form, elements, a country and a value such as METAL Dy CN 3 USD but was 'METAL Dy CN'",
                "inputs          | METAL CN Dy 3 USD | must name the country last before the value but was 'METAL CN Dy 3 USD'",
                "inputs          | METAL Dy Dy 3 USD | must name each once but was 'Dy'",
                "inputs          | METAL CN 3 USD    | elements must not be empty",
                "inputs          | METAL Dy 3 USD;   | must have no empty part between semicolons but was 'METAL Dy 3 USD;'",
                "licence         | INDIVIDUAL 2025   | must be a kind and a span such as INDIVIDUAL 2025-06-10..2026-06-09 but was 'INDIVIDUAL 2025'",
                "licence         | ANY 2025-06-10..  | must be one of [INDIVIDUAL, GENERAL] but was 'ANY'",
                "licence         | GENERAL today..   | must be a date such as 2025-01-31 but was 'today'",
                "licence         | GENERAL 2025-06-10.. owner=X | must be one of holder, customers, answers and codes but was 'owner'",
                "licence         | GENERAL 2025-06-10.. X | must state holder=, customers=, answers= or codes= after the span but was 'X'",
                "licence         | GENERAL 2025-06-10.. holder=A holder=B | must name each once but was 'holder=B'",
                "answers         | q=true            | must be yes or no but was 'true'"
            })
    void refuses(String column, String cell, String rule) {
        read("id,question,date," + column + "\nT1,CN EXPORT,2025-12-27,\"" + cell + "\"\n");
        assertThat(good).isEmpty();
        assertThat(bad).hasSize(1);
        CsvReject reject = bad.get(0);
        assertThat(reject.cells()).containsExactly("T1", "CN EXPORT", "2025-12-27", cell);
        assertThat(reject.errors()).hasSize(1);
        CsvError fault = reject.errors().get(0);
        assertThat(fault.rule()).startsWith(rule);
        assertThat(fault).isEqualTo(new CsvError("t.csv", 2, 4, column, fault.rule(), cell));
    }

    @ParameterizedTest
    @CsvSource({"hs_code,85A511", "value,3 XXQ", "composition,Nd=0.6 Dy=0.6", "value_shares,t=2", "properties,PURITY=2"
    })
    void refusesWhatTheModelsRefuse(String column, String cell) {
        read("id,question,date," + column + "\nT1,CN EXPORT,2025-12-27,\"" + cell + "\"\n");
        assertThat(bad).hasSize(1);
        assertThat(bad.get(0).errors().get(0).line()).isEqualTo(2);
        assertThat(bad.get(0).errors().get(0).rule()).contains(" must ");
    }

    @Test
    void refusesACustomerWithoutName() {
        read("id,question,date,licence\nT1,CN EXPORT,2025-12-27,GENERAL 2025-06-10.. customers=A||B\n");
        assertThat(bad.get(0).errors().get(0).rule()).isEqualTo("must have no empty part between bars but was 'A||B'");
    }

    @Test
    void findsEveryFaultOfARowAndReadsOn() {
        read("id,question,date,form\n,CN EXPRT,27.12.2025,METAL\nT2,CN EXPORT,2025-12-27,METAL\n");
        assertThat(good).hasSize(1);
        assertThat(bad).hasSize(1);
        assertThat(bad.get(0).errors()).extracting(CsvError::column).containsExactly(1, 2, 3);
        assertThat(bad.get(0).errors()).extracting(CsvError::value).containsExactly("", "CN EXPRT", "27.12.2025");
    }

    @Test
    void refusesFactsThatContradictEachOther() {
        read("id,question,date,elements,composition\nT1,CN EXPORT,2025-12-27,Nd Fe B,Dy=0.01\n");
        assertThat(bad.get(0).errors())
                .containsExactly(new CsvError(
                        "t.csv",
                        2,
                        0,
                        "",
                        "composition[Dy] must be 0 or the element be listed in elements but was 0.01",
                        ""));
    }

    @Test
    void refusesAColumnItDoesNotKnow() {
        assertThatThrownBy(() -> read("id,question,date,element\nT1,CN EXPORT,2025-12-27,Nd\n"))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining("t.csv:1:4 (element): must be one of the columns")
                .hasMessageContaining("did you mean 'elements'?");
        assertThatThrownBy(() -> read("id,date\nT1,2025-12-27\n"))
                .hasMessageContaining("t.csv:1 (question): must be a column");
    }
}
