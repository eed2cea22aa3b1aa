package io.subgraft.internal.schema;

import io.subgraft.generated.GeneratedModule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;

/** The generated modules on the class path. */
public final class Modules {

    private Modules() {}

    /**
     * All of them, by name.
     *
     * @throws IllegalStateException if there is none
     */
    public static List<GeneratedModule> onClassPath(SessionFactory sessionFactory) {
        List<GeneratedModule> modules = Services.all(GeneratedModule.class, sessionFactory);
        if (modules.isEmpty()) {
            throw new IllegalStateException("No entity is exposed: the class path has no generated module. Write"
                    + " @GraphQLExposed on an entity, and put subgraft-processor on the annotation processor path");
        }
        modules.sort(Comparator.comparing(GeneratedModule::name));
        return modules;
    }

    /**
     * Refuses modules that were generated for another runtime, or that expose the same type.
     *
     * @throws IllegalStateException naming what does not fit
     */
    public static void check(List<GeneratedModule> modules) {
        Map<String, GeneratedModule> exposedBy = new HashMap<>();
        for (GeneratedModule module : modules) {
            if (module.contract() != GeneratedModule.CONTRACT) {
                throw new IllegalStateException("The module " + module.name() + " was generated for contract "
                        + module.contract() + ", but this runtime speaks contract " + GeneratedModule.CONTRACT
                        + "; use the same version of subgraft-processor and subgraft-core, and compile anew");
            }
            module.entities().forEach(entity -> exposed(entity.facts().type(), module, exposedBy));
        }
    }

    private static void exposed(String type, GeneratedModule module, Map<String, GeneratedModule> exposedBy) {
        GeneratedModule other = exposedBy.putIfAbsent(type, module);
        if (other != null) {
            throw new IllegalStateException("The type " + type + " is exposed by two modules, " + other.name() + " and "
                    + module.name() + "; name one of them otherwise with @GraphQLExposed(name = …)");
        }
    }
}
