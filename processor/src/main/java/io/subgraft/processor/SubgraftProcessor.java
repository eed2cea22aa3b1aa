package io.subgraft.processor;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validator.Validator;
import io.subgraft.internal.processor.AccessDemand;
import io.subgraft.internal.processor.Compilation;
import io.subgraft.internal.processor.DiagnosticPrinter;
import io.subgraft.internal.processor.IndexAdvice;
import io.subgraft.internal.processor.ModuleName;
import io.subgraft.internal.processor.OutputWriter;
import io.subgraft.internal.processor.PartSwitches;
import io.subgraft.internal.processor.PlaceFinder;
import io.subgraft.internal.processor.Reading;
import io.subgraft.internal.processor.RoundReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes the GraphQL schema of the entities that {@code @GraphQLExposed} exposes, and the classes that serve it.
 *
 * <p>Each round reads what it brings and validates all that is known. Entities that need types which are not there yet wait
 * for a later round. The first round in which none waits writes all: a class for the entities of each package, one for each
 * embeddable, that of the module, its schema {@code META-INF/subgraft/<module>.graphqls}, and its services file. A round
 * more would cost every compilation, for the compiler enters all classes anew.
 *
 * <p>The module is named after the package that its entities have in common. The compiler argument
 * {@code -Asubgraft.module=com.acme.shop} names another; a name that could not be a package, such as {@code book-shop},
 * leaves the module class in the common package, as {@code BookShopSubgraftModule}.
 *
 * <p>Advice on indexes comes as a note for each entity; {@code -Asubgraft.indexes=warning} makes it a warning for each
 * attribute, {@code off} none. With {@code -Asubgraft.access=required} each entity has to say who may read it.
 *
 * <p>{@code -Asubgraft.aggregates=all} adds aggregates to the lists of all entities, {@code off} to none, and {@code marked},
 * the default, to those whose {@code @GraphQLExposed(aggregates = …)} asks for them; likewise {@code subgraft.groups},
 * {@code subgraft.filters}, {@code subgraft.orders} and {@code subgraft.rootFields}.
 */
public final class SubgraftProcessor extends AbstractProcessor {

    private final Compilation compilation = new Compilation();
    private final Validator validator = new Validator();
    private PlaceFinder places;
    private DiagnosticPrinter printer;
    private OutputWriter output;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ExposureAnnotations.EXPOSED, ExposureAnnotations.EXPOSURES);
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new HashSet<>(PartSwitches.options());
        options.addAll(Set.of(ModuleName.OPTION, IndexAdvice.OPTION, AccessDemand.OPTION));
        return options;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        places = new PlaceFinder(environment.getElementUtils());
        printer = new DiagnosticPrinter(environment.getMessager(), places);
        output = new OutputWriter(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            places.add(round.getRootElements());
            process(round);
        } catch (RuntimeException | IOException e) {
            Place place = Place.of(ExposureAnnotations.EXPOSED, "@GraphQLExposed");
            printer.print(List.of(Problem.UNEXPECTED.at(place, e)));
        }
        return false;
    }

    private void process(RoundEnvironment round) throws IOException {
        if (round.processingOver()) {
            printer.print(compilation.unresolved());
            if (!round.errorRaised()) {
                printer.print(output.unprovided());
            }
            return;
        }
        Reading reading = new RoundReader(processingEnv).read(round, compilation.waiting());
        List<Finding> findings = new ArrayList<>(reading.failures());
        findings.addAll(compilation.add(reading));
        ExposedModel model = compilation.model();
        if (!reading.exposures().isEmpty()) { // else all has been checked before
            findings.addAll(validator.check(model));
            findings.addAll(AccessDemand.on(model, processingEnv.getOptions()));
            findings.addAll(PartSwitches.check(model, processingEnv.getOptions()));
        }
        if (!printer.print(findings) || round.errorRaised()) {
            return;
        }
        if (compilation.isComplete()) {
            compilation.finish();
            printer.print(output.write(model));
            // Who only uses a class cannot change its table.
            printer.print(IndexAdvice.on(model, processingEnv.getOptions(), places::isCompiled));
        }
    }
}
