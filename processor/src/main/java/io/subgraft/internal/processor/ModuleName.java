package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a compiled module is called, by which its files are told from those of others.
 *
 * @param name the name of the module
 * @param moduleClass the class that the runtime finds
 */
public record ModuleName(String name, ClassName moduleClass) {

    /** The compiler argument {@code -Asubgraft.module=…}. */
    public static final String OPTION = "subgraft.module";

    private static final String CLASS = "SubgraftModule";
    private static final String ENTITIES = "SubgraftEntities";
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    /**
     * By default the common package. An option that could be a package is name and package both; any other, such as
     * {@code book-shop}, is the name alone, and the class, {@code BookShopSubgraftModule}, stays in the common package.
     */
    static ModuleName of(Map<String, String> options, ExposedModel model) {
        List<String> packages = model.entities().stream()
                .map(ExposedEntity::type)
                .map(each -> each.packageName())
                .distinct()
                .sorted()
                .toList();
        String common = commonPackage(packages);
        String option = options.get(OPTION);
        if (option == null || option.isEmpty()) {
            return new ModuleName(common.isEmpty() ? "subgraft" : common, ClassName.get(common, CLASS));
        }
        // Nothing outside the unnamed package can name what is in it.
        boolean isPackage = SourceVersion.isName(option) && !packages.contains("");
        return isPackage
                ? new ModuleName(option, ClassName.get(option, CLASS))
                : new ModuleName(option, ClassName.get(common, camelCase(option) + CLASS));
    }

    /**
     * The class of the entities of a package. In a package that is not below that of the module, others may have entities
     * too, so there it has the name of the module.
     */
    ClassName entitiesClass(String packageName) {
        String own = moduleClass.packageName();
        boolean isBelow = packageName.equals(own) || packageName.startsWith(own + ".");
        String prefix = isBelow
                ? moduleClass.simpleName().substring(0, moduleClass.simpleName().length() - CLASS.length())
                : camelCase(name);
        return ClassName.get(packageName, prefix + ENTITIES);
    }

    /** Whether a file can be named so on every system. */
    boolean isFileName() {
        return FILE_NAME.matcher(name).matches();
    }

    /** Where no package is common, the first that has entities. */
    private static String commonPackage(Collection<String> packages) {
        String first = packages.iterator().next();
        return packages.stream()
                .reduce(ModuleName::common)
                .filter(each -> !each.isEmpty())
                .orElse(first);
    }

    private static String common(String one, String other) {
        List<String> a = List.of(one.split("\\."));
        List<String> b = List.of(other.split("\\."));
        int length = 0;
        while (length < Math.min(a.size(), b.size()) && Objects.equals(a.get(length), b.get(length))) {
            length++;
        }
        return String.join(".", a.subList(0, length));
    }

    private static String camelCase(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
                .collect(Collectors.joining());
    }
}
