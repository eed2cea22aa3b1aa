package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.generated.TypeDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The GraphQL types of a unit by their names and by their classes. */
final class Types {

    private final Map<String, TypeDescriptor> byName = new HashMap<>();
    private final Map<Class<?>, EntityDescriptor> byClass = new HashMap<>();

    Types(List<GeneratedModule> modules) {
        for (GeneratedModule module : modules) {
            for (EntityDescriptor entity : module.entities()) {
                byName.put(entity.type(), entity);
                byClass.put(entity.javaClass(), entity);
            }
            for (EmbeddableDescriptor embeddable : module.embeddables()) {
                byName.put(embeddable.type(), embeddable);
            }
        }
    }

    TypeDescriptor named(String name) {
        return byName.get(name);
    }

    EntityDescriptor entity(String name) {
        return (EntityDescriptor) byName.get(name);
    }

    /** The entity of a class, or the nearest that it extends. */
    EntityDescriptor of(Class<?> type) {
        EntityDescriptor found = byClass.get(type);
        return found != null || type == null ? found : of(type.getSuperclass());
    }

    /** The topmost entity that one extends and that has a list, in which its rows are, too; null for none. */
    EntityDescriptor listedBase(EntityDescriptor type) {
        String extended = type.facts().hierarchy().extended();
        if (extended == null) {
            return null;
        }
        EntityDescriptor above = listedBase(entity(extended));
        return above != null || entity(extended).facts().list() == null ? above : entity(extended);
    }

    /** The name by which a fragment means the entity and all that extend it. */
    static String reference(EntityDescriptor type) {
        String interfaceType = type.facts().hierarchy().interfaceType();
        return interfaceType == null ? type.type() : interfaceType;
    }

    static AttributeFacts attribute(TypeDescriptor type, String name) {
        return type.attributes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
