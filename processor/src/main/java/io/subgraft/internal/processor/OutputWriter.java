package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.processor.federation.FederationStage;
import io.subgraft.internal.processor.federation.generate.ComputedFieldsGenerator;
import io.subgraft.internal.processor.federation.generate.FederatedModuleGenerator;
import io.subgraft.internal.processor.federation.generate.FederationRuntimeNames;
import io.subgraft.internal.processor.generate.java.DescriptorClass;
import io.subgraft.internal.processor.generate.java.EmbeddableGenerator;
import io.subgraft.internal.processor.generate.java.EntitiesGenerator;
import io.subgraft.internal.processor.generate.java.GeneratedNames;
import io.subgraft.internal.processor.generate.java.ModuleGenerator;
import io.subgraft.internal.processor.generate.java.RuntimeNames;
import io.subgraft.internal.processor.generate.sdl.SdlGenerator;
import io.subgraft.internal.processor.schema.Schema;
import io.subgraft.internal.processor.schema.SchemaBuilder;
import io.subgraft.internal.processor.schema.UnusedTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** Writes what is generated. */
public final class OutputWriter {

    private final Filer filer;
    private final Elements elements;
    private final EarlierOutput earlier;
    private final Map<String, String> options;
    private final boolean isFederated;
    private Optional<JavaModule> javaModule = Optional.empty();

    public OutputWriter(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.earlier = new EarlierOutput(environment);
        this.options = environment.getOptions();
        this.isFederated = elements.getTypeElement(FederationNames.PRESENCE) != null;
    }

    /** Writes the files of the module, and returns findings for those that could not be written. */
    public List<Finding> write(ExposedModel model) throws IOException {
        ModuleName module = ModuleName.of(options, model);
        Place place = Place.of(model.exposures().get(0));
        if (!module.isFileName()) {
            return List.of(Problem.INVALID_MODULE_NAME.at(place, module.name()));
        }
        JavaModule compiled = JavaModule.of(model.exposures().get(0), elements);
        javaModule = Optional.of(compiled);
        OutputFiles files = new OutputFiles(filer, compiled);
        List<Finding> findings = new ArrayList<>(writeEmbeddables(files, model));
        List<DescriptorClass> entities = DescriptorClass.of(model, module::entitiesClass);
        for (DescriptorClass each : entities) {
            findings.addAll(writeOfModule(files, each.name(), place, () -> EntitiesGenerator.generate(each, model)));
        }
        ClassName name = module.moduleClass();
        findings.addAll(writeOfModule(
                files,
                name,
                place,
                () -> ModuleGenerator.generate(name, module.name(), entities, model.ownEmbeddables())));
        if (!findings.isEmpty()) {
            return findings;
        }
        String schema = "META-INF/subgraft/" + module.name() + ".graphqls";
        files.write(schema, SdlGenerator.generate(schema(model)));
        writeService(files, compiled, RuntimeNames.GENERATED_MODULE, name);
        List<ClassName> services = new ArrayList<>(List.of(name));
        if (isFederated && FederatedModuleGenerator.isNeeded(model)) {
            ClassName federated = FederatedModuleGenerator.name(name);
            findings.addAll(writeFederation(files, federated, module, model));
            writeService(files, compiled, FederationRuntimeNames.FEDERATED_MODULE, federated);
            services.add(federated);
        }
        new NativeImage(files, module.name()).write(schema, services, model);
        return findings;
    }

    /** Findings for what was written and would not be found; for the last round. */
    public List<Finding> unprovided() {
        return javaModule.map(JavaModule::unprovided).orElse(List.of());
    }

    private List<Finding> writeEmbeddables(OutputFiles files, ExposedModel model) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (ExposedEmbeddable each : model.ownEmbeddables()) {
            if (!files.write(EmbeddableGenerator.generate(each, model))) {
                String taken = GeneratedNames.descriptor(each).canonicalName();
                findings.add(Problem.CLASS_NAME_TAKEN.at(Place.of(each), taken));
            }
        }
        return findings;
    }

    private List<Finding> writeOfModule(OutputFiles files, ClassName name, Place place, Supplier<JavaFile> file)
            throws IOException {
        return earlier.isOfNeighbour(name) || !files.write(file.get())
                ? List.of(Problem.MODULE_NAME_TAKEN.at(place, name.canonicalName()))
                : List.of();
    }

    private static List<Finding> writeFederation(
            OutputFiles files, ClassName name, ModuleName module, ExposedModel model) throws IOException {
        for (ExposedEntity each : FederatedModuleGenerator.computing(model)) {
            if (!files.write(ComputedFieldsGenerator.generate(each))) {
                String taken = ComputedFieldsGenerator.name(each).canonicalName();
                return List.of(Problem.CLASS_NAME_TAKEN.at(Place.of(each), taken));
            }
        }
        if (!files.write(FederatedModuleGenerator.generate(name, module.name(), model))) {
            Place place = Place.of(model.exposures().get(0));
            return List.of(Problem.MODULE_NAME_TAKEN.at(place, name.canonicalName()));
        }
        return List.of();
    }

    /** Lets {@code ServiceLoader} find the class: by the file on the class path, by {@code module-info} on the module path. */
    private static void writeService(
            OutputFiles files, JavaModule javaModule, ClassName service, ClassName implementation) throws IOException {
        files.write("META-INF/services/" + service.canonicalName(), implementation.reflectionName() + "\n");
        javaModule.add(service, implementation);
    }

    private Schema schema(ExposedModel model) {
        Schema schema = SchemaBuilder.build(model);
        return isFederated ? FederationStage.apply(schema, model) : UnusedTypes.drop(schema, model);
    }
}
