package io.subgraft;

import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.database.Sql;
import io.subgraft.testkit.StatementLog;
import io.subgraft.zoo.Zoo;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;

/**
 * The animals and keepers of a zoo, which tests read but do not change.
 *
 * @param sessions the persistence unit
 * @param log the statements that are sent
 */
record Menagerie(SessionFactory sessions, StatementLog log) {

    private static final Map<Database, Menagerie> ALL = new EnumMap<>(Database.class);

    static synchronized Menagerie of(Database database) {
        return ALL.computeIfAbsent(database, Menagerie::open);
    }

    private static Menagerie open(Database database) {
        String url = database.newUrl();
        StatementLog log = new StatementLog();
        SessionFactory sessions = new PersistenceUnit()
                .managedClasses(
                        Zoo.Address.class,
                        Zoo.Animal.class,
                        Zoo.Bird.class,
                        Zoo.Cage.class,
                        Zoo.CageId.class,
                        Zoo.Cat.class,
                        Zoo.Country.class,
                        Zoo.Keeper.class,
                        Zoo.Lion.class,
                        Zoo.Lock.class,
                        Zoo.Place.class,
                        Zoo.Visit.class)
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property(AvailableSettings.STATEMENT_INSPECTOR, log)
                .createEntityManagerFactory();
        Sql.execute(
                url,
                "insert into Country (code, name) values ('AT', 'Austria'), ('PE', 'Peru')",
                "insert into Keeper (id, name, street, town, country_code, north, east) values"
                        + " (1, 'Ann', 'Main', null, 'AT', 48.2, 16.4), (2, 'Bob', null, null, null, null, null),"
                        + " (3, 'Cid', null, null, 'PE', null, null), (4, 'Dot', null, 'Linz', null, null, null)",
                "insert into Keeper_languages (Keeper_id, languages) values (1, 'de'), (1, 'en'), (3, 'es')",
                "insert into Keeper_shifts (Keeper_id, shifts_ORDER, shifts) values (1, 1, 'late'), (1, 0, 'soon'), (2, 0, 'a')",
                "insert into Keeper_cottages (Keeper_id, street, town, country_code) values (1, 'B', 'T', 'PE'), (1, 'A', 'T', null), (2, null, null, null)",
                "insert into Keeper_scores (Keeper_id, scores_KEY, scores) values (1, 'a', 5), (1, 'b', 7), (2, 'c', null), (4, 'a', 9)",
                "insert into Keeper_visas (Keeper_id, visas_KEY, visas) values (1, 'PE', 'X1'), (2, 'PE', null), (3, 'AT', 'X2')",
                "insert into Animal (id, name, keeper_id, eats_id) values (1, 'Kea', 1, null), (2, 'Tom', 1, 1), (3, 'Leo', 1, 2),"
                        + " (4, 'Owl', null, null)",
                "insert into Bird (id, span, from_code) values (1, 110, 'PE'), (4, 90, null)",
                "insert into Cat (id, span) values (2, 60), (3, 200)",
                "insert into Lion (id, tame) values (3, true)",
                "insert into Cage (house, number, size) values ('A', 1, 10), ('A', 2, 20), ('B;%', 1, 30)",
                "insert into Padlock (cage_house, cage_number, code) values ('A', 2, 'x')",
                "insert into Animal_Cage (Animal_id, cages_house, cages_number) values (1, 'A', 1), (1, 'B;%', 1), (3, 'A', 1)",
                "insert into Cat_Cage (Cat_id, dens_house, dens_number) values (3, 'A', 2)",
                "insert into Visit (cage_house, cage_number, day_, note) values ('A', 1, 1, 'first'), ('B;%', 1, 1, 'b')",
                "insert into Visit (cage_house, cage_number, day_, note, before_cage_house, before_cage_number, before_day_)"
                        + " values ('A', 1, 2, 'second', 'A', 1, 1), ('A', 2, 2, null, 'B;%', 1, 1)");
        return new Menagerie(sessions, log);
    }
}
