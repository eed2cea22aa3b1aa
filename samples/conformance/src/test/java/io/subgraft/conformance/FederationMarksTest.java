package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every annotation of federation on everything in Java that it may be on: its directive is in the schema wherever the value comes
 * out, or a finding says that it has no place there; never neither.
 */
class FederationMarksTest {

    /** Places, each with the coordinates that stand for it; a member of an abstract class stands for those of its subclasses. */
    private static final Map<String, List<String>> TYPES = new LinkedHashMap<>();

    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

    static {
        TYPES.put("Book", List.of("Book"));
        TYPES.put("Owner", List.of("Owner"));
        TYPES.put("Animal", List.of("Animal", "Cat", "Dog"));
        TYPES.put("Base", List.of("Book"));
        TYPES.put("Address", List.of("Address"));
        TYPES.put("Level", List.of("Level"));
        MEMBERS.put("Book.id", List.of("Book.id"));
        MEMBERS.put("Book.isbn", List.of("Book.isbn"));
        MEMBERS.put("Book.title", List.of("Book.title"));
        MEMBERS.put("Book.price", List.of("Book.price"));
        MEMBERS.put("Book.level", List.of("Book.level"));
        MEMBERS.put("Book.home", List.of("Book.home"));
        MEMBERS.put("Book.owner", List.of("Book.owner"));
        MEMBERS.put("Book.owners", List.of("Book.owners"));
        MEMBERS.put("Book.notes", List.of("Book.notes"));
        MEMBERS.put("Book.prices", List.of("Book.prices"));
        MEMBERS.put("Book.homes", List.of("Book.homes"));
        MEMBERS.put("Book.label", List.of("Book.label"));
        MEMBERS.put("Book.twice", List.of("Book.twice"));
        MEMBERS.put("Book.LIMIT", List.of());
        MEMBERS.put("Book.cache", List.of());
        MEMBERS.put("Book.nothing", List.of());
        MEMBERS.put("Book.inherited", List.of("Book.inherited"));
        MEMBERS.put("Owner.name", List.of("Owner.name"));
        MEMBERS.put("Animal.weight", List.of("Animal.weight", "Cat.weight", "Dog.weight"));
        MEMBERS.put("Animal.keeper", List.of("Animal.keeper", "Cat.keeper", "Dog.keeper"));
        MEMBERS.put("Animal.heavy", List.of("Animal.heavy", "Cat.heavy", "Dog.heavy"));
        MEMBERS.put("Address.street", List.of("Address.street"));
        MEMBERS.put("Level.HARD", List.of("Level.HARD"));
    }

    private static final String[] CLASSES = {
        """
        @MappedSuperclass #Base# public abstract class Base { #Book.inherited# Integer inherited; }
        """,
        """
        @Entity @GraphQLExposed #Book# public class Book extends Base {
          #Book.id# @Id Long id;
          #Book.isbn# @NaturalId @Column(nullable = false) String isbn;
          #Book.title# String title;
          #Book.price# BigDecimal price;
          #Book.level# @Enumerated(EnumType.STRING) Level level;
          #Book.home# Address home;
          #Book.owner# @ManyToOne Owner owner;
          #Book.owners# @ManyToMany List<Owner> owners;
          #Book.notes# @ElementCollection List<String> notes;
          #Book.prices# @ElementCollection Map<String, Integer> prices;
          #Book.homes# @ElementCollection List<Address> homes;
          #Book.LIMIT# static final int LIMIT = 3;
          #Book.cache# @Transient String cache;
          #Book.label# @GraphQLField(requires = "title") String getLabel() { return title; }
          #Book.twice# @GraphQLField static BigDecimal twice(BigDecimal price) { return price; }
          #Book.nothing# String nothing() { return ""; }
        }
        """,
        """
        @Entity @GraphQLExposed @Access(AccessType.PROPERTY) #Owner# public class Owner {
          private Long id; private String name; private List<Book> books;
          @Id public Long getId() { return id; } public void setId(Long id) { this.id = id; }
          #Owner.name# public String getName() { return name; } public void setName(String name) { this.name = name; }
          @OneToMany(mappedBy = "owner") public List<Book> getBooks() { return books; } public void setBooks(List<Book> books) { this.books = books; }
        }
        """,
        """
        @Entity @GraphQLExposed @Inheritance #Animal# public abstract class Animal {
          @Id Long id; String name; #Animal.weight# Integer weight; #Animal.keeper# @ManyToOne Owner keeper;
          #Animal.heavy# @GraphQLField static Boolean heavy(Integer weight) { return weight > 9; }
        }
        """,
        "@Entity @GraphQLExposed public class Cat extends Animal { int lives; }",
        "@Entity @GraphQLExposed public class Dog extends Animal { String trick; }",
        "@Embeddable #Address# public class Address { #Address.street# String street; String city; }",
        "#Level# public enum Level { EASY, #Level.HARD# HARD }"
    };

