package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.source.SourceReader;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.processor.generate.java.GeneratedNames;
import io.subgraft.internal.processor.generate.java.RuntimeNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what a round exposes: its own elements, and those that earlier rounds could not read. */
public final class RoundReader {

    private final Elements elements;
    private final SourceReader source;
    private final EarlierOutput earlier;

    public RoundReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.earlier = new EarlierOutput(environment);
        this.source = new SourceReader(
                elements, environment.getTypeUtils(), Plurals::listField, PartSwitches.of(environment.getOptions()));
    }

    public Reading read(RoundEnvironment round, Set<String> waitingBefore) {
        List<Exposure> exposures = new ArrayList<>();
        List<ExposedEntity> entities = new ArrayList<>();
        List<ExposedEmbeddable> embeddables = new ArrayList<>();
        SortedMap<String, Set<String>> waiting = new TreeMap<>();
        List<Finding> failures = new ArrayList<>();
        Set<JavaName> listed = new HashSet<>();
        for (Element element : exposing(round, waitingBefore)) {
            try {
                List<Exposure> written = source.exposures(element);
                Set<String> missing = new LinkedHashSet<>();
                for (Exposure exposure : written) {
                    exposure.listed().forEach(each -> listed.add(each.name()));
                    missing.addAll(source.unresolved(element, exposure));
                }
                if (missing.isEmpty()) {
                    for (Exposure exposure : written) {
                        List<ExposedEntity> exposed = source.entities(element, exposure);
                        entities.addAll(exposed);
                        exposed.stream()
                                .flatMap(each -> source.embeddables(each, exposure).stream())
                                .map(this::reusedIfThere)
                                .forEach(embeddables::add);
                        exposures.add(exposure);
                    }
                } else {
                    waiting.put(element.toString(), missing);
                }
            } catch (RuntimeException e) {
                failures.add(unexpected(element, e));
            }
        }
        failures.addAll(new ExtendedEmbeddables(elements).in(round, embeddables));
        List<ExposedType> all = new ArrayList<>(entities);
        all.addAll(embeddables);
        return new Reading(exposures, entities, embeddables, targets(all, listed), waiting, failures);
    }

    private Collection<Element> exposing(RoundEnvironment round, Set<String> waitingBefore) {
        Stream<? extends Element> annotated = Stream.of(ExposureAnnotations.EXPOSED, ExposureAnnotations.EXPOSURES)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .flatMap(each -> round.getElementsAnnotatedWith(each).stream());
        Stream<? extends Element> before =
                waitingBefore.stream().map(this::element).filter(Objects::nonNull);
        // By name, so that the order in which the compiler was given the files does not show.
        SortedMap<String, Element> byName = new TreeMap<>();
        Stream.concat(annotated, before).forEach(each -> byName.put(each.toString(), each));
        return byName.values();
    }

    private Element element(String name) {
        Element type = elements.getTypeElement(name);
        return type == null ? elements.getPackageElement(name) : type;
    }

    private Map<JavaName, AssociationTarget> targets(List<ExposedType> exposed, Set<JavaName> listed) {
        Map<JavaName, AssociationTarget> targets = new HashMap<>();
        exposed.forEach(each -> targets.putAll(source.targets(each, listed)));
        return targets;
    }

    /** Modules that share an embeddable share its type too: the first compiled has it. */
    private ExposedEmbeddable reusedIfThere(ExposedEmbeddable embeddable) {
        ClassName descriptor = GeneratedNames.descriptor(embeddable);
        return earlier.isOfNeighbour(descriptor, RuntimeNames.EMBEDDABLE_DESCRIPTOR)
                ? embeddable.reused(
                        typeIn(descriptor).orElseGet(() -> embeddable.javaName().simple()))
                : embeddable;
    }

    /** The name that another module has given the type, where it is not that of the class. */
    private Optional<String> typeIn(ClassName descriptor) {
        return ElementFilter.fieldsIn(
                        elements.getTypeElement(descriptor.canonicalName()).getEnclosedElements())
                .stream()
                .filter(each -> each.getSimpleName().contentEquals(GeneratedNames.TYPE))
                .map(VariableElement::getConstantValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    static Finding unexpected(Element element, Exception failure) {
        return Problem.UNEXPECTED.at(
                Place.of(element.toString(), element.getSimpleName().toString()), failure.toString());
    }
}
