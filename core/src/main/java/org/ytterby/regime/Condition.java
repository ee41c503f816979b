// SPDX-License-Identifier: Apache-2.0
package org.ytterby.regime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.ytterby.element.Element;
import org.ytterby.internal.Checks;
import org.ytterby.internal.Decimals;
import org.ytterby.material.Stage;
import org.ytterby.material.StageOfOrigin;
import org.ytterby.place.Country;
import org.ytterby.regime.trade.Act;
import org.ytterby.regime.trade.EndUse;
import org.ytterby.regime.trade.ItemProperty;
import org.ytterby.regime.trade.PartyRole;
import org.ytterby.regime.trade.Trait;

/**
 * What has to hold of a transaction. Every condition is answered yes, no or unknown, by the facts stated; what cannot be put
 * in types is a question with a name, never silence.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.All.class),
    @JsonSubTypes.Type(Condition.Any.class),
    @JsonSubTypes.Type(Condition.Measured.class),
    @JsonSubTypes.Type(Condition.Fraction.class),
    @JsonSubTypes.Type(Condition.Has.class),
    @JsonSubTypes.Type(Condition.UsedFor.class),
    @JsonSubTypes.Type(Condition.MilitaryParty.class),
    @JsonSubTypes.Type(Condition.Listed.class),
    @JsonSubTypes.Type(Condition.OnOwnListing.class),
    @JsonSubTypes.Type(Condition.NotListed.class),
    @JsonSubTypes.Type(Condition.OwnedByListed.class),
    @JsonSubTypes.Type(Condition.Origin.class),
    @JsonSubTypes.Type(Condition.InAct.class),
    @JsonSubTypes.Type(Condition.ValueShare.class),
    @JsonSubTypes.Type(Condition.TechnologyOf.class),
    @JsonSubTypes.Type(Condition.StageIn.class),
    @JsonSubTypes.Type(Condition.RecycledIn.class),
    @JsonSubTypes.Type(Condition.AtStage.class),
    @JsonSubTypes.Type(Condition.NotDualUse.class),
    @JsonSubTypes.Type(Condition.Asked.class),
    @JsonSubTypes.Type(Condition.Aside.class),
    @JsonSubTypes.Type(Condition.Presumed.class)
})
public sealed interface Condition extends Serializable {

    /**
     * Every one of some conditions.
     *
     * @param of the conditions, at least one
     */
    @JsonTypeName("all")
    record All(List<Condition> of) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param of the conditions
         */
        public All {
            of = ImmutableList.copyOf(Checks.notEmpty("of", of));
        }
    }

    /**
     * At least one of some conditions.
     *
     * @param of the conditions, at least one
     */
    @JsonTypeName("any")
    record Any(List<Condition> of) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param of the conditions
         */
        public Any {
            of = ImmutableList.copyOf(Checks.notEmpty("of", of));
        }
    }

    /**
     * A measured property meets a limit.
     *
     * @param property the property, with its unit
     * @param threshold the limit; that of a fraction lies in [0, 1]
     */
    @JsonTypeName("number")
    record Measured(ItemProperty property, Threshold threshold) implements Condition {
        /**
         * Checks the limit of a fraction.
         *
         * @param property the property
         * @param threshold the limit
         */
        public Measured {
            if (property.isFraction()) {
                Decimals.fraction("threshold of " + property, threshold.limit());
            }
        }
    }

    /**
     * The mass fraction of an element meets a limit.
     *
     * @param element the element
     * @param threshold the limit, in [0, 1]
     */
    @JsonTypeName("fraction")
    record Fraction(Element element, Threshold threshold) implements Condition {
        /**
         * Checks the limit.
         *
         * @param element the element
         * @param threshold the limit
         */
        public Fraction {
            Decimals.fraction("threshold of " + element, threshold.limit());
        }
    }

    /**
     * The item is or is not something.
     *
     * @param trait what it is
     * @param value whether it has to be that or must not
     */
    @JsonTypeName("has")
    record Has(Trait trait, boolean value) implements Condition {}

    /**
     * The item will be put to one of some uses.
     *
     * @param anyOf the uses, at least one
     */
    @JsonTypeName("usedFor")
    record UsedFor(Set<EndUse> anyOf) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param anyOf the uses
         */
        public UsedFor {
            anyOf = ImmutableSortedSet.copyOf(Checks.notEmpty("anyOf", anyOf));
        }
    }

    /**
     * A party in one of some roles is a military user.
     *
     * @param roles the roles, at least one
     */
    @JsonTypeName("militaryParty")
    record MilitaryParty(Set<PartyRole> roles) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param roles the roles
         */
        public MilitaryParty {
            roles = ImmutableSortedSet.copyOf(Checks.notEmpty("roles", roles));
        }
    }

    /**
     * A party in one of some roles stands on one of some lists, as the caller states or as an operating listing names it.
     *
     * @param roles the roles, at least one
     * @param lists the identifiers of the lists, at least one
     */
    @JsonTypeName("listed")
    record Listed(Set<PartyRole> roles, Set<String> lists) implements Condition {
        /**
         * Checks that there is one of each.
         *
         * @param roles the roles
         * @param lists the lists
         */
        public Listed {
            roles = ImmutableSortedSet.copyOf(Checks.notEmpty("roles", roles));
            lists = ImmutableSortedSet.copyOf(Checks.notEmpty("lists", lists));
        }
    }

    /**
     * A party in one of some roles is put on its list by this very provision.
     *
     * @param roles the roles, at least one
     */
    @JsonTypeName("onOwnListing")
    record OnOwnListing(Set<PartyRole> roles) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param roles the roles
         */
        public OnOwnListing {
            roles = ImmutableSortedSet.copyOf(Checks.notEmpty("roles", roles));
        }
    }

    /**
     * A party does not stand on a list whose members the book does not hold. As long as nobody has resolved that, it is an
     * open question beside the headline.
     *
     * @param role the role of the party
     * @param list the identifier of the list
     */
    @JsonTypeName("notListed")
    record NotListed(PartyRole role, String list) implements Condition {
        /**
         * Checks the list.
         *
         * @param role the role
         * @param list the list
         */
        public NotListed {
            Checks.notBlank("list", list);
        }
    }

    /**
     * Parties on one of some lists own a share of a party.
     *
     * @param roles the roles of the party owned, at least one
     * @param lists the identifiers of the owners' lists, at least one
     * @param share the share owned, with the type of its bound
     * @param aggregate whether the shares of several owners are added up
     */
    @JsonTypeName("ownedByListed")
    record OwnedByListed(Set<PartyRole> roles, Set<String> lists, Threshold share, boolean aggregate)
            implements Condition {
        /**
         * Checks that there is one of each and that the share is one.
         *
         * @param roles the roles
         * @param lists the lists
         * @param share the share
         * @param aggregate whether shares are added up
         */
        public OwnedByListed {
            roles = ImmutableSortedSet.copyOf(Checks.notEmpty("roles", roles));
            lists = ImmutableSortedSet.copyOf(Checks.notEmpty("lists", lists));
            Decimals.fraction("share", share.limit());
        }
    }

    /**
     * The item originates in some countries.
     *
     * @param countries the scope
     */
    @JsonTypeName("origin")
    record Origin(CountryScope countries) implements Condition {}

    /**
     * The act asked about is one of some.
     *
     * @param acts the acts, at least one
     */
    @JsonTypeName("inAct")
    record InAct(Set<Act> acts) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param acts the acts
         */
        public InAct {
            acts = ImmutableSortedSet.copyOf(Checks.notEmpty("acts", acts));
        }
    }

    /**
     * The inputs of a country that a rule counts are a share of the item's value. A share stated under the name of the test
     * is taken; otherwise it is computed exactly from stated amounts of one currency, each input held against the rules of
     * the numerator.
     *
     * @param test the name of the test, such as {@code "cn-2025-61-part-1"}
     * @param origin the country of origin of the inputs
     * @param numerator the inputs that count; empty if only a stated share will do
     * @param threshold the share, with the type of its bound
     */
    @JsonTypeName("valueShare")
    record ValueShare(String test, Country origin, List<ItemRule> numerator, Threshold threshold) implements Condition {
        /**
         * Checks name and share.
         *
         * @param test the name of the test
         * @param origin the country of origin of the inputs
         * @param numerator the inputs that count
         * @param threshold the share
         */
        public ValueShare {
            Checks.notBlank("test", test);
            numerator = ImmutableList.copyOf(numerator);
            Decimals.fraction("threshold of " + test, threshold.limit());
        }
    }

    /**
     * The item was made with technology of a country.
     *
     * @param country the country
     */
    @JsonTypeName("technologyOf")
    record TechnologyOf(Country country) implements Condition {}

    /**
     * One of some stages took place in some countries.
     *
     * @param stages the stages, at least one
     * @param countries the countries, at least one
     */
    @JsonTypeName("stageIn")
    record StageIn(Set<StageOfOrigin> stages, Set<Country> countries) implements Condition {
        /**
         * Checks that there is one of each.
         *
         * @param stages the stages
         * @param countries the countries
         */
        public StageIn {
            stages = ImmutableSortedSet.copyOf(Checks.notEmpty("stages", stages));
            countries = ImmutableSortedSet.copyOf(Checks.notEmpty("countries", countries));
        }
    }

    /**
     * The magnet is made from recycled material, and both milling and sintering of it took place in a country.
     *
     * @param country the country
     */
    @JsonTypeName("recycledIn")
    record RecycledIn(Country country) implements Condition {}

    /**
     * The production asked about is at one of some stages; a transaction that states none is not told apart by stage.
     *
     * @param stages the stages, at least one
     */
    @JsonTypeName("atStage")
    record AtStage(Set<Stage> stages) implements Condition {
        /**
         * Checks that there is one.
         *
         * @param stages the stages
         */
        public AtStage {
            stages = ImmutableSortedSet.copyOf(Checks.notEmpty("stages", stages));
        }
    }

    /** No operating dual-use control of the same jurisdiction reaches the item. */
    @JsonTypeName("notDualUse")
    record NotDualUse() implements Condition {}

    /**
     * The answer to a question that is put in words.
     *
     * @param id the name under which a transaction answers it
     * @param text the question
     */
    @JsonTypeName("asked")
    record Asked(String id, String text) implements Condition {
        /**
         * Checks that both are there.
         *
         * @param id the name
         * @param text the question
         */
        public Asked {
            Checks.notBlank("id", id);
            Checks.notBlank("text", text);
        }
    }

    /**
     * A condition that counts only if the facts stated make it certain: a catch-all on what somebody knows, or a list whose
     * members are not held. As long as it is unknown it is an open question beside the headline.
     *
     * @param condition the condition
     */
    @JsonTypeName("aside")
    record Aside(Condition condition) implements Condition {}

    /**
     * A condition that is taken to hold unless the facts stated rule it out, such as that a compound of the right elements is
     * the very one an entry names. As long as it is unknown it is an open question beside the headline.
     *
     * @param condition the condition
     */
    @JsonTypeName("presumed")
    record Presumed(Condition condition) implements Condition {}
}
