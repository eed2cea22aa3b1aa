package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.EntityDescriptor;
import java.util.Collection;
import java.util.stream.Collectors;

/** What to ask for an attribute. */
record Selections(Types types) {

    /** The field with arguments and all of its selection. */
    String of(AttributeFacts attribute) {
        return attribute.field() + below(attribute);
    }

    String all(Collection<AttributeFacts> attributes) {
        return attributes.stream().map(this::of).collect(Collectors.joining(" "));
    }

    /** The identifier alone. */
    String identity(EntityDescriptor entity) {
        return "__typename " + all(Identity.of(entity));
    }

    private String below(AttributeFacts attribute) {
        if (attribute instanceof Embedded embedded) {
            return " { " + all(types.named(embedded.type()).attributes()) + " }";
        }
        if (attribute instanceof ToOne toOne) {
            // The identifiers of targets may be associations in turn; below them only identifiers are asked for.
            EntityDescriptor target = types.entity(toOne.target());
            return toOne.isId() ? " { " + identity(target) + " }" : " { " + target(target) + " }";
        }
        if (attribute instanceof ToMany toMany) {
            return "(first: 100) { totalCount nodes { " + target(types.entity(toMany.target())) + " } }";
        }
        if (attribute instanceof Elements elements) {
            return below(elements.element());
        }
        if (attribute instanceof Entries entries) {
            return " { key" + below(entries.key()) + " value" + below(entries.value()) + " }";
        }
        return "";
    }

    private String target(EntityDescriptor entity) {
        return "__typename " + all(Identity.andPlain(entity));
    }
}
