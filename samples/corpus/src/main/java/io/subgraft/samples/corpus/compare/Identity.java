package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts.KeyFacts;
import java.util.List;

/** By which fields a row is told from others. */
final class Identity {

    private Identity() {}

    /** The attributes in which the identifier is. */
    static List<AttributeFacts> of(EntityDescriptor entity) {
        List<String> keys = entity.facts().lookups().isEmpty()
                ? List.of()
                : entity.facts().lookups().get(0).by().stream()
                        .map(KeyFacts::path)
                        .toList();
        return entity.attributes().stream()
                .filter(each ->
                        each.isId() || keys.stream().anyMatch(key -> key.split("\\.", -1)[0].equals(each.name())))
                .toList();
    }

    /** The identifier, and all that is as plain: what is asked of the target of an association. */
    static List<AttributeFacts> andPlain(EntityDescriptor entity) {
        List<AttributeFacts> id = of(entity);
        return entity.attributes().stream()
                .filter(each -> each instanceof Basic || id.contains(each))
                .toList();
    }
}
