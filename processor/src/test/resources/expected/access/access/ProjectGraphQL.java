package access;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GuardFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Project} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ProjectGraphQL extends EntityDescriptor {
    public ProjectGraphQL() {
        super(entity("Project", Project.class)
                .restrictedBy(OfTenant.class)
                .lookup("project", "id")
                .list("projects", 20, 100)
                .attributes(
                        id("id"),
                        basic("name"),
                        basic("budget"),
                        toMany("tasks", "Task").mappedBy("project"),
                        toMany("salaries", "Salary").mappedBy("project"),
                        embedded("terms", "ProjectTerms"))
                .computed(fromInstance("margin", "budget")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Project project = (Project) entity;
        return switch (attribute) {
            case 0 -> project.id;
            case 1 -> project.name;
            case 2 -> project.budget;
            case 3 -> project.tasks;
            case 4 -> project.salaries;
            case 5 -> project.terms;
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    public List<GuardFacts> guards() {
        return List.of(guard("budget", "lead", "boss"), guard("margin", "boss"));
    }

    @Override
    public Object compute(int computed, Object... inputs) {
        return switch (computed) {
            case 0 -> ((Project) inputs[0]).margin();
            default -> super.compute(computed, inputs);
        };
    }
}
