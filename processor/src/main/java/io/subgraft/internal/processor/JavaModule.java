package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The module of the Java platform that is compiled, and the services that were generated into it. */
final class JavaModule {

    private record Service(ClassName type, ClassName implementation) {}

    private final Elements elements;
    private final Place place;
    private final @Nullable ModuleElement module;
    private final List<Service> services = new ArrayList<>();

    private JavaModule(Elements elements, Place place, @Nullable ModuleElement module) {
        this.elements = elements;
        this.place = place;
        this.module = module;
    }

    /** The module of the class or package that exposes. */
    static JavaModule of(Exposure exposure, Elements elements) {
        Element element = elements.getTypeElement(exposure.element());
        if (element == null) {
            element = elements.getPackageElement(exposure.element());
        }
        return new JavaModule(elements, Place.of(exposure), element == null ? null : elements.getModuleOf(element));
    }

    /** Whether code of the module can name the class. */
    boolean sees(String className) {
        return module == null || elements.getTypeElement(module, className) != null;
    }

    void add(ClassName service, ClassName implementation) {
        services.add(new Service(service, implementation));
    }

    /**
     * Findings for the services that a named module does not provide. To be called in the last round: to read what a module
     * provides, the compiler needs the classes.
     */
    List<Finding> unprovided() {
        ModuleElement written = module == null || module.isUnnamed()
                ? null
                : elements.getModuleElement(module.getQualifiedName()); // each round has an element of its own
        if (written == null) {
            return List.of();
        }
        return services.stream()
                .filter(each -> !isProvided(each, written))
                .map(each -> Problem.NOT_PROVIDED.at(
                        place,
                        written.getQualifiedName(),
                        each.type.canonicalName(),
                        each.implementation.canonicalName()))
                .toList();
    }

    private static boolean isProvided(Service service, ModuleElement module) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(each -> each.getService().getQualifiedName().contentEquals(service.type.canonicalName()))
                .flatMap(each -> each.getImplementations().stream())
                .anyMatch(each -> each.getQualifiedName().contentEquals(service.implementation.canonicalName()));
    }
}
