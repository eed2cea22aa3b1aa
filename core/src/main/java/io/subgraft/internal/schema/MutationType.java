package io.subgraft.internal.schema;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;

/**
 * Puts the fields of {@code Mutation} that the application writes beside those that are generated. Whether any are, is a detail of the
 * entities, so that {@code type Mutation} and {@code extend type Mutation} mean the same in both cases.
 */
final class MutationType {

    private boolean isDefined;

    /** @param generated the schema of the modules */
    MutationType(Document generated) {
        this.isDefined = generated.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .anyMatch(MutationType::isMutation);
    }

    /** Returns the document with a definition where there is none yet, and with extensions otherwise. */
    Document beside(Document added) {
        Document.Builder document = Document.newDocument();
        added.getDefinitions().forEach(each -> document.definition(beside(each)));
        return document.build();
    }

    private Definition<?> beside(Definition<?> definition) {
        if (!(definition instanceof ObjectTypeDefinition type) || !isMutation(type)) {
            return definition;
        }
        if (isDefined) {
            return type instanceof ObjectTypeExtensionDefinition
                    ? type
                    : ObjectTypeExtensionDefinition.newObjectTypeExtensionDefinition()
                            .name(type.getName())
                            .directives(type.getDirectives())
                            .fieldDefinitions(type.getFieldDefinitions())
                            .build();
        }
        isDefined = true;
        return type instanceof ObjectTypeExtensionDefinition
                ? ObjectTypeDefinition.newObjectTypeDefinition()
                        .name(type.getName())
                        .directives(type.getDirectives())
                        .fieldDefinitions(type.getFieldDefinitions())
                        .build()
                : type;
    }

    private static boolean isMutation(ObjectTypeDefinition type) {
        return type.getName().equals(SchemaFiles.MUTATION);
    }
}
