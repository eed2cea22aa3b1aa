package access;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import io.subgraft.generated.GuardFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code access}.
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
                new SubgraftEntities(0, factsOfProject()),
                new SubgraftEntities(1, factsOfSalary()),
                new SubgraftEntities(2, factsOfTask()));
    }

    private static EntityFacts factsOfProject() {
        return entity("Project", Project.class)
                .restrictedBy(OfTenant.class)
                .lookup("project", "id")
                .list("projects", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("name"),
                    basic("budget"),
                    toMany("tasks", "Task", "project"),
                    toMany("salaries", "Salary", "project"),
                    embedded("terms", "ProjectTerms")
                })
                .computed(fromInstance("margin", "budget"));
    }

    private static EntityFacts factsOfSalary() {
        return entity("Salary", Salary.class)
                .allowing("boss", "clerk")
                .listAllowing("boss")
                .lookupAllowing()
                .lookup("salary", "id")
                .list("salaries", 20, 100)
                .attributes(id("id"), toOne("project", "Project"), basic("amount"));
    }

    private static EntityFacts factsOfTask() {
        return entity("Task", Task.class)
                .lookup("task", "id")
                .list("tasks", 20, 100)
                .attributes(id("id"), toOne("project", "Project"), basic("hours"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readProject((Project) entity, attribute);
            case 1 -> readSalary((Salary) entity, attribute);
            case 2 -> readTask((Task) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readProject(Project entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.name;
            case 2 -> entity.budget;
            case 3 -> entity.tasks;
            case 4 -> entity.salaries;
            case 5 -> entity.terms;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readSalary(Salary entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.project;
            case 2 -> entity.amount;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readTask(Task entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.project;
            case 2 -> entity.getHours();
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    public Object compute(int computed, Object... inputs) {
        return switch (ordinal) {
            case 0 -> computeProject(computed, inputs);
            default -> super.compute(computed, inputs);
        };
    }

    private Object computeProject(int computed, Object... inputs) {
        return switch (computed) {
            case 0 -> ((Project) inputs[0]).margin();
            default -> super.compute(computed, inputs);
        };
    }

    @Override
    public List<GuardFacts> guards() {
        return switch (ordinal) {
            case 0 -> List.of(guard("budget", "lead", "boss"), guard("margin", "boss"));
            case 2 -> List.of(guard("hours", "lead"));
            default -> List.of();
        };
    }
}
