package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.subgraft.conformance.Booted;
import io.subgraft.conformance.CompiledModel;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Constraints of Jakarta Validation: all that is broken is told at once, by the names of the input. */
class ValidatedWritesTest {

    private static final String IMPORTS = """
            package validated;
            import io.subgraft.annotation.*;
            import static io.subgraft.security.Write.*;
            import jakarta.annotation.security.PermitAll;
            import jakarta.persistence.*;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import java.lang.annotation.*;
            """;

    private static final Booted SHOP = new Booted(
            CompiledModel.of(IMPORTS + """
                            @Entity @GraphQLExposed @PermitAll @GraphQLWrites({CREATE, UPDATE}) @NotTheSame
                            public class Person {
                              @Id @GeneratedValue Long id;
                              @GraphQLInput @NotNull @Size(min = 2, max = 10) String name;
                              @GraphQLInput @GraphQLField(name = "mail") @Email String email;
                              @GraphQLInput @Max(150) Integer age;
                              @GraphQLInput String nick;
                              @GraphQLInput @Valid @Embedded Home home;
                              @NotNull String code;
                              @PrePersist void fill() { if (!"none".equals(nick)) { code = "made"; } }
                            }
                            """, IMPORTS + """
                            @Embeddable
                            public class Home { @Pattern(regexp = "[0-9]{4}") String zip; String town; }
                            """, IMPORTS + """
                            @Constraint(validatedBy = NotTheSame.Check.class) @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
                            public @interface NotTheSame {
                              String message() default "name and nick are the same";
                              Class<?>[] groups() default {};
                              Class<? extends Payload>[] payload() default {};
                              class Check implements ConstraintValidator<NotTheSame, Person> {
                                public boolean isValid(Person person, ConstraintValidatorContext context) {
                                  return person.name == null || !person.name.equals(person.nick);
                                }
                              }
                            }
                            """), Database.H2, Map.of(), "validated.Person");

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static ExecutionResult create(String input, Locale locale) {
        return SHOP.subgraft()
                .execute(ExecutionInput.newExecutionInput("mutation { createPerson(input: { " + input
                                + " }) { person { name code } errors { code path constraint message } } }")
                        .locale(locale)
                        .build());
    }

    private static String create(String input) {
        ExecutionResult result = create(input, Locale.ENGLISH);
        assertThat(result.getErrors()).isEmpty();
        return result.getData().toString();
    }

    @Test
    void tellsAllBrokenConstraintsAtOnceWithTheirPaths() {
        ExecutionResult result =
                create("name: \"x\", mail: \"nowhere\", age: 200, home: { zip: \"12\", town: \"Y\" }", Locale.ENGLISH);
        Map<String, Map<String, List<Map<String, Object>>>> data = result.getData();
        assertThat(data.get("createPerson").get("errors"))
                .extracting(each -> each.get("code") + " " + each.get("path") + " " + each.get("constraint"))
                .containsExactly(
                        "INVALID [input, age] Max",
                        "INVALID [input, home, zip] Pattern",
                        "INVALID [input, mail] Email",
                        "INVALID [input, name] Size");
        assertThat(Sql.rows(SHOP.url(), "select * from Person")).isEmpty();
    }

    @Test
    void pathsHaveThePositionOfTheRow() {
        ExecutionResult result = SHOP.subgraft().execute("""
                mutation {
                  createPersons(inputs: [{ name: "Fanny" }, { name: "x", home: { zip: "12" } }, { name: "Emma", age: 200 }]) {
                    count
                    errors { path }
                  }
                }
                """);
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString())
                .isEqualTo("{createPersons={count=0, errors=[{path=[inputs, 1, home, zip]}, {path=[inputs, 1, name]},"
                        + " {path=[inputs, 2, age]}]}}");
        ExecutionResult atFlush = SHOP.subgraft().execute("""
                mutation {
                  createPersons(inputs: [{ name: "Fanny" }, { name: "Emma", nick: "Emma" }]) { errors { path constraint } }
                }
                """);
        assertThat(atFlush.getData().toString())
                .isEqualTo("{createPersons={errors=[{path=[inputs, 1], constraint=NotTheSame}]}}");
        assertThat(Sql.rows(SHOP.url(), "select * from Person")).isEmpty();
    }

    @Test
    void saysSoInTheLanguageOfTheRequest() {
        assertThat(create("name: \"x\"", Locale.ENGLISH).getData().toString())
                .contains("size must be between 2 and 10");
        assertThat(create("name: \"x\"", Locale.GERMAN).getData().toString()).contains("zwischen 2 und 10");
    }

    @Test
    void whatCallbacksFillIsNotMissing() {
        assertThat(create("name: \"Fanny\"")).contains("person={name=Fanny, code=made}");
        SHOP.with("delete from Person");
    }

    @Test
    void whatNothingFillsIsAFaultOfTheInput() {
        assertThat(create("name: \"Fanny\", nick: \"none\""))
                .contains("code=INVALID, path=[input], constraint=NotNull");
    }

    @Test
    void constraintsOfTheClassAreFaultsOfTheInput() {
        assertThat(create("name: \"Fanny\", nick: \"Fanny\""))
                .contains("code=INVALID, path=[input], constraint=NotTheSame, message=name and nick are the same");
    }
}
