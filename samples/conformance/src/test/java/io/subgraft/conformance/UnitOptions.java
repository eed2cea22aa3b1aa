package io.subgraft.conformance;

import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Options of a persistence unit.
 *
 * @param name what they are called
 * @param differsByDatabase whether what Hibernate makes of them depends on the database
 * @param only the databases that know them; all where it is empty
 */
record UnitOptions(String name, Map<String, Object> properties, boolean differsByDatabase, List<Database> only) {

    static final UnitOptions NONE = new UnitOptions("none", Map.of(), false, List.of());

    /** Every option that is tried. */
    static List<UnitOptions> all() {
        List<UnitOptions> all = new ArrayList<>();
        for (String compliance : List.of(
                "",
                ".query",
                ".transaction",
                ".closed",
                ".proxy",
                ".caching",
                ".global_id_generators",
                ".load_by_id",
                ".orderby",
                ".cascade")) {
            all.add(of("hibernate.jpa.compliance" + compliance, true, compliance.isEmpty()));
        }
        for (String type : List.of("CHAR", "VARCHAR", "BINARY", "UUID")) {
            all.add(of("hibernate.type.preferred_uuid_jdbc_type", type, true));
        }
        for (String type : List.of("TIMESTAMP", "TIMESTAMP_WITH_TIMEZONE", "INSTANT", "TIMESTAMP_UTC")) {
            UnitOptions each = of("hibernate.type.preferred_instant_jdbc_type", type, true);
            all.add(
                    type.equals("INSTANT")
                            ? new UnitOptions(each.name, each.properties, true, List.of(Database.H2, Database.MARIADB))
                            : each);
        }
        for (String type : List.of("NUMERIC", "BIGINT", "INTERVAL_SECOND")) {
            UnitOptions each = of("hibernate.type.preferred_duration_jdbc_type", type, true);
            all.add(
                    type.equals("INTERVAL_SECOND")
                            ? new UnitOptions(
                                    each.name, each.properties, true, List.of(Database.H2, Database.POSTGRESQL))
                            : each);
        }
        for (String type : List.of("CHAR", "INTEGER", "TINYINT", "BIT")) {
            all.add(of("hibernate.type.preferred_boolean_jdbc_type", type, true));
        }
        for (String storage : List.of("NATIVE", "NORMALIZE", "NORMALIZE_UTC", "DEFAULT")) {
            UnitOptions each = of("hibernate.timezone.default_storage", storage, true);
            all.add(
                    storage.equals("NATIVE")
                            ? new UnitOptions(each.name, each.properties, true, List.of(Database.H2))
                            : each);
        }
        for (String zone : List.of("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")) {
            all.add(of("hibernate.jdbc.time_zone", zone, zone.equals("UTC") || zone.equals("America/New_York")));
        }
        all.add(of("hibernate.type.prefer_java_type_jdbc_types", true, true));
        all.add(new UnitOptions(
                "hibernate.type.java_time_use_direct_jdbc=true",
                Map.of("hibernate.type.java_time_use_direct_jdbc", true),
                true,
                List.of(Database.H2, Database.MARIADB)));
        all.add(of("hibernate.type.prefer_native_enum_types", true, true));
        all.add(new UnitOptions(
                "session in Tokyo",
                Map.of("hibernate.connection.init_sql", "set time zone 'Asia/Tokyo'"),
                true,
                List.of(Database.POSTGRESQL)));
        all.add(new UnitOptions(
                "session in Tokyo",
                Map.of("hibernate.connection.init_sql", "set time_zone = '+09:00'"),
                true,
                List.of(Database.MARIADB)));
        for (String type : List.of("ARRAY", "JSON", "VARBINARY", "JSON_ARRAY")) {
            all.add(of("hibernate.type.preferred_array_jdbc_type", type, true));
        }
        Map.of(Database.H2, "H2", Database.POSTGRESQL, "PostgreSQL", Database.MARIADB, "MariaDB")
                .forEach((database, dialect) -> all.add(new UnitOptions(
                        "hibernate.boot.allow_jdbc_metadata_access=false",
                        Map.of(
                                "hibernate.boot.allow_jdbc_metadata_access",
                                false,
                                "hibernate.dialect",
                                "org.hibernate.dialect." + dialect + "Dialect"),
                        true,
                        List.of(database))));
        all.add(of("hibernate.jdbc.lob.non_contextual_creation", true, true));
        all.add(of("hibernate.bytecode.use_reflection_optimizer", true, false));
        all.add(of("hibernate.use_nationalized_character_data", true, false));
        all.add(of("hibernate.globally_quoted_identifiers", true, true));
        all.add(of("hibernate.auto_quote_keyword", true, false));
        all.add(of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                false));
        all.add(of("hibernate.physical_naming_strategy", Prefixed.class.getName(), false));
        all.add(of("hibernate.implicit_naming_strategy", "component-path", false));
        all.add(new UnitOptions(
                "hibernate.default_schema",
                Map.of("hibernate.default_schema", "other_place", "hibernate.hbm2ddl.create_namespaces", true),
                true,
                List.of(Database.H2, Database.POSTGRESQL)));
        all.add(of("hibernate.default_batch_fetch_size", 16, false));
        all.add(of("hibernate.max_fetch_depth", 0, false));
        all.add(of("hibernate.use_sql_comments", true, false));
        all.add(of("hibernate.format_sql", true, false));
        all.add(of("hibernate.jdbc.fetch_size", 1, false));
        all.add(of("hibernate.jdbc.batch_size", 50, false));
        all.add(of("hibernate.query.in_clause_parameter_padding", true, true));
        all.add(of("hibernate.query.plan_cache_max_size", 1, false));
        all.add(of("hibernate.query.plan_cache_enabled", false, false));
        all.add(of("hibernate.query.plan_parameter_metadata_max_size", 1, false));
        all.add(of("hibernate.query.hql.portable_integer_division", true, true));
        all.add(of("hibernate.query.hql.json_functions_enabled", true, false));
        all.add(of("hibernate.query.fail_on_pagination_over_collection_fetch", true, false));
        all.add(of("hibernate.query.immutable_entity_update_query_handling_mode", "exception", false));
        all.add(of("hibernate.criteria.value_handling_mode", "inline", false));
        all.add(of("hibernate.order_by.default_null_ordering", "first", true));
        all.add(of("hibernate.connection.handling_mode", "IMMEDIATE_ACQUISITION_AND_HOLD", false));
        all.add(of("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_STATEMENT", false));
        all.add(of(
                "hibernate.connection.handling_mode",
                "DELAYED_ACQUISITION_AND_RELEASE_BEFORE_TRANSACTION_COMPLETION",
                false));
        all.add(of("hibernate.connection.autocommit", false, true));
        all.add(of("hibernate.connection.provider_disables_autocommit", false, false));
        all.add(of("hibernate.session_factory.statement_inspector", Commenting.class.getName(), false));
        all.add(of("hibernate.cache.use_second_level_cache", false, false));
        all.add(of("hibernate.generate_statistics", true, false));
        all.add(of("hibernate.use_identifier_rollback", true, false));
        all.add(of("hibernate.jdbc.use_scrollable_resultset", false, false));
        all.add(of("hibernate.jdbc.use_get_generated_keys", false, false));
        all.add(of("hibernate.query.native.prefer_jdbc_datetime_types", true, false));
        all.add(of("hibernate.enable_lazy_load_no_trans", true, false));
        all.add(of("hibernate.event.merge.entity_copy_observer", "allow", false));
        all.add(of("hibernate.type.wrapper_array_handling", "legacy", false));
        all.add(of("hibernate.discriminator.implicit_for_joined", true, false));
        all.add(of("hibernate.discard_pc_on_close", true, false));
        return all;
    }

    static UnitOptions of(String key, Object value, boolean differsByDatabase) {
        return new UnitOptions(key + "=" + value, Map.of(key, value), differsByDatabase, List.of());
    }

    boolean fits(Database database) {
        return only.isEmpty() || only.contains(database);
    }

    /** What the model answers in a new database with these options. */
    Map<String, String> answers(Database database) {
        return answers(database.newUrl());
    }

    Map<String, String> answers(String url) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OptionsModel.loader());
        try (SessionFactory sessions = sessions(url)) {
            OptionsModel.fill(sessions);
            return OptionsModel.answers(Subgraft.builder(sessions).build());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private SessionFactory sessions(String url) {
        HibernatePersistenceConfiguration unit = new HibernatePersistenceConfiguration("options")
                .managedClasses(OptionsModel.classes())
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .property(AvailableSettings.AUTOCOMMIT, true); // as of usual pools
        properties.forEach(unit::property);
        return unit.createEntityManagerFactory();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A prefix for all names. */
    public static final class Prefixed extends PhysicalNamingStrategyStandardImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
            return Identifier.toIdentifier("T_I_" + name.getText(), name.isQuoted());
        }

        @Override
        public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
            return Identifier.toIdentifier("c_i_" + name.getText(), name.isQuoted());
        }
    }

    /** Something before each statement, as tracing adds. */
    public static final class Commenting implements org.hibernate.resource.jdbc.spi.StatementInspector {

        private static final long serialVersionUID = 1L;

        @Override
        public String inspect(String sql) {
            return "/* traced */ " + sql;
        }
    }
}
