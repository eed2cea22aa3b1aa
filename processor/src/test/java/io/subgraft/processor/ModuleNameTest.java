package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNameTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.shop,     com.acme.stock,   '',                  com.acme,       com.acme.SubgraftModule",
        "com.acme.shop,     com.acme.shop,    '',                  com.acme.shop,  com.acme.shop.SubgraftModule",
        "org.beta,          com.alpha,        '',                  com.alpha,      com.alpha.SubgraftModule",
        "'',                com.alpha,        '',                  subgraft,       SubgraftModule",
        "com.acme.shop,     com.acme.stock,   com.acme.all,        com.acme.all,   com.acme.all.SubgraftModule",
        "com.acme.shop,     com.acme.stock,   book-shop_2,         book-shop_2,    com.acme.BookShop2SubgraftModule",
        "'',                com.alpha,        com.acme,            com.acme,       ComAcmeSubgraftModule",
    })
    void isTheCommonPackageUnlessSaidOtherwise(
            String one, String other, String option, String name, String moduleClass) {
        Compilation compilation = compile(option, entity(one, "Book"), entity(other, "Tag"));
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> generated = Compile.generated(compilation);
        assertThat(generated)
                .containsKey("META-INF/subgraft/" + name + ".graphqls")
                .containsEntry("META-INF/services/io.subgraft.generated.GeneratedModule", moduleClass + "\n")
                .hasEntrySatisfying(
                        moduleClass.replace('.', '/') + ".java",
                        java -> assertThat(java).contains("return \"" + name + "\";"));
    }

    /** Others may have entities in a package that is not below that of the module, and have classes for them there. */
    @ParameterizedTest
    @CsvSource({
        "com.acme,  com.acme.shop,  '',             com.acme.SubgraftEntities,            com.acme.shop.SubgraftEntities",
        "org.beta,  com.alpha,      '',             org.beta.ComAlphaSubgraftEntities,    com.alpha.SubgraftEntities",
        "com.acme,  com.acme.shop,  book-shop,      com.acme.BookShopSubgraftEntities,    com.acme.shop.BookShopSubgraftEntities",
        "com.acme,  com.acme.shop,  com.acme.shop,  com.acme.ComAcmeShopSubgraftEntities, com.acme.shop.SubgraftEntities",
    })
    void entitiesHaveAClassInTheirPackage(
            String one, String other, String option, String classOfOne, String classOfOther) {
        Compilation compilation = compile(option, entity(one, "Book"), entity(other, "Tag"));
        assertThat(compilation.errors()).isEmpty();
        assertThat(Compile.generated(compilation))
                .hasEntrySatisfying(
                        classOfOne.replace('.', '/') + ".java",
                        java -> assertThat(java).contains("factsOfBook()").doesNotContain("factsOfTag()"))
                .hasEntrySatisfying(
                        classOfOther.replace('.', '/') + ".java",
                        java -> assertThat(java).contains("factsOfTag()").doesNotContain("factsOfBook()"));
    }

    private static Compilation compile(String option, JavaFileObject... sources) {
        Compiler compiler = Compiler.javac().withProcessors(new SubgraftProcessor());
        return (option.isEmpty() ? compiler : compiler.withOptions("-Asubgraft.module=" + option)).compile(sources);
    }

    private static JavaFileObject entity(String packageName, String name) {
        List<String> lines = List.of(
                packageName.isEmpty() ? "" : "package " + packageName + ";",
                "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed",
                "public class " + name + " { @jakarta.persistence.Id Long id; }");
        String qualified = packageName.isEmpty() ? name : packageName + "." + name;
        return Compile.source(qualified, lines.toArray(String[]::new));
    }
}
