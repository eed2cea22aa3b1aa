package shop;

import io.subgraft.Subgraft;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Asks twice within a transaction about what it has not committed, and rolls it back. */
@Path("draft")
public class Draft {

    @Inject
    Subgraft subgraft;

    @Inject
    EntityManager entityManager;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @GET
    @Transactional
    public String get() {
        Book draft = new Book();
        draft.id = 9L;
        draft.title = "Sanditon";
        draft.author = entityManager.getReference(Author.class, 1L);
        entityManager.persist(draft);
        entityManager.flush();
        String document = "{ book(id: 9) { title author { name books { totalCount } } } }";
        subgraft.execute("mutation { updateAuthor(id: 1, input: { name: \"Jane\" }) { errors { code } } }");
        String answers = subgraft.execute(document).toSpecification() + "\n"
                + subgraft.execute(document).toSpecification() + "\n"
                + (transaction.getTransactionStatus() == Status.STATUS_ACTIVE ? "active" : "not active");
        transaction.setRollbackOnly();
        return answers;
    }
}