    /**
     * An annotation.
     *
     * @param text as the source has it
     * @param directive how its directive begins
     * @param onTypes whether it may be on types
     * @param onMembers whether it may be on fields and methods
     * @param restricts whether it keeps values from clients
     */
    record Mark(String text, String directive, boolean onTypes, boolean onMembers, boolean restricts) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Mark> marks() {
        return Stream.of(
                new Mark("@Authenticated", "authenticated", true, true, true),
                new Mark("@RequiresScopes(\"s\")", "requiresScopes", true, true, true),
                new Mark("@Policy(\"p\")", "policy", true, true, true),
                new Mark("@Inaccessible", "inaccessible", true, true, true),
                new Mark("@Tag(\"t\")", "tag", true, true, false),
                new Mark("@Tag(\"t\") @Tag(\"u\")", "tag", true, true, false),
                new Mark("@Shareable", "shareable", true, true, false),
                new Mark("@OverrideFrom(\"x\")", "override", false, true, false),
                new Mark("@CacheTag(\"c\")", "cacheTag", true, true, false),
                new Mark("@External", "external", false, true, false),
                new Mark("@Provides(\"name\")", "provides", false, true, false),
                new Mark("@DirectiveApplied(\"@custom\")", "custom", true, true, false),
                new Mark("@FederationContext(\"c\")", "context", true, false, false),
                new Mark("@InterfaceObject", "interfaceObject", true, false, false),
                new Mark("@GraphQLCost(7)", "cost", true, true, false));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void isInTheSchemaOrFound(Mark mark) {
        Set<String> places = new HashSet<>();
        if (mark.onTypes()) {
            places.addAll(TYPES.keySet());
        }
        if (mark.onMembers()) {
            places.addAll(MEMBERS.keySet());
        }
        Set<String> refused = refused(mark, places);
        assertThat(places).as("a finding names a place").containsAll(refused);
        Set<String> left = new HashSet<>(places);
        left.removeAll(refused);
        check(mark, left);
    }

    /** One place after the other, where other marks hide nothing. */
    @ParameterizedTest
    @MethodSource("marks")
    void alsoByItself(Mark mark) {
        if (!mark.restricts() || !(mark.text().equals("@Inaccessible") || Boolean.getBoolean("federation.marks.all"))) {
            return;
        }
        for (String place : MEMBERS.keySet()) {
            if (refused(mark, Set.of(place)).isEmpty()) {
                check(mark, Set.of(place));
            }
        }
    }

    private static Set<String> refused(Mark mark, Set<String> places) {
        Set<String> refused = new HashSet<>();
        Set<String> left = new HashSet<>(places);
        while (true) {
            try {
                compile(mark, left);
                return refused;
            } catch (AssertionError failure) {
                Matcher finding =
                        Pattern.compile("\\[SG\\d+] ([\\w.]+):").matcher(String.valueOf(failure.getMessage()));
                int before = refused.size();
                while (finding.find()) {
                    String place = finding.group(1).replace("getLabel", "label");
                    refused.add(places.contains(place) ? place : inherited(place));
                }
                assertThat(refused.size()).as(failure.getMessage()).isGreaterThan(before);
                left.removeAll(refused);
            }
        }
    }

