package shop;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells how many copies there are. */
@Service
class Stock {

    final List<Integer> asked = new ArrayList<>();

    boolean isClosed() {
        return false;
    }

    List<Integer> of(List<Book> books) {
        asked.add(books.size());
        return books.stream().map(each -> each.title.length()).toList();
    }
}
