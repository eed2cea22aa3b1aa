package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.EnumExposure;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each annotation of federation is where the schema has a place for its directive; none is dropped without a word. */
public final class MarksAreShown implements Rule {

    private static final Set<String> OF_CONSTANTS = Set.of(
            FederationNames.DIRECTIVE_APPLIED, FederationNames.INACCESSIBLE, FederationNames.TAG, FederationNames.TAGS);
    private static final Set<String> OF_ENUMS =
            with(OF_CONSTANTS, FederationNames.AUTHENTICATED, FederationNames.POLICY, FederationNames.REQUIRES_SCOPES);
    private static final Set<String> OF_COMPUTED = with(
            OF_ENUMS,
            FederationNames.CACHE_TAG,
            FederationNames.CACHE_TAGS,
            FederationNames.OVERRIDE_FROM,
            FederationNames.SHAREABLE);
    private static final Set<String> WEIGHTS = Set.of(ExposureAnnotations.COST, ExposureAnnotations.LIST_SIZE);
    private static final Set<String> OF_EMBEDDABLES = with(
            OF_ENUMS,
            FederationNames.CACHE_TAG,
            FederationNames.CACHE_TAGS,
            FederationNames.COMPOSE_DIRECTIVE,
            FederationNames.CONTEXT,
            FederationNames.REMOTE_ENTITY,
            FederationNames.SHAREABLE);
    private static final Set<String> OF_REQUIRING = with(OF_COMPUTED, FederationNames.REQUIRES);

    private static Set<String> with(Set<String> others, String... more) {
        Set<String> names = new LinkedHashSet<>(others);
        names.addAll(List.of(more));
        return Set.copyOf(names);
    }

    @Override
    public Stream<Finding> check(ExposedModel model) {
        List<Finding> findings = new ArrayList<>();
        for (ExposedType each : model.types().toList()) {
            each.type()
                    .federation()
                    .strays()
                    .forEach(stray -> findings.add(finding(
                            Place.of(each, stray.member()), stray.annotation(), "an attribute or a computed field")));
            for (EnumExposure enumeration : each.enums()) {
                ofEnum(enumeration, findings);
            }
            if (each instanceof ExposedEmbeddable) {
                AnnotationSet marks = each.type().federation().annotations();
                unfit(Place.of(each), marks, OF_EMBEDDABLES, "an entity", true, findings);
            } else if (each instanceof ExposedEntity entity) {
                ofMethods(entity, model, findings);
            }
        }
        return findings.stream();
    }

    private static void ofMethods(ExposedEntity entity, ExposedModel model, List<Finding> findings) {
        entity.computed()
                .forEach(each -> unfit(
                        Place.of(entity, each.method()),
                        each.directives(),
                        OF_COMPUTED,
                        "an attribute",
                        true,
                        findings));
        boolean isInterface = model.interfaceOf(entity.javaName()).isPresent();
        entity.type().federation().methods().stream()
                .filter(each -> each.annotations().has(FederationNames.REQUIRES))
                .forEach(each -> {
                    Place place = Place.of(entity, each.name());
                    unfit(place, each.annotations(), OF_REQUIRING, "an attribute", false, findings);
                    if (isInterface) {
                        findings.add(finding(place, FederationNames.REQUIRES, "an entity that none extends"));
                    }
                });
    }

    private static void ofEnum(EnumExposure enumeration, List<Finding> findings) {
        String qualified = enumeration.name().qualified();
        String label = enumeration.name().nested();
        unfit(Place.of(qualified, label), enumeration.federation(), OF_ENUMS, "an entity", false, findings);
        enumeration
                .marked()
                .forEach((constant, marks) -> unfit(
                        Place.of(qualified, label, constant),
                        marks,
                        OF_CONSTANTS,
                        "the enum or an attribute",
                        false,
                        findings));
    }

    private static void unfit(
            Place place,
            AnnotationSet marks,
            Set<String> fitting,
            String instead,
            boolean isWeighed,
            List<Finding> findings) {
        for (MappingAnnotations each : marks.all()) {
            if (!fitting.contains(each.name()) && !(isWeighed && WEIGHTS.contains(each.name()))) {
                findings.add(finding(place, each.name(), instead));
            }
        }
    }

    private static Finding finding(Place place, String annotation, String instead) {
        return Problem.MARK_UNSHOWN.at(
                place.on(annotation, null), annotation.substring(annotation.lastIndexOf('.') + 1), instead);
    }
}
