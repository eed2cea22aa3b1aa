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
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** Writes what is generated. */
public final class OutputWriter {

    private final Filer filer;
    private final EarlierOutput earlier;
    private final Map<String, String> options;
    private final boolean isFederated;

    public OutputWriter(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.earlier = new EarlierOutput(environment);
        this.options = environment.getOptions();
        this.isFederated = environment.getElementUtils().getTypeElement(FederationNames.PRESENCE) != null;
    }

    /** Writes the files of the module, and returns findings for those that could not be written. */
    public List<Finding> write(ExposedModel model) throws IOException {
        ModuleName module = ModuleName.of(options, model);
        Place place = Place.of(model.exposures().get(0));
        if (!module.isFileName()) {
            return List.of(Problem.INVALID_MODULE_NAME.at(place, module.name()));
        }
        List<Finding> findings = new ArrayList<>(writeEmbeddables(model));
        List<DescriptorClass> entities = DescriptorClass.of(model, module::entitiesClass);
        for (DescriptorClass each : entities) {
            findings.addAll(writeOfModule(each.name(), place, () -> EntitiesGenerator.generate(each, model)));
        }
        ClassName name = module.moduleClass();
        findings.addAll(writeOfModule(
                name, place, () -> ModuleGenerator.generate(name, module.name(), entities, model.ownEmbeddables())));
        if (!findings.isEmpty()) {
            return findings;
        }
        write("META-INF/subgraft/" + module.name() + ".graphqls", SdlGenerator.generate(schema(model)));
        write("META-INF/services/" + RuntimeNames.GENERATED_MODULE.canonicalName(), name.reflectionName() + "\n");
        return isFederated && FederatedModuleGenerator.isNeeded(model)
                ? writeFederation(FederatedModuleGenerator.name(name), module, model)
                : List.of();
    }

    private List<Finding> writeEmbeddables(ExposedModel model) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (ExposedEmbeddable each : model.ownEmbeddables()) {
            if (!write(EmbeddableGenerator.generate(each, model))) {
                String taken = GeneratedNames.descriptor(each).canonicalName();
                findings.add(Problem.CLASS_NAME_TAKEN.at(Place.of(each), taken));
            }
        }
        return findings;
    }

    private List<Finding> writeOfModule(ClassName name, Place place, Supplier<JavaFile> file) throws IOException {
        return earlier.isOfNeighbour(name) || !write(file.get())
                ? List.of(Problem.MODULE_NAME_TAKEN.at(place, name.canonicalName()))
                : List.of();
    }

    private List<Finding> writeFederation(ClassName name, ModuleName module, ExposedModel model) throws IOException {
        for (ExposedEntity each : FederatedModuleGenerator.computing(model)) {
            if (!write(ComputedFieldsGenerator.generate(each))) {
                String taken = ComputedFieldsGenerator.name(each).canonicalName();
                return List.of(Problem.CLASS_NAME_TAKEN.at(Place.of(each), taken));
            }
        }
        if (!write(FederatedModuleGenerator.generate(name, module.name(), model))) {
            Place place = Place.of(model.exposures().get(0));
            return List.of(Problem.MODULE_NAME_TAKEN.at(place, name.canonicalName()));
        }
        String services = "META-INF/services/" + FederationRuntimeNames.FEDERATED_MODULE.canonicalName();
        write(services, name.reflectionName() + "\n");
        return List.of();
    }

    private Schema schema(ExposedModel model) {
        Schema schema = SchemaBuilder.build(model);
        return isFederated ? FederationStage.apply(schema, model) : UnusedTypes.drop(schema, model);
    }

    /** Whether the class could be written: not if this compilation has one of its name. */
    private boolean write(JavaFile file) throws IOException {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (Writer writer = filer.createSourceFile(name).openWriter()) {
            writer.write(file.toString()); // as one: what the file writes by itself goes out in small pieces
            return true;
        } catch (FilerException e) {
            return false;
        }
    }

    private void write(String path, String text) throws IOException {
        try (OutputStream out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
