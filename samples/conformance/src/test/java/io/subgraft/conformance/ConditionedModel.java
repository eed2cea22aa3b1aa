package io.subgraft.conformance;

import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model in which rows are left out by what the persistence unit adds to statements, for each kind of condition a pair of
 * entities with every form of association between them; and its rows: all, or those that are left.
 */
final class ConditionedModel {

    private static final class Flags {
        static final String GONE = "@GraphQLIgnore boolean gone;";
        static final String REGION = "@GraphQLIgnore String region;";
    }

    /** What leaves out rows of an entity. */
    enum Condition {
        TENANT("", "@TenantId @GraphQLIgnore String tenant;", "tenant", "'a'", "'b'"),
        BY_KEY(
                "@FilterDef(name = \"byKey\", autoEnabled = true, applyToLoadByKey = true, defaultCondition = \"gone = false\")"
                        + " @Filter(name = \"byKey\")",
                Flags.GONE,
                "gone",
                "false",
                "true"),
        BY_LIST(
                "@FilterDef(name = \"byList\", autoEnabled = true, defaultCondition = \"gone = false\")"
                        + " @Filter(name = \"byList\")",
                Flags.GONE,
                "gone",
                "false",
                "true"),
        RESOLVED(
                "@FilterDef(name = \"resolved\", autoEnabled = true, defaultCondition = \"region = :of\", parameters ="
                        + " @ParamDef(name = \"of\", type = String.class, resolver = RegionResolver.class))"
                        + " @Filter(name = \"resolved\")",
                Flags.REGION,
                "region",
                "'eu'",
                "'us'"),
        ENABLED(
                "@FilterDef(name = \"enabled\", defaultCondition = \"region in (:of)\", parameters ="
                        + " @ParamDef(name = \"of\", type = String.class)) @Filter(name = \"enabled\")",
                Flags.REGION,
                "region",
                "'eu'",
                "'us'"),
        TWO(
                "@FilterDef(name = \"two\", defaultCondition = \"gone = false\") @Filter(name = \"two\")",
                "@TenantId @GraphQLIgnore String tenant; @GraphQLIgnore boolean gone;",
                "tenant, gone",
                "'a', false",
                "'a', true"),
        RESTRICTED("@SQLRestriction(\"gone = false\")", Flags.GONE, "gone", "false", "true"),
        SOFT("@SoftDelete", "", "deleted", "false", "true"),
        SUBCLASS("@Inheritance(strategy = InheritanceType.JOINED)", "", "", "", ""),
        SUBCLASS_OF_TABLE("@Inheritance(strategy = InheritanceType.SINGLE_TABLE)", "", "", "", "");

        private final String annotations;
        private final String members;
        private final String columns;
        private final String visible;
        private final String hidden;

        Condition(String annotations, String members, String columns, String visible, String hidden) {
            this.annotations = annotations;
            this.members = members;
            this.columns = columns;
            this.visible = visible;
            this.hidden = hidden;
        }

        boolean isOfSubclass() {
            return this == SUBCLASS || this == SUBCLASS_OF_TABLE;
        }

        String target() {
            return "Target" + suffix();
        }

        String owner() {
            return "Owner" + suffix();
        }

        String special() {
            return "Special" + suffix();
        }

        private String suffix() {
            return Stream.of(name().split("_"))
                    .map(each -> each.charAt(0) + each.substring(1).toLowerCase(java.util.Locale.ROOT))
                    .reduce("", String::concat);
        }

