package shop;

import io.subgraft.security.Caller;
import io.subgraft.security.RowPolicy;
import io.subgraft.security.Rows;
import org.springframework.stereotype.Component;

/** Everybody sees books without an owner, and owners their own. */
@Component
class BooksOfTheCaller implements RowPolicy {

    private final Stock stock;

    /** That it takes a bean shows who makes it. */
    BooksOfTheCaller(Stock stock) {
        this.stock = stock;
    }

    @Override
    public Rows visibleTo(Caller caller) {
        if (stock.isClosed()) {
            return Rows.none();
        }
        return caller.name() == null
                ? Rows.where("{row}.owner is null")
                : Rows.where("({row}.owner is null or {row}.owner = :owner)").with("owner", caller.name());
    }
}
