package io.subgraft.conformance;

import io.subgraft.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * The rows of {@link SecuredModel}, and what is left of them for one caller: the oracle, which knows nothing of HQL. What refers
 * to a hidden row refers to nothing.
 */
final class SecuredRows {

    private record Team(int id, int tenant) {}

    private record Person(
            int id,
            int tenant,
            Integer team,
            Integer boss,
            Integer country,
            Integer landlord,
            Map<Integer, Integer> marks) {}

    private record Work(int id, int tenant, boolean isBug, Integer lead, Integer of, List<Integer> members) {}

    private record Note(int id, boolean open, Integer author, Integer work) {}

    private record Salary(int id, Integer person) {}

    private static final int COUNTRIES = 3;

    private final List<Team> teams = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Salary> salaries = new ArrayList<>();

    SecuredRows(long seed) {
        Random random = new Random(seed);
        for (int id = 1; id <= 8; id++) {
            teams.add(new Team(id, 1 + id % 2));
        }
        for (int id = 1; id <= 24; id++) {
            Map<Integer, Integer> marks = new TreeMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                marks.put(1 + random.nextInt(8), random.nextInt(6));
            }
            people.add(new Person(
                    id,
                    1 + random.nextInt(2),
                    some(random, 8),
                    some(random, 24),
                    some(random, COUNTRIES),
                    some(random, 24),
                    marks));
        }
        for (int id = 1; id <= 16; id++) {
            boolean isBug = id % 2 == 0;
            List<Integer> members = random.ints(3, 1, 25).distinct().boxed().toList();
            Integer of = isBug ? Integer.valueOf(1 + 2 * random.nextInt(8)) : null;
            works.add(new Work(id, 1 + random.nextInt(2), isBug, some(random, 24), of, members));
        }
        for (int id = 1; id <= 40; id++) {
            notes.add(new Note(id, random.nextBoolean(), some(random, 24), some(random, 16)));
        }
        for (int id = 1; id <= 20; id++) {
            salaries.add(new Salary(id, some(random, 24)));
        }
    }

    private static Integer some(Random random, int most) {
        return random.nextInt(5) == 0 ? null : Integer.valueOf(1 + random.nextInt(most));
    }

    /** Names repeat within a tenant and between tenants. */
    static String name(int person) {
        return "n" + person % 9;
    }

    static String remark(int person) {
        return "guardedremark" + person;
    }

    static int wage(int person) {
        return 7_700_000 + person;
    }

    /** The statements that fill a database: with everything for null, else with what a caller may see. */
    List<String> sql(Caller caller) {
        List<String> sql = new ArrayList<>();
        for (int id = 1; id <= COUNTRIES; id++) {
            sql.add("insert into Country (id, name) values (" + id + ", 'c" + id + "')");
        }
        for (Team each : teams) {
            if (isTeam(each.id, caller)) {
                sql.add("insert into Team (id, tenant, name) values (%d, %d, 'of%d team%d')"
                        .formatted(each.id, each.tenant, each.tenant, each.id % 3));
            }
        }
        List<Person> visible =
                people.stream().filter(each -> isPerson(each.id, caller)).toList();
        for (Person each : visible) {
            sql.add(("insert into Person (id, tenant, name, remark, wage, team_id, country_id, street, door)"
                            + " values (%d, %d, '%s', '%s', %d, %s, %s, %s, 'guardeddoor%d')")
                    .formatted(
                            each.id,
                            each.tenant,
                            name(each.id),
                            remark(each.id),
                            wage(each.id),
                            isTeam(each.team, caller) ? each.team : null,
                            each.country,
                            each.id % 4 == 0 ? null : "'s" + each.id % 5 + "'",
                            each.id));
        }
        for (Person each : visible) {
            if (isPerson(each.boss, caller)) {
                sql.add("update Person set boss_id = " + each.boss + " where id = " + each.id);
            }
            if (isPerson(each.landlord, caller)) {
                sql.add("update Person set landlord_id = " + each.landlord + " where id = " + each.id);
            }
            sql.add("insert into Person_phones (Person_id, phones) values (" + each.id + ", '0" + each.tenant + "')");
            each.marks.forEach((team, mark) -> {
                if (isTeam(team, caller)) {
                    sql.add("insert into Person_marks (Person_id, marks_KEY, marks) values (%d, %d, %d)"
                            .formatted(each.id, team, mark));
                    sql.add("insert into person_hat (Person_id, hats_KEY, hats_id) values (%d, 'h%d', %d)"
                            .formatted(each.id, team, team));
                }
            });
        }
        for (Work each : works) {
            if (isWork(each.id, caller)) {
                sql.add("insert into Work (id, tenant, title, lead_id) values (%d, %d, 't%d', %s)"
                        .formatted(each.id, each.tenant, each.id % 4, isPerson(each.lead, caller) ? each.lead : null));
                sql.add(
                        each.isBug
                                ? "insert into Bug (id, severity) values (" + each.id + ", " + each.id % 3 + ")"
                                : "insert into Project (id, budget) values (" + each.id + ", " + (8_800_000 + each.id)
                                        + ")");
                for (int member : each.members) {
                    if (isPerson(member, caller)) {
                        sql.add("insert into membership (works_id, members_id) values (%d, %d)"
                                .formatted(each.id, member));
                    }
                }
            }
        }
        for (Work each : works) {
            if (isWork(each.id, caller) && isWork(each.of, caller)) {
                sql.add("update Bug set of_id = " + each.of + " where id = " + each.id);
            }
        }
        for (Note each : notes) {
            if (isNote(each, caller)) {
                sql.add("insert into Note (id, text, open, author_id, work_id) values (%d, 'x%d', %b, %s, %s)"
                        .formatted(
                                each.id,
                                each.id % 6,
                                each.open,
                                isPerson(each.author, caller) ? each.author : null,
                                isWork(each.work, caller) ? each.work : null));
            }
        }
        for (Salary each : salaries) {
            sql.add("insert into Salary (id, amount, person_id) values (%d, %d, %s)"
                    .formatted(each.id, 9_900_000 + each.id, isPerson(each.person, caller) ? each.person : null));
        }
        return sql;
    }

    private static boolean isOf(int tenant, Caller caller) {
        return caller == null || Objects.equals(caller.attribute("tenant"), tenant);
    }

    private boolean isTeam(Integer id, Caller caller) {
        return id != null && isOf(teams.get(id - 1).tenant, caller);
    }

    private boolean isPerson(Integer id, Caller caller) {
        return id != null && isOf(people.get(id - 1).tenant, caller);
    }

    private boolean isWork(Integer id, Caller caller) {
        return id != null && isOf(works.get(id - 1).tenant, caller);
    }

    private static boolean isNote(Note note, Caller caller) {
        return caller == null
                || note.open
                || (note.author != null && name(note.author).equals(String.valueOf(caller.name())));
    }
}
