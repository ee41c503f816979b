// SPDX-License-Identifier: Apache-2.0
package org.ytterby.testkit;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import org.ytterby.element.AtomicWeight;
import org.ytterby.element.AtomicWeights;
import org.ytterby.element.Element;
import org.ytterby.evidence.Confidence;
import org.ytterby.evidence.Evidence;
import org.ytterby.evidence.Source;

/** The standard atomic weights that tests compute with, so that core's tests need no files. */
public final class CiaawWeights {

    private static final String TABLE_2021 = """
            H 1.0080 0.0002; He 4.002602 0.000002; Li 6.94 0.06;
            Be 9.0121831 0.0000005; B 10.81 0.02; C 12.011 0.002;
            N 14.007 0.001; O 15.999 0.001; F 18.998403162 0.000000005;
            Ne 20.1797 0.0006; Na 22.98976928 0.00000002; Mg 24.305 0.002;
            Al 26.9815384 0.0000003; Si 28.085 0.001; P 30.973761998 0.000000005;
            S 32.06 0.02; Cl 35.45 0.01; Ar 39.95 0.16;
            K 39.0983 0.0001; Ca 40.078 0.004; Sc 44.955907 0.000004;
            Ti 47.867 0.001; V 50.9415 0.0001; Cr 51.9961 0.0006;
            Mn 54.938043 0.000002; Fe 55.845 0.002; Co 58.933194 0.000003;
            Ni 58.6934 0.0004; Cu 63.546 0.003; Zn 65.38 0.02;
            Ga 69.723 0.001; Ge 72.630 0.008; As 74.921595 0.000006;
            Se 78.971 0.008; Br 79.904 0.003; Kr 83.798 0.002;
            Rb 85.4678 0.0003; Sr 87.62 0.01; Y 88.905838 0.000002;
            Zr 91.224 0.002; Nb 92.90637 0.00001; Mo 95.95 0.01;
            Ru 101.07 0.02; Rh 102.90549 0.00002; Pd 106.42 0.01;
            Ag 107.8682 0.0002; Cd 112.414 0.004; In 114.818 0.001;
            Sn 118.710 0.007; Sb 121.760 0.001; Te 127.60 0.03;
            I 126.90447 0.00003; Xe 131.293 0.006; Cs 132.90545196 0.00000006;
            Ba 137.327 0.007; La 138.90547 0.00007; Ce 140.116 0.001;
            Pr 140.90766 0.00001; Nd 144.242 0.003; Sm 150.36 0.02;
            Eu 151.964 0.001; Gd 157.25 0.03; Tb 158.925354 0.000007;
            Dy 162.500 0.001; Ho 164.930329 0.000005; Er 167.259 0.003;
            Tm 168.934219 0.000005; Yb 173.045 0.010; Lu 174.9668 0.0001;
            Hf 178.486 0.006; Ta 180.94788 0.00002; W 183.84 0.01;
            Re 186.207 0.001; Os 190.23 0.03; Ir 192.217 0.002;
            Pt 195.084 0.009; Au 196.966570 0.000004; Hg 200.592 0.003;
            Tl 204.38 0.01; Pb 207.2 1.1; Bi 208.98040 0.00001;
            Th 232.0377 0.0004; Pa 231.03588 0.00001; U 238.02891 0.00003;
            """;

    /** The table of 2021 (Prohaska et al. 2022, Pure Appl. Chem. 94), abridged values where it gives intervals. */
    public static final AtomicWeights CIAAW_2021 = table();

    /** The table of 2021 with the revisions of 2024: Gd, Lu and Zr. */
    public static final AtomicWeights CIAAW_2024 = CIAAW_2021.revised(
            "CIAAW 2024",
            2024,
            Map.of(
                    Element.GD, AtomicWeight.of("157.249", "0.002"),
                    Element.LU, AtomicWeight.of("174.96669", "0.00005"),
                    Element.ZR, AtomicWeight.of("91.222", "0.003")));

    private CiaawWeights() {}

    private static AtomicWeights table() {
        AtomicWeights.Builder table = AtomicWeights.builder()
                .name("CIAAW 2021")
                .year(2021)
                .evidence(Evidence.builder()
                        .source(Source.builder()
                                .citation("Prohaska et al. 2022, Pure Appl. Chem. 94")
                                .doi("10.1515/pac-2019-0603")
                                .build())
                        .confidence(Confidence.SECONDARY_SOURCE_SEEN)
                        .build());
        for (String entry : Splitter.on(';').trimResults().omitEmptyStrings().split(TABLE_2021)) {
            List<String> part = Splitter.on(' ').splitToList(entry);
            table.putWeights(Element.ofSymbol(part.get(0)), AtomicWeight.of(part.get(1), part.get(2)));
        }
        return table.build();
    }
}
