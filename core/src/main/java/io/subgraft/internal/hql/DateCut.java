package io.subgraft.internal.hql;

import io.subgraft.internal.aggregate.Grouping.Unit;
import io.subgraft.internal.compatibility.HibernateSeams;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.hibernate.metamodel.mapping.BasicValuedMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.query.sqm.function.FunctionKind;
import org.hibernate.query.sqm.function.PatternBasedSqmFunctionDescriptor;
import org.hibernate.query.sqm.function.SqmFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.query.sqm.produce.function.internal.PatternRenderer;
import org.hibernate.query.sqm.tree.SqmTypedNode;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.predicate.Predicate;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.spi.TypeConfiguration;
import org.jspecify.annotations.Nullable;

/** Cuts dates and times down to a unit. What is an instant is cut at UTC, and the result is an {@link Instant} then. */
final class DateCut extends PatternRenderer {

    private final TypeConfiguration types;
    private final Unit unit;
    private final Form form;

    private DateCut(Unit unit, Form form, TypeConfiguration types) {
        super("?1");
        this.types = types;
        this.unit = unit;
        this.form = form;
    }

    /** The function that cuts down to a unit. It is one of a pattern, as other functions are rendered otherwise by each version. */
    static SqmFunctionDescriptor function(String name, Unit unit, Form form, TypeConfiguration types) {
        return new PatternBasedSqmFunctionDescriptor(
                new DateCut(unit, form, types),
                StandardArgumentsValidators.exactly(1),
                ResultType.resolver(types),
                null,
                name,
                FunctionKind.NORMAL,
                null);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            @Nullable Predicate filter, // aggregates only have one
            SqlAstTranslator<?> translator) {
        Expression argument = (Expression) arguments.get(0);
        JdbcMapping mapping = ((BasicValuedMapping) argument.getExpressionType()).getJdbcMapping();
        String[] around = form.around(unit.name().toLowerCase(Locale.ROOT), Kind.of(mapping, types), zone(types));
        for (int i = 0; i < around.length; i++) {
            if (i > 0) {
                argument.accept(translator);
            }
            sql.append(around[i]);
        }
    }

    /** The zone in which instants are kept by columns that know of none. */
    private static ZoneId zone(TypeConfiguration types) {
        TimeZone zone = jdbcZone(types);
        return plain(zone == null ? ZoneId.systemDefault() : zone.toZoneId());
    }

    @SuppressWarnings("deprecation") // a function is given no other way to the options of its persistence unit
    private static @Nullable TimeZone jdbcZone(TypeConfiguration types) {
        return types.getSessionFactory().getSessionFactoryOptions().getJdbcTimeZone();
    }

    private static ZoneId plain(ZoneId id) {
        return id.getRules().isFixedOffset() ? id.getRules().getOffset(Instant.EPOCH) : id;
    }

    /** What a column holds. */
    enum Kind {
        DATE,
        /** A day and a time without a zone. */
        LOCAL,
        /**
         * A day and a time without a zone, moved from that of the JVM into that of the persistence unit. It is moved back, and
         * told as if it were one of UTC.
         */
        LOCAL_MOVED,
        /** An instant, of which the database knows that it is one. */
        INSTANT,
        /** An instant, as a day and a time of UTC where the database knows no instants. */
        INSTANT_OF_UTC,
        /** An instant, as a day and a time of a zone that the database does not know of. */
        INSTANT_OF_ZONE;

        static Kind of(JdbcMapping mapping, TypeConfiguration types) {
            int code = mapping.getJdbcType().getDdlTypeCode();
            if (code == SqlTypes.DATE) {
                return DATE;
            }
            Class<?> type = mapping.getJavaTypeDescriptor().getJavaTypeClass();
            if (type == LocalDate.class) {
                return LOCAL;
            }
            if (type == LocalDateTime.class) {
                TimeZone zone = jdbcZone(types);
                return zone == null
                                || zone.hasSameRules(TimeZone.getDefault())
                                || mapping.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.LOCAL_DATE_TIME
                        ? LOCAL
                        : LOCAL_MOVED;
            }
            if (code == SqlTypes.TIMESTAMP_UTC) {
                return INSTANT_OF_UTC;
            }
            return code == SqlTypes.TIMESTAMP ? INSTANT_OF_ZONE : INSTANT;
        }