    /** A subclass names what it inherits as its own. */
    private static String inherited(String place) {
        return place.replaceFirst("^(Cat|Dog)\\.", "Animal.");
    }

    private static CompiledModel compile(Mark mark, Set<String> places) {
        List<String> classes = new ArrayList<>();
        for (String each : CLASSES) {
            classes.add(Pattern.compile("#([\\w.]+)#")
                    .matcher(each)
                    .replaceAll(found -> Matcher.quoteReplacement(places.contains(found.group(1)) ? mark.text() : "")));
        }
        return Models.subgraph(classes.toArray(String[]::new));
    }

    private static void check(Mark mark, Set<String> places) {
        String sdl = compile(mark, places).sdl();
        Document schema = new Parser().parseDocument(sdl);
        Map<String, Set<String>> directives = directives(schema);
        for (String place : places) {
            List<String> coordinates = TYPES.getOrDefault(place, MEMBERS.getOrDefault(place, List.of()));
            assertThat(coordinates).as("%s on %s", mark, place).isNotEmpty();
            assertThat(isThere(mark, coordinates, directives))
                    .as("%s on %s", mark, place)
                    .isTrue();
            if (mark.restricts() && MEMBERS.containsKey(place) && !place.equals("Level.HARD")) {
                assertThat(leaks(schema, place)).as("%s on %s", mark, place).isEmpty();
            }
            if (mark.directive().equals("tag") && place.matches("Book\\.(title|price|isbn|level)")) {
                String field = place.substring("Book.".length());
                for (String helper : List.of("BookFilter", "BookGroupBy", "BookGroupKey", "BookAggregateCounts")) {
                    assertThat(directives.get(helper + "." + field))
                            .as(helper + "." + field)
                            .contains("tag");
                }
            }
        }
        if (mark.text().equals("@Inaccessible")) {
            assertThat(visibleWaysToHidden(schema, directives)).isEmpty();
        }
        assertThat(undefined(schema)).as(sdl).isEmpty();
    }

    /** On all of them, or on those of them that are no interfaces. */
    private static boolean isThere(Mark mark, List<String> coordinates, Map<String, Set<String>> directives) {
        List<String> concrete = coordinates.size() > 1 ? coordinates.subList(1, coordinates.size()) : coordinates;
        return directives.getOrDefault(coordinates.get(0), Set.of()).contains(mark.directive())
                || concrete.stream()
                        .allMatch(
                                each -> directives.getOrDefault(each, Set.of()).contains(mark.directive()));
    }

    /** The fields of helper types, and the arguments of root fields, that are named after an attribute. */
    private static List<String> leaks(Document schema, String place) {
        String type = place.substring(0, place.indexOf('.'));
        String field = place.substring(place.indexOf('.') + 1);
        List<String> leaks = new ArrayList<>();
        for (String owner : type.equals("Animal") ? List.of("Animal", "Cat", "Dog") : List.of(type)) {
            for (TypeDefinition<?> each : types(schema)) {
                if (each.getName().startsWith(owner)
                        && !each.getName().equals(owner)
                        && !each.getName().endsWith("Entry")) {
                    names(each).filter(field::equals).forEach(name -> leaks.add(each.getName() + "." + name));
                }
            }
        }
        for (ObjectTypeDefinition query : schema.getDefinitionsOfType(ObjectTypeDefinition.class)) {
            if (query.getName().equals("Query")) {
                for (FieldDefinition root : query.getFieldDefinitions()) {
                    if (root.getName().toLowerCase().startsWith(type.toLowerCase())) {
                        root.getInputValueDefinitions().stream()
                                .map(InputValueDefinition::getName)
                                .filter(field::equals)
                                .forEach(name -> leaks.add("Query." + root.getName()));
                    }
                }
            }
        }
        return leaks;
    }

