package io.subgraft.internal.hql;

import io.subgraft.internal.aggregate.Grouping.Unit;
import java.util.Locale;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.sqm.function.SqmFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The HQL functions {@code subgraft_year(date)}, {@code subgraft_month(date)} …: dates and times cut down to what they are
 * grouped by, instants at UTC. Hibernate's own {@code trunc} cuts them in the zone of the session, of each value or of the JVM,
 * as the database likes.
 */
public final class DateFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        DateCut.Form form = form(contributions.getDialect());
        if (form != null) {
            SqmFunctionRegistry registry = contributions.getFunctionRegistry();
            for (Unit unit : Unit.values()) {
                registry.register(
                        name(unit), DateCut.function(name(unit), unit, form, contributions.getTypeConfiguration()));
            }
        }
    }

    private static DateCut.@Nullable Form form(Dialect dialect) {
        if (dialect instanceof PostgreSQLDialect) {
            return new DateCut.PostgreSql();
        }
        if (dialect instanceof MySQLDialect) {
            return new DateCut.MariaDb();
        }
        return dialect instanceof H2Dialect ? new DateCut.H2() : null;
    }

    private static String name(Unit unit) {
        return "subgraft_" + unit.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the persistence unit has them, which it has unless its database is another or it does not see this class. */
    static boolean areKnown(SessionFactoryImplementor sessionFactory) {
        return sessionFactory.getQueryEngine().getSqmFunctionRegistry().findFunctionDescriptor(name(Unit.YEAR)) != null;
    }

    /** The HQL of a date or time cut down. */
    static String cut(String path, Unit unit) {
        return name(unit) + "(" + path + ")";
    }
}
