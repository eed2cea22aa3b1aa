package io.subgraft.internal.session;

import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.hql.Parameter;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.hibernate.SharedSessionContract;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.hql.HqlTranslator;
import org.hibernate.query.hql.internal.StandardHqlTranslator;
import org.hibernate.query.hql.spi.SqmCreationOptions;
import org.hibernate.query.spi.QueryEngine;
import org.hibernate.query.sqm.internal.SqmCreationOptionsStandard;
import org.hibernate.type.BasicType;
import org.jspecify.annotations.Nullable;

/** Makes queries of HQL. */
public final class Queries {

    /**
     * Parses HQL where the persistence unit takes JPQL only ({@code hibernate.jpa.compliance.query}), for queries that the
     * application writes; null where it takes HQL anyway.
     */
    private final @Nullable HqlTranslator translator;

    private final @Nullable TimeZone zone;

    private Queries(@Nullable HqlTranslator translator, @Nullable TimeZone zone) {
        this.translator = translator;
        this.zone = zone;
    }

    public static Queries of(SessionFactoryImplementor sessionFactory) {
        SqmCreationOptions options = new SqmCreationOptionsStandard(sessionFactory.getSessionFactoryOptions());
        TimeZone zone = sessionFactory.getSessionFactoryOptions().getJdbcTimeZone();
        if (!options.useStrictJpaCompliance()) {
            return new Queries(null, zone);
        }
        QueryEngine engine = sessionFactory.getQueryEngine();
        return new Queries(new StandardHqlTranslator(engine.getCriteriaBuilder(), new Lenient(options)), zone);
    }

    public <R> SelectionQuery<R> of(SharedSessionContract session, String hql, Class<R> rowType) {
        return translator == null
                ? HibernateSeams.query(session, hql, rowType)
                : parsed((SharedSessionContractImplementor) session, hql, rowType, translator);
    }

    /** A query that does not mark the transaction of the session when it fails. */
    <R> SelectionQuery<R> unmarking(SharedSessionContract session, String hql, Class<R> rowType) {
        SharedSessionContractImplementor owner = (SharedSessionContractImplementor) session;
        return parsed(
                UnmarkingSession.of(owner),
                hql,
                rowType,
                translator == null ? owner.getFactory().getQueryEngine().getHqlTranslator() : translator);
    }

    private static <R> SelectionQuery<R> parsed(
            SharedSessionContractImplementor owner, String hql, Class<R> rowType, HqlTranslator translator) {
        return HibernateSeams.query(
                hql,
                owner.getFactory()
                        .getQueryEngine()
                        .getInterpretationCache()
                        .resolveHqlInterpretation(hql, rowType, translator),
                rowType,
                owner);
    }

    /** Sets a parameter, by the type of the column that it is compared with; one for each value of a list. */
    @SuppressWarnings("unchecked")
    void bind(SelectionQuery<?> query, String name, Parameter parameter) {
        BasicType<Object> type = (BasicType<Object>) parameter.type();
        if (parameter.value() instanceof List<?> list) {
            List<Object> values = list.stream().map(this::inZone).toList();
            if (type == null) {
                query.setParameterList(name, values);
            } else {
                HibernateSeams.bindAll(query, name, values, type);
            }
        } else if (type == null) {
            query.setParameter(name, inZone(parameter.value()));
        } else {
            HibernateSeams.bind(query, name, inZone(parameter.value()), type);
        }
    }

    /** Hibernate writes calendars as days and times of their own zone, and reads them as those of the persistence unit. */
    private Object inZone(Object value) {
        if (!(value instanceof Calendar calendar)) {
            return value;
        }
        Calendar moved = (Calendar) calendar.clone();
        moved.setTimeZone(zone == null ? TimeZone.getDefault() : zone);
        return moved;
    }

    /** The options of the persistence unit but for its strictness. */
    private record Lenient(SqmCreationOptions options) implements SqmCreationOptions {

        @Override
        public boolean useStrictJpaCompliance() {
            return false;
        }

        @Override
        public boolean isJsonFunctionsEnabled() {
            return options.isJsonFunctionsEnabled();
        }

        @Override
        public boolean isXmlFunctionsEnabled() {
            return options.isXmlFunctionsEnabled();
        }

        @Override
        public boolean isPortableIntegerDivisionEnabled() {
            return options.isPortableIntegerDivisionEnabled();
        }
    }
}
