package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Payments.Vehicle} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class VehicleGraphQL extends EntityDescriptor {
    public VehicleGraphQL() {
        super(entity("Vehicle", Payments.Vehicle.class)
                .hasInterface("AnyVehicle")
                .lookup("vehicle", "id")
                .list("vehicles", 20, 100)
                .attributes(id("id")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Payments.Vehicle vehicle = (Payments.Vehicle) entity;
        return switch (attribute) {
            case 0 -> vehicle.id;
            default -> NOT_ACCESSIBLE;
        };
    }
}
