package outside.names;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;
import outside.names.model.Bill;
import outside.names.model.Intention;
import outside.names.model.Intentions;
import outside.names.model.Purchase;
import outside.names.model.Query;
import outside.names.model.Subscription;

/**
 * What Subgraft knows at compile time of the entities of {@code outside.names}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftEntities extends EntityDescriptor {
    private final int ordinal;

    private SubgraftEntities(int ordinal, EntityFacts facts) {
        super(facts);
        this.ordinal = ordinal;
    }

    /**
     * An instance for each entity, by type name.
     */
    public static List<EntityDescriptor> all() {
        return List.of(
                new SubgraftEntities(0, factsOfBill()),
                new SubgraftEntities(1, factsOfInquiry()),
                new SubgraftEntities(2, factsOfIntention()),
                new SubgraftEntities(3, factsOfIntentions()),
                new SubgraftEntities(4, factsOfNewsSubscription()),
                new SubgraftEntities(5, factsOfPurchase()));
    }

    private static EntityFacts factsOfBill() {
        return entity("Bill", Bill.class)
                .lookup("bill", by("id.number", "number"))
                .list("bills", 20, 100)
                .attributes(embedded("id", "BillId").asId(), basic("status"));
    }

    private static EntityFacts factsOfInquiry() {
        return entity("Inquiry", Query.class)
                .lookup("inquiry", "id")
                .list("inquiries", 5, 7)
                .attributes(id("id"), toMany("subscriptions", "NewsSubscription", "query"));
    }

    private static EntityFacts factsOfIntention() {
        return entity("Intention", Intention.class)
                .lookup("intention", "id")
                .list("allIntentions", 20, 100)
                .attributes(id("id"));
    }

    private static EntityFacts factsOfIntentions() {
        return entity("Intentions", Intentions.class)
                .lookup("intentions", "id")
                .list("intentionses", 20, 100)
                .attributes(id("id"));
    }

    private static EntityFacts factsOfNewsSubscription() {
        return entity("NewsSubscription", Subscription.class)
                .lookup("newsSubscription", "ID")
                .list("newsletters", 20, 100)
                .attributes(id("ID"), toOne("query", "Inquiry"), embedded("address", "PostalAddress"));
    }

    private static EntityFacts factsOfPurchase() {
        return entity("Purchase", Purchase.class)
                .lookup("purchase", "key")
                .list("purchases", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("key"),
                    embedded("id", "PurchaseId"),
                    embedded("part", "Part"),
                    basic("status"),
                    basic("größe").as("size")
                });
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readBill((Bill) entity, attribute);
            case 1 -> readInquiry((Query) entity, attribute);
            case 2 -> readIntention((Intention) entity, attribute);
            case 3 -> readIntentions((Intentions) entity, attribute);
            case 4 -> readNewsSubscription((Subscription) entity, attribute);
            case 5 -> readPurchase((Purchase) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readBill(Bill entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.status;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readInquiry(Query entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.subscriptions;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readIntention(Intention entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readIntentions(Intentions entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readNewsSubscription(Subscription entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.ID;
            case 1 -> entity.query;
            case 2 -> entity.address;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readPurchase(Purchase entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.key;
            case 1 -> entity.id;
            case 2 -> entity.part;
            case 3 -> entity.status;
            case 4 -> entity.größe;
            default -> NOT_ACCESSIBLE;
        };
    }
}
