package identifiers;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Binding} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class BindingGraphQL extends EntityDescriptor {
    public BindingGraphQL() {
        super(entity("Binding", Binding.class)
                .lookup("binding", by("book.id", "book"))
                .list("bindings", 20, 100)
                .attributes(toOne("book", "Book").asId()));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Binding binding = (Binding) entity;
        return switch (attribute) {
            case 0 -> binding.book;
            default -> NOT_ACCESSIBLE;
        };
    }
}
