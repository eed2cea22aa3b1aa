package shop;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
class ShopController {

    private final Books books;
    private final Stock stock;

    ShopController(Books books, Stock stock) {
        this.books = books;
        this.stock = stock;
    }

    @QueryMapping
    List<Book> newest() {
        return books.findTop2ByOrderByIdDesc();
    }

    @QueryMapping
    String secret() {
        throw new IllegalStateException("password=secret");
    }

    @MutationMapping
    @Transactional
    public Book rename(@Argument Long id, @Argument String title) {
        Book book = books.findById(id).orElseThrow();
        book.title = title;
        return book;
    }

    @BatchMapping
    List<Integer> stock(List<Book> books) {
        return stock.of(books);
    }

    @SchemaMapping
    String label(Book book) {
        return book.id + ": " + book.title;
    }
}
