package io.subgraft.federation.reference;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Returns the objects to which the references of a gateway lead, for a type with {@code @key} that the application defines itself.
 *
 * <pre>{@code
 * Subgraft.builder(entityManagerFactory)
 *         .schemaExtension("type Voucher @key(fields: \"code\") { code: ID!  percent: Int }", wiring -> {})
 *         .extension(new Federation().resolver("Voucher", (vouchers, field) ->
 *                 shop.find(vouchers.stream().map(each -> each.get("code")).toList())))
 *         .build();
 * }</pre>
 *
 * <p>Must be thread-safe.
 */
@FunctionalInterface
public interface ReferenceResolver {

    /**
     * Returns one object for each representation, in the same order, and null where there is none. Called once for all
     * representations of one {@code _entities}. The objects are the sources of the fetchers of the type. If it throws, each
     * representation has the error.
     *
     * @param representations what the gateway sent; each has all fields of at least one key
     * @param field the field {@code _entities}, with the context of the request
     */
    List<? extends @Nullable Object> resolve(List<Representation> representations, DataFetchingEnvironment field);
}