    private static List<String> visibleWaysToHidden(Document schema, Map<String, Set<String>> directives) {
        List<String> ways = new ArrayList<>();
        for (TypeDefinition<?> type : types(schema)) {
            boolean isHidden = directives.getOrDefault(type.getName(), Set.of()).contains("inaccessible");
            if (!isHidden) {
                fieldTypes(type).forEach((field, of) -> {
                    boolean leadsToHidden =
                            directives.getOrDefault(of, Set.of()).contains("inaccessible");
                    String coordinate = type.getName() + "." + field;
                    if (leadsToHidden
                            && !directives.getOrDefault(coordinate, Set.of()).contains("inaccessible")) {
                        ways.add(coordinate);
                    }
                });
            }
        }
        return ways;
    }

    private static List<String> undefined(Document schema) {
        Set<String> defined = new HashSet<>(Set.of("ID", "String", "Int", "Float", "Boolean"));
        types(schema).forEach(each -> defined.add(each.getName()));
        List<String> undefined = new ArrayList<>();
        for (TypeDefinition<?> type : types(schema)) {
            fieldTypes(type).values().stream()
                    .filter(each -> !defined.contains(each))
                    .forEach(undefined::add);
            if (type instanceof ObjectTypeDefinition object) {
                object.getFieldDefinitions()
                        .forEach(field -> field.getInputValueDefinitions().stream()
                                .map(each -> named(each.getType()))
                                .filter(each -> !defined.contains(each))
                                .forEach(undefined::add));
            }
        }
        return undefined;
    }

    private static List<TypeDefinition<?>> types(Document schema) {
        List<TypeDefinition<?>> types = new ArrayList<>();
        schema.getDefinitions().forEach(each -> {
            if (each instanceof TypeDefinition<?> type) {
                types.add(type);
            }
        });
        return types;
    }

    private static Stream<String> names(TypeDefinition<?> type) {
        return fieldTypes(type).keySet().stream();
    }

    private static Map<String, String> fieldTypes(TypeDefinition<?> type) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (type instanceof ObjectTypeDefinition object) {
            object.getFieldDefinitions().forEach(each -> fields.put(each.getName(), named(each.getType())));
        } else if (type instanceof InterfaceTypeDefinition contract) {
            contract.getFieldDefinitions().forEach(each -> fields.put(each.getName(), named(each.getType())));
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions().forEach(each -> fields.put(each.getName(), named(each.getType())));
        }
        return fields;
    }

    private static String named(Type<?> type) {
        Object each = type;
        while (!(each instanceof TypeName)) {
            each = ((graphql.language.Node<?>) each).getChildren().get(0);
        }
        return ((NamedNode<?>) each).getName();
    }

    private static Map<String, Set<String>> directives(Document schema) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (TypeDefinition<?> type : types(schema)) {
            add(found, type.getName(), type.getDirectives());
            if (type instanceof ObjectTypeDefinition object) {
                object.getFieldDefinitions()
                        .forEach(each -> add(found, type.getName() + "." + each.getName(), each.getDirectives()));
            } else if (type instanceof InterfaceTypeDefinition contract) {
                contract.getFieldDefinitions()
                        .forEach(each -> add(found, type.getName() + "." + each.getName(), each.getDirectives()));
            } else if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions()
                        .forEach(each -> add(found, type.getName() + "." + each.getName(), each.getDirectives()));
            } else if (type instanceof EnumTypeDefinition enumeration) {
                enumeration
                        .getEnumValueDefinitions()
                        .forEach(each -> add(found, type.getName() + "." + each.getName(), each.getDirectives()));
            }
        }
        return found;
    }

    private static void add(Map<String, Set<String>> found, String at, List<graphql.language.Directive> directives) {
        directives.forEach(
                each -> found.computeIfAbsent(at, absent -> new HashSet<>()).add(each.getName()));
    }
}
