package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Rule;
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
            new SearchedAttributesAreTexts(),
            new ComputedFieldsAreComputable(),
            new TargetsAreExposed(),
            new IgnoredAttributesAreNotDescribed(),
            new DescribedMembersAreAttributes(),
            new TypeNamesAreUnique(),
            new NamesAreValid(),
            new FieldsAreUnique(),
            new QueryFieldsAreUnique(),
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
            new CostsAreNotNegative());

    /** All that is wrong with what a compilation exposes. */
    public List<Finding> check(ExposedModel model) {
        return RULES.stream().flatMap(each -> each.check(model)).distinct().toList();
    }
}