        private List<String> sources() {
            String lazy = this == SOFT ? "fetch = FetchType.EAGER" : "fetch = FetchType.LAZY";
            List<String> sources = new ArrayList<>(List.of(
                    source("""
                    @Embeddable
                    public class Part$ {
                        String note;
                        @ManyToOne(FETCHED) Target$ inner;
                    }
                    """, lazy),
                    source("""
                    @Entity @GraphQLExposed
                    public class Owner$ {
                        @Id Long id;
                        String name;
                        @ManyToOne(FETCHED) Target$ one;
                        @ManyToOne(FETCHED, optional = false) Target$ must;
                        @OneToOne(FETCHED) Target$ single;
                        @ManyToOne(FETCHED) @JoinTable(name = "tabled$") Target$ tabled;
                        @Embedded Part$ part;
                        @OneToMany(mappedBy = "owner") List<Target$> mapped;
                        @OneToMany @JoinColumn(name = "joined_id") List<Target$> joined;
                        @OneToMany @JoinTable(name = "listed$") List<Target$> listed;
                        @ManyToMany @JoinTable(name = "mirrored$") Set<Target$> mirrored;
                        @ManyToMany @JoinTable(name = "sided$") Set<Target$> sided;
                        @ManyToMany @JoinTable(name = "named$") Map<String, Target$> named;
                        @ElementCollection @CollectionTable(name = "marks$") Map<Target$, Integer> marks;
                        @ElementCollection @CollectionTable(name = "parts$") List<Part$> parts;
                    }
                    """, lazy),
                    source("""
                    @Entity @GraphQLExposed ANNOTATIONS
                    public class Target$ {
                        @Id Long id;
                        @GraphQLField(searchable = true) String name;
                        Integer size;
                        MEMBERS
                        @ManyToOne(fetch = FetchType.LAZY) Owner$ owner;
                        @ManyToOne(FETCHED) Target$ parent;
                        @OneToOne(mappedBy = "single") Owner$ back;
                        @OneToMany(mappedBy = "parent") List<Target$> children;
                        @ManyToMany(mappedBy = "mirrored") Set<Owner$> owners;
                        @ManyToMany @JoinTable(name = "friends$") Set<Target$> friends;
                    }
                    """.replace("ANNOTATIONS", annotations).replace("MEMBERS", members), lazy)));
            if (isOfSubclass()) {
                sources.add(source("""
                        @Entity @GraphQLExposed
                        @FilterDef(name = "of$", autoEnabled = true, applyToLoadByKey = true)
                        @Filter(name = "of$", condition = "gone = false")
                        public class Special$ extends Target$ {
                            @GraphQLIgnore Boolean gone;
                            String extra;
                        }
                        """, lazy));
            }
            return sources;
        }

        private String source(String text, String lazy) {
            return IMPORTS + text.replace("$", suffix()).replace("FETCHED", lazy);
        }

        private List<String> classes() {
            List<String> classes = new ArrayList<>(List.of(owner(), target(), "Part" + suffix()));
            if (isOfSubclass()) {
                classes.add(special());
            }
            return classes;
        }
    }

    private static final String IMPORTS = """
            package conditioned;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            """;
    private static final String RESOLVER = """
            package conditioned;
            public class RegionResolver implements java.util.function.Supplier<String> {
                @Override public String get() { return "eu"; }
            }
            """;

    static final CompiledModel MODEL = CompiledModel.federated(Stream.concat(
                    Stream.of(RESOLVER), Arrays.stream(Condition.values()).flatMap(each -> each.sources().stream()))
            .toArray(String[]::new));

    static final String[] CLASSES = Arrays.stream(Condition.values())
            .flatMap(each -> each.classes().stream())
            .map("conditioned."::concat)
            .toArray(String[]::new);

    static final List<String> ENTITIES = Arrays.stream(Condition.values())
            .flatMap(each -> Stream.of(each.owner(), each.target()))
            .toList();

    private static final int OWNERS = 5;
    private static final int TARGETS = 9;

    private ConditionedModel() {}

    /** The statements that fill a database: with all rows, or with those that are left. */
    static List<String> sql(Database database, long seed, boolean isAll) {
        List<String> sql = new ArrayList<>();
        for (Condition each : Condition.values()) {
            new Fill(each, database, new Random(seed), isAll, sql).run();
        }
        return sql;
    }

    /** The rows of one pair of entities; what refers to a row that is left out refers to nothing. */
    private record Fill(Condition condition, Database database, Random random, boolean isAll, List<String> sql) {

        /** A class that is deleted softly has its links deleted softly, too. */
        private String ifSoft(String text) {
            return condition == Condition.SOFT ? text : "";
        }

        private boolean isHidden(int target) {
            return target % 3 == 0 && (!condition.isOfSubclass() || isSpecial(target));
        }

        private static boolean isSpecial(int target) {
            return target % 2 == 1;
        }

        private boolean isThere(int target) {
            return isAll || !isHidden(target);
        }

        /** A reference to a row; null where it is left out. */
        private String reference(int target) {
            return isThere(target) ? String.valueOf(target) : "null";
        }