        boolean isInstant() {
            return this != DATE && this != LOCAL;
        }
    }

    private static ZoneId jvm() {
        return plain(ZoneId.systemDefault());
    }

    /** How a database is told to cut. */
    interface Form {

        /** What stands before the date, where it occurs several times between, and behind it. */
        String[] around(String unit, Kind kind, ZoneId zone);
    }

    /** A timestamp without a zone is moved into its zone first. */
    record PostgreSql() implements Form {

        @Override
        public String[] around(String unit, Kind kind, ZoneId zone) {
            String cut = "date_trunc('" + unit + "',";
            return switch (kind) {
                // Without the cast it would be an instant of the session's zone.
                case DATE -> new String[] {"cast(" + cut + "cast(", " as timestamp)) as date)"};
                case LOCAL -> new String[] {cut, ")"};
                case INSTANT, INSTANT_OF_UTC -> new String[] {cut, ",'UTC')"};
                case INSTANT_OF_ZONE -> new String[] {cut, " at time zone " + name(zone) + ",'UTC')"};
                case LOCAL_MOVED ->
                    new String[] {
                        "date_trunc('" + unit + "',(",
                        " at time zone " + name(zone) + ") at time zone " + name(jvm()) + ") at time zone 'UTC'"
                    };
            };
        }

        /** Offsets as texts would have the signs of POSIX. */
        private static String name(ZoneId zone) {
            return zone instanceof ZoneOffset offset
                    ? "interval '" + offset.getTotalSeconds() + " seconds'"
                    : "'" + zone.getId() + "'";
        }
    }

    /** {@code at time zone} takes the zone of the session for a timestamp without one, so that is written behind it. */
    record H2() implements Form {

        @Override
        public String[] around(String unit, Kind kind, ZoneId zone) {
            String cut = "date_trunc('" + unit + "',";
            return switch (kind) {
                case DATE, LOCAL -> new String[] {cut, ")"};
                case INSTANT, INSTANT_OF_UTC -> new String[] {cut, " at time zone 'UTC')"};
                case INSTANT_OF_ZONE ->
                    new String[] {
                        cut + "cast((cast(",
                        " as varchar)||' " + name(zone) + "') as timestamp with time zone) at time zone 'UTC')"
                    };
                case LOCAL_MOVED ->
                    new String[] {
                        "cast((left(cast(" + cut + "cast((cast(",
                        " as varchar)||' " + name(zone) + "') as timestamp with time zone) at time zone '" + name(jvm())
                                + "') as varchar),19)||'+00:00') as timestamp with time zone)"
                    };
            };
        }
    }

