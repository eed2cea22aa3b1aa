package computed;

import io.subgraft.generated.EntityDescriptor;
import java.math.BigDecimal;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Book} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class BookGraphQL extends EntityDescriptor {
    public BookGraphQL() {
        super(entity("Book", Book.class)
                .lookup("book", "id")
                .list("books", 20, 100)
                .attributes(id("id"), basic("title"), basic("price"), basic("discount"))
                .computed(
                        fromColumns("salePrice", "price", "discount"),
                        fromInstance("heading", "title", "id"),
                        fromKeys("averageStars"),
                        fromEntity("words")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Book book = (Book) entity;
        return switch (attribute) {
            case 0 -> book.id;
            case 1 -> book.title;
            case 2 -> book.price;
            case 3 -> book.discount;
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object compute(int computed, Object... inputs) {
        return switch (computed) {
            case 0 -> Book.salePrice((BigDecimal) inputs[0], (int) inputs[1]);
            case 1 -> ((Book) inputs[0]).getLabel();
            case 2 -> Book.averageStars((Collection<Long>) inputs[0]);
            case 3 -> ((Book) inputs[0]).words();
            default -> super.compute(computed, inputs);
        };
    }
}