        private String some() {
            int target = random.nextInt(TARGETS + 2);
            return target == 0 || target > TARGETS ? "null" : reference(target);
        }

        private void add(String text, Object... values) {
            sql.add(text.formatted(values).replace("$", condition.suffix()));
        }

        void run() {
            add(
                    database == Database.MARIADB
                            ? "alter table Owner$ modify must_id bigint null"
                            : "alter table Owner$ alter column must_id drop not null");
            List<Integer> singles =
                    new ArrayList<>(IntStream.rangeClosed(1, TARGETS).boxed().toList());
            Collections.shuffle(singles, random);
            targets();
            for (int id = 1; id <= OWNERS; id++) {
                add(
                        "insert into Owner$ (id, name, one_id, must_id, single_id, note, inner_id)"
                                + " values (%d, 'o%d', %s, %s, %s, %s, %s)",
                        id,
                        id % 3,
                        some(),
                        reference(1 + random.nextInt(TARGETS)),
                        reference(singles.get(id)),
                        "'n" + id + "'", // null would tell an embeddable apart whose only reference is left out
                        some());
                owned(id);
            }
            for (int id = 1; id <= TARGETS; id++) {
                int owner = 1 + random.nextInt(OWNERS);
                int joined = 1 + random.nextInt(OWNERS);
                int listed = 1 + random.nextInt(OWNERS);
                String parent = some();
                int friend = 1 + random.nextInt(TARGETS);
                if (isThere(id)) {
                    add(
                            "update Target$ set owner_id = %d, joined_id = %d, parent_id = %s where id = %d",
                            owner, joined, parent, id);
                    add("insert into listed$ (Owner$_id, listed_id) values (%d, %d)", listed, id);
                    if (isThere(friend)) {
                        add(
                                "insert into friends$ (Target$_id, friends_id" + ifSoft(", deleted")
                                        + ") values (%d, %d" + ifSoft(", false") + ")",
                                id,
                                friend);
                    }
                }
            }
        }

        private void targets() {
            for (int id = 1; id <= TARGETS; id++) {
                if (!isThere(id)) {
                    continue;
                }
                boolean isSpecial = condition.isOfSubclass() && isSpecial(id);
                String columns = condition.columns.isEmpty() ? "" : ", " + condition.columns;
                String values = columns.isEmpty() ? "" : ", " + (isHidden(id) ? condition.hidden : condition.visible);
                if (condition == Condition.SUBCLASS_OF_TABLE) {
                    columns = ", DTYPE, gone, extra";
                    values =
                            isSpecial ? ", 'Special$', " + isHidden(id) + ", 'x" + id + "'" : ", 'Target$', null, null";
                }
                add(
                        "insert into Target$ (id, name, size%s) values (%d, 't%d', %s%s)",
                        columns, id, id % 4, id % 5 == 0 ? "null" : id * 10, values);
                if (isSpecial && condition == Condition.SUBCLASS) {
                    add("insert into Special$ (id, gone, extra) values (%d, %b, 'x%d')", id, isHidden(id), id);
                }
            }
        }

        private void owned(int id) {
            int tabled = 1 + random.nextInt(TARGETS);
            if (isThere(tabled)) {
                add("insert into tabled$ (id, tabled_id) values (%d, %d)", id, tabled);
            }
            for (int target : random.ints(5, 1, TARGETS + 1).distinct().toArray()) {
                boolean isMirrored = random.nextBoolean();
                if (isThere(target)) {
                    if (isMirrored) {
                        add(
                                "insert into mirrored$ (owners_id, mirrored_id" + ifSoft(", deleted")
                                        + ") values (%d, %d" + ifSoft(", false") + ")",
                                id,
                                target);
                    }
                    add("insert into sided$ (Owner$_id, sided_id) values (%d, %d)", id, target);
                    add(
                            "insert into named$ (Owner$_id, named_KEY, named_id) values (%d, 'k%d', %d)",
                            id, target, target);
                    add("insert into marks$ (Owner$_id, marks_KEY, marks) values (%d, %d, %d)", id, target, target % 2);
                }
                add(
                        "insert into parts$ (Owner$_id, note, inner_id) values (%d, 'p%d', %s)",
                        id, target, reference(target));
            }
        }
    }
}