    /** The name of a zone where {@code Z} is none. */
    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "+00:00" : zone.getId();
    }

    /** It knows instants by columns of type {@code timestamp} only, which it tells in the zone of the session. */
    record MariaDb() implements Form {

        /** When zones begin to have rules that are known. */
        private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

        /** Later on, the last offset holds. */
        private static final Instant LAST = Instant.parse("2050-01-01T00:00:00Z");

        @Override
        public String[] around(String unit, Kind kind, ZoneId zone) {
            String[] cut = {
                "str_to_date(concat(date_format(",
                ",'" + pattern(unit) + "'),'" + rest(unit) + "'),'%Y-%m-%d %H:%i:%S')",
            };
            return switch (kind) {
                case DATE, LOCAL, INSTANT_OF_UTC -> cut;
                case INSTANT -> new String[] {cut[0] + "convert_tz(", ",@@session.time_zone,'+00:00')" + cut[1]};
                case INSTANT_OF_ZONE -> moved(cut, zone, ZoneOffset.UTC);
                case LOCAL_MOVED -> moved(cut, zone, jvm());
            };
        }

        /** It knows zones by name only where somebody has loaded their rules, so these stand in the statement. */
        private static String[] moved(String[] cut, ZoneId from, ZoneId to) {
            NavigableSet<Instant> changes = new TreeSet<>(Comparator.reverseOrder());
            changes(from.getRules(), changes);
            changes(to.getRules(), changes);
            List<String> parts = new ArrayList<>();
            parts.add(cut[0] + "date_add(");
            StringBuilder part = new StringBuilder(",interval ").append(changes.isEmpty() ? "" : "case");
            for (Instant change : changes) {
                parts.add(part.append(" when ").toString());
                part = new StringBuilder(">='" + begin(from, change) + "' then " + difference(from, to, change));
            }
            long before = difference(
                    from, to, changes.isEmpty() ? LAST : changes.last().minusSeconds(1));
            part.append(changes.isEmpty() ? before : " else " + before + " end");
            parts.add(part.append(" second)").append(cut[1]).toString());
            return parts.toArray(String[]::new);
        }

        private static void changes(ZoneRules rules, Set<Instant> into) {
            ZoneOffsetTransition each = rules.previousTransition(LAST);
            while (each != null && each.getInstant().isAfter(FIRST)) {
                into.add(each.getInstant());
                each = rules.previousTransition(each.getInstant());
            }
        }

        /** Times that occur twice are taken for the earlier ones, as they are when they are read. */
        private static LocalDateTime begin(ZoneId zone, Instant change) {
            ZoneOffsetTransition own = zone.getRules().previousTransition(change.plusNanos(1));
            return own != null && own.getInstant().equals(change) && own.isOverlap()
                    ? own.getDateTimeBefore()
                    : LocalDateTime.ofInstant(change, zone);
        }

        private static long difference(ZoneId from, ZoneId to, Instant at) {
            return (long) to.getRules().getOffset(at).getTotalSeconds()
                    - from.getRules().getOffset(at).getTotalSeconds();
        }

        private static String pattern(String unit) {
            return switch (unit) {
                case "year" -> "%Y";
                case "month" -> "%Y-%m";
                case "day" -> "%Y-%m-%d";
                default -> "%Y-%m-%d %H";
            };
        }

        private static String rest(String unit) {
            return switch (unit) {
                case "year" -> "-01-01 00:00:00";
                case "month" -> "-01 00:00:00";
                case "day" -> " 00:00:00";
                default -> ":00:00";
            };
        }
    }

    /**
     * An instant for an instant; for a day, and a time without a zone, the same as the argument. It stands in for Hibernate's resolver
     * by whatever methods this has, since their types differ between versions.
     */
    private record ResultType(BasicType<Instant> instant, TypeConfiguration types) implements InvocationHandler {

        private static final FunctionReturnTypeResolver OF_ARGUMENT = StandardFunctionReturnTypeResolvers.useArgType(1);

        static FunctionReturnTypeResolver resolver(TypeConfiguration types) {
            BasicType<Instant> instant = types.getBasicTypeRegistry().resolve(Instant.class, SqlTypes.TIMESTAMP_UTC);
            return (FunctionReturnTypeResolver) Proxy.newProxyInstance(
                    FunctionReturnTypeResolver.class.getClassLoader(),
                    new Class<?>[] {FunctionReturnTypeResolver.class},
                    new ResultType(instant, types));
        }

        @Override
        @Nullable
        public Object invoke(Object proxy, Method method, @Nullable Object[] values) throws Throwable {
            if (values != null) {
                for (Object each : values) {
                    if (each instanceof List<?> arguments && isInstant(arguments.get(0))) {
                        return instant;
                    }
                }
            }
            try {
                return method.invoke(OF_ARGUMENT, values);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private boolean isInstant(Object argument) {
            if (argument instanceof SqmTypedNode<?> node) {
                return !(HibernateSeams.typeOf(node) instanceof JdbcMapping mapping)
                        || Kind.of(mapping, types).isInstant();
            }
            return argument instanceof Expression expression
                    && expression.getExpressionType() instanceof BasicValuedMapping mapping
                    && Kind.of(mapping.getJdbcMapping(), types).isInstant();
        }
    }
}
