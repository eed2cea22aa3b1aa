package io.subgraft.internal.introspection.validator;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.validate.rules.AccessIsPlaced;
import io.subgraft.internal.introspection.validate.rules.ArgumentsAreUnique;
import io.subgraft.internal.introspection.validate.rules.CollectionsHaveTargets;
import io.subgraft.internal.introspection.validate.rules.ComputedFieldsAreComputable;
import io.subgraft.internal.introspection.validate.rules.CostsAreNotNegative;
import io.subgraft.internal.introspection.validate.rules.DescribedMembersAreAttributes;
import io.subgraft.internal.introspection.validate.rules.EmbeddablesEnd;
import io.subgraft.internal.introspection.validate.rules.EntitiesAreExposedOnce;
import io.subgraft.internal.introspection.validate.rules.EntitiesExposeThemselves;
import io.subgraft.internal.introspection.validate.rules.EntitiesHaveIdentifiers;
import io.subgraft.internal.introspection.validate.rules.ExposedClassesAreEntities;
import io.subgraft.internal.introspection.validate.rules.ExtendedEntitiesAreInterfaces;
import io.subgraft.internal.introspection.validate.rules.FieldsAreUnique;
import io.subgraft.internal.introspection.validate.rules.IdentifiersAreRead;
import io.subgraft.internal.introspection.validate.rules.IdentifiersAreShown;
import io.subgraft.internal.introspection.validate.rules.IdentifiersHaveColumns;
import io.subgraft.internal.introspection.validate.rules.IgnoredAttributesAreNotDescribed;
import io.subgraft.internal.introspection.validate.rules.IgnoredAttributesExist;
import io.subgraft.internal.introspection.validate.rules.KeysAreFree;
import io.subgraft.internal.introspection.validate.rules.ListsHaveNoNames;
import io.subgraft.internal.introspection.validate.rules.MappingsAreRead;
import io.subgraft.internal.introspection.validate.rules.MarksAreShown;
import io.subgraft.internal.introspection.validate.rules.NamesAreValid;
import io.subgraft.internal.introspection.validate.rules.OwningAttributesExist;
import io.subgraft.internal.introspection.validate.rules.PackagesListEntities;
import io.subgraft.internal.introspection.validate.rules.PagesAreHere;
import io.subgraft.internal.introspection.validate.rules.PagesHaveRows;
import io.subgraft.internal.introspection.validate.rules.PluralsDiffer;
import io.subgraft.internal.introspection.validate.rules.PoliciesAreReachable;
import io.subgraft.internal.introspection.validate.rules.QueryFieldsAreUnique;
import io.subgraft.internal.introspection.validate.rules.ReferencesHoldKeys;
import io.subgraft.internal.introspection.validate.rules.ScalarsExist;
import io.subgraft.internal.introspection.validate.rules.SearchedAttributesAreTexts;
import io.subgraft.internal.introspection.validate.rules.SearchesAreFree;
import io.subgraft.internal.introspection.validate.rules.SubtypesKeepFields;
import io.subgraft.internal.introspection.validate.rules.TargetsAreExposed;
import io.subgraft.internal.introspection.validate.rules.TypeNamesAreUnique;
import io.subgraft.internal.introspection.validate.rules.TypesAreReachable;
import io.subgraft.internal.introspection.validate.rules.TypesHaveFields;
import io.subgraft.internal.introspection.validate.rules.WrittenNamesExist;
import io.subgraft.internal.introspection.validate.rules.federation.KeysExist;
import io.subgraft.internal.introspection.validate.rules.federation.MarksAgree;
import io.subgraft.internal.introspection.validate.rules.federation.RemoteTypesAreElsewhere;
import io.subgraft.internal.introspection.validate.rules.federation.RequiringMethodsAreComputable;
import io.subgraft.internal.introspection.validate.rules.write.CreatesAreComplete;
import io.subgraft.internal.introspection.validate.rules.write.InputsAreWritable;
import io.subgraft.internal.introspection.validate.rules.write.UpsertsHaveAKey;
import io.subgraft.internal.introspection.validate.rules.write.WritersAreNamed;
import java.util.List;

/** Checks every rule, so that one compilation shows all that is wrong. */
public final class Validator {

    private static final List<Rule> RULES = List.of(
            new ExposedClassesAreEntities(),
            new PackagesListEntities(),
            new EntitiesExposeThemselves(),
            new ListsHaveNoNames(),
            new PagesHaveRows(),
            new IgnoredAttributesExist(),
            new WrittenNamesExist(),
            new EntitiesAreExposedOnce(),
            new TypesAreReachable(),
            new EntitiesHaveIdentifiers(),
            new IdentifiersAreShown(),
            new IdentifiersHaveColumns(),
            new EmbeddablesEnd(),
            new MappingsAreRead(),
            new CollectionsHaveTargets(),
            new OwningAttributesExist(),
            new ScalarsExist(),
            new IdentifiersAreRead(),
            new SearchedAttributesAreTexts(),
            new ComputedFieldsAreComputable(),
            new TargetsAreExposed(),
            new IgnoredAttributesAreNotDescribed(),
            new DescribedMembersAreAttributes(),
            new TypeNamesAreUnique(),
            new NamesAreValid(),
            new FieldsAreUnique(),
            new QueryFieldsAreUnique(),
            new PluralsDiffer(),
            new ArgumentsAreUnique(),
            new SubtypesKeepFields(),
            new ExtendedEntitiesAreInterfaces(),
            new TypesHaveFields(),
            new KeysExist(),
            new RemoteTypesAreElsewhere(),
            new RequiringMethodsAreComputable(),
            new MarksAgree(),
            new ReferencesHoldKeys(),
            new MarksAreShown(),
            new SearchesAreFree(),
            new PagesAreHere(),
            new AccessIsPlaced(),
            new PoliciesAreReachable(),
            new KeysAreFree(),
            new CostsAreNotNegative(),
            new WritersAreNamed(),
            new InputsAreWritable(),
            new UpsertsHaveAKey(),
            new CreatesAreComplete());

    /** All that is wrong with what a compilation exposes. */
    public List<Finding> check(ExposedModel model) {
        return RULES.stream().flatMap(each -> each.check(model)).distinct().toList();
    }
}
