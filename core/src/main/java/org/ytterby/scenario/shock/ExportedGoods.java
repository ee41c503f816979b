// SPDX-License-Identifier: Apache-2.0
package org.ytterby.scenario.shock;

import java.time.LocalDate;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.material.Stage;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.AlloySystem;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.Jurisdiction;
import org.ytterby.regime.trade.Party;
import org.ytterby.regime.trade.Question;
import org.ytterby.regime.trade.Transaction;

/**
 * What a flow of an element between stages is in the eyes of the law: the facts of a shipment. A control asks for more than an
 * element and a stage say, such as the alloy or who the buyer is.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ExportedGoods {

    /**
     * Returns the facts of a shipment; its date and destination do not matter.
     *
     * @param country the exporting country, whose law is asked
     * @param stage the stage that makes the goods
     * @param element the element that flows in them
     * @return the shipment
     */
    Transaction shipment(Country country, Stage stage, Element element);

    /**
     * Returns goods in the usual form of their stage, for civil use by buyers on no list. Up to metal they hold the element
     * alone; alloys and magnets are samarium-cobalt for samarium, neodymium-iron-boron with the element for what is alloyed
     * to that (Ce, Pr, Nd, Gd, Tb, Dy, Ho), and of unstated further content for the rest, as are recycled goods.
     *
     * @return the goods
     */
    static ExportedGoods ordinary() {
        return ExportedGoods::ordinary;
    }

    private static Transaction ordinary(Country country, Stage stage, Element element) {
        Transaction.Builder goods = Transaction.builder()
                .id(element.symbol() + " of " + stage)
                .question(Question.of(Jurisdiction.of(country.alpha2()), Act.EXPORT))
                .date(LocalDate.EPOCH)
                .form(stage.usualForm())
                .origin(country)
                .exporterCountry(country)
                .addEndUses(EndUse.CIVIL)
                .consignee(Party.civil())
                .endUser(Party.civil())
                .addElements(element);
        if (stage.comesBefore(Stage.ALLOYING)) {
            return goods.build();
        }
        boolean alloyedToIron = Set.of(
                        Element.CE, Element.PR, Element.ND, Element.GD, Element.TB, Element.DY, Element.HO)
                .contains(element);
        if (stage == Stage.RECYCLING || !(alloyedToIron || element == Element.SM)) {
            return goods.elementsPartial(true).build();
        }
        if (element == Element.SM) {
            return goods.addElements(Element.CO)
                    .alloySystem(AlloySystem.parse("Sm-Co"))
                    .build();
        }
        String name = element == Element.ND ? "Nd-Fe-B" : "Nd-" + element.symbol() + "-Fe-B";
        return goods.addElements(Element.ND, Element.FE, Element.B)
                .alloySystem(AlloySystem.parse(name))
                .build();
    }
}
