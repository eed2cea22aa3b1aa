package library;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import java.util.List;

@DgsComponent
public class LibraryFetchers {

    private final Books books;

    LibraryFetchers(Books books) {
        this.books = books;
    }

    @DgsQuery
    public List<Book> shelf() {
        return books.findAll();
    }

    @DgsQuery
    public String motto() {
        return "Silence";
    }

    @DgsData(parentType = "Book")
    public int copies(DgsDataFetchingEnvironment environment) {
        Book book = environment.getSource();
        return book.title.length();
    }
}
