@GraphQLExposed(
        entities = {Purchase.class, Bill.class, Subscription.class, Intention.class, Intentions.class},
        ignore = {"Purchase.note", "Purchase.Id.secret"},
        names = {
            @GraphQLName(type = Subscription.class, value = "NewsSubscription", plural = "newsletters"),
            @GraphQLName(type = Intention.class, plural = "allIntentions"),
            @GraphQLName(type = Bill.Status.class, value = "InvoiceState"),
            @GraphQLName(type = Purchase.class, attribute = "größe", value = "size"),
            @GraphQLName(type = Domicile.class, value = "PostalAddress"),
            @GraphQLName(type = Domicile.class, attribute = "a$b", value = "ab")
        })
@GraphQLExposed(entities = Query.class, name = "Inquiry", description = "What somebody asks.", defaultPageSize = 5, maxPageSize = 7)
package outside.names;

import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLName;
import outside.names.model.Domicile;
import outside.names.model.Intention;
import outside.names.model.Intentions;
import outside.names.model.Bill;
import outside.names.model.Purchase;
import outside.names.model.Query;
import outside.names.model.Subscription;
