package io.subgraft.conformance.writes;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.conformance.Booted;
import io.subgraft.conformance.SecuredCaller;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import io.subgraft.security.Caller;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bookshop on one database, with words for what tests do. */
final class Shop {

    private static final Map<Database, Shop> SHOPS = new EnumMap<>(Database.class);

    static final Caller NOBODY = Caller.NOBODY;

    final Booted booted;

    private Shop(Booted booted) {
        this.booted = booted;
    }

    /** The one of a database, whose tables are empty. */
    static synchronized Shop on(Database database) {
        Shop shop = SHOPS.computeIfAbsent(database, each -> new Shop(WrittenShop.on(each)));
        Sql.execute(
                shop.booted.url(),
                "delete from Review",
                "delete from Book",
                "delete from Author",
                "update Ticket set parent_id = null",
                "delete from Ticket",
                "delete from Label");
        return shop;
    }

    static SecuredCaller caller(String name, Integer tenant, String... roles) {
        return new SecuredCaller(name, tenant, Set.of(roles));
    }

    ExecutionResult execute(String document, Map<String, Object> variables, Caller caller) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(document).variables(variables).build();
        input.getGraphQLContext().put(Caller.class, caller);
        return booted.subgraft().execute(input);
    }

    ExecutionResult execute(String document) {
        return execute(document, Map.of(), NOBODY);
    }

    /** The data of a document that must have no error. */
    Answer data(String document) {
        ExecutionResult result = execute(document);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors());
        }
        return new Answer(result.getData());
    }

    List<String> statements(String document) {
        return booted.statements(() -> data(document)).stream()
                .filter(each -> !each.contains("nextval") && !each.contains("next value") && !each.contains("next_val"))
                .toList();
    }

    Shop with(String... sql) {
        booted.with(sql);
        return this;
    }

    List<List<Object>> rows(String query) {
        return Sql.rows(booted.url(), query);
    }

    List<String> texts(String query) {
        return Sql.texts(booted.url(), query);
    }

    Shop withAuthor(long id, String name) {
        return with("insert into Author (id, name) values (" + id + ", '" + name + "')");
    }

    Shop withBook(long id, String isbn, String title) {
        return with("insert into Book (id, isbn, title, price, inStock, version, widthMm, heightMm, warehouse) values ("
                + id + ", '" + isbn + "', '" + title + "', 10, true, 3, 1, 2, 'north')");
    }
}
