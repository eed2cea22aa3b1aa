package io.subgraft.internal.schema;

import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of the schema for a host that has types of its own. */
public final class HostTypes {

    private static final Set<String> ROOTS = Set.of(SchemaFiles.QUERY, "Mutation", "Subscription");

    /** Types that everybody defines alike, so that a host may have them already. */
    private static final Set<String> SHARED = Set.of("PageInfo");

    private final TypeDefinitionRegistry host;
    private final TypeDefinitionRegistry added = new TypeDefinitionRegistry();

    private HostTypes(TypeDefinitionRegistry host) {
        this.host = host;
    }

    /**
     * What a host that has types has to add to them.
     *
     * @throws IllegalStateException if the host has another type of a name
     */
    public static TypeDefinitionRegistry beside(TypeDefinitionRegistry host, List<Document> documents) {
        HostTypes types = new HostTypes(host);
        documents.forEach(document -> document.getDefinitions().forEach(types::add));
        return types.added;
    }

    private void add(Definition<?> definition) {
        if (definition instanceof ObjectTypeDefinition object && ROOTS.contains(object.getName()) && isKnown(object)) {
            put(extension(object));
        } else if (definition instanceof ScalarTypeDefinition scalar) {
            if (!host.scalars().containsKey(scalar.getName())
                    && !added.scalars().containsKey(scalar.getName())) {
                put(scalar);
            }
        } else if (definition instanceof DirectiveDefinition directive) {
            if (host.getDirectiveDefinition(directive.getName()).isEmpty()) {
                put(directive);
            }
        } else if (definition instanceof TypeDefinition<?> type && !isExtension(type)) {
            addUnlessShared(type);
        } else if (definition instanceof SDLDefinition<?> other) {
            put(other);
        }
    }

    private boolean isKnown(TypeDefinition<?> type) {
        return host.types().containsKey(type.getName()) || added.types().containsKey(type.getName());
    }

    /** The engine has extensions of types as types. */
    private static boolean isExtension(TypeDefinition<?> type) {
        return type.getClass().getSimpleName().endsWith("ExtensionDefinition");
    }

    private void addUnlessShared(TypeDefinition<?> type) {
        if (!host.types().containsKey(type.getName())) {
            put((SDLDefinition<?>) type);
        } else if (!isShared(type)) {
            throw new IllegalStateException(
                    "The host has a type " + type.getName() + " of its own; name the entity that"
                            + " leads to the generated one otherwise with @GraphQLExposed(name = …), or rename that of the host");
        }
    }

    private boolean isShared(TypeDefinition<?> type) {
        return SHARED.contains(type.getName())
                && type instanceof ObjectTypeDefinition ours
                && host.types().get(type.getName()) instanceof ObjectTypeDefinition theirs
                && names(theirs).containsAll(names(ours));
    }

    private static Set<String> names(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream().map(FieldDefinition::getName).collect(Collectors.toSet());
    }

    private static ObjectTypeExtensionDefinition extension(ObjectTypeDefinition type) {
        return ObjectTypeExtensionDefinition.newObjectTypeExtensionDefinition()
                .name(type.getName())
                .description(type.getDescription())
                .fieldDefinitions(type.getFieldDefinitions())
                .build();
    }

    private void put(SDLDefinition<?> definition) {
        added.add(definition).ifPresent(fault -> {
            throw new IllegalStateException("The types do not fit together: " + fault.getMessage());
        });
    }
}
