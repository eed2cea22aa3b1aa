package access;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GuardFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Task} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class TaskGraphQL extends EntityDescriptor {
    public TaskGraphQL() {
        super(entity("Task", Task.class)
                .lookup("task", "id")
                .list("tasks", 20, 100)
                .attributes(id("id"), toOne("project", "Project"), basic("hours")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Task task = (Task) entity;
        return switch (attribute) {
            case 0 -> task.id;
            case 1 -> task.project;
            case 2 -> task.getHours();
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    public List<GuardFacts> guards() {
        return List.of(guard("hours", "lead"));
    }
}
