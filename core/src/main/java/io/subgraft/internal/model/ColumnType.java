package io.subgraft.internal.model;

import io.subgraft.internal.compatibility.HibernateSeams;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.spi.TypeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * How values are bound that are compared with a column: by the JDBC mapping of the column. What Hibernate would infer from
 * their Java class is another one where the mapping chooses its own, as for a {@code UUID} that is kept as text.
 *
 * @param type the mapping of one value
 * @param array that of an array of values; null where the database has no array that compares with the column
 */
public record ColumnType(BasicType<?> type, @Nullable BasicType<?> array) {

    /** The types whose arrays have the type of the column for an element, by its name in every database that has arrays. */
    private static final Set<Integer> IN_ARRAYS = Set.of(
            SqlTypes.SMALLINT,
            SqlTypes.INTEGER,
            SqlTypes.BIGINT,
            SqlTypes.NUMERIC,
            SqlTypes.DECIMAL,
            SqlTypes.REAL,
            SqlTypes.FLOAT,
            SqlTypes.DOUBLE,
            SqlTypes.BOOLEAN,
            SqlTypes.VARCHAR,
            SqlTypes.UUID,
            SqlTypes.DATE,
            SqlTypes.TIMESTAMP,
            SqlTypes.TIMESTAMP_UTC,
            SqlTypes.TIMESTAMP_WITH_TIMEZONE);

    /** Of a column; null where the part is none. */
    static @Nullable ColumnType of(@Nullable ModelPart part, TypeConfiguration types) {
        if (!(part instanceof BasicValuedModelPart basic) || !(basic.getJdbcMapping() instanceof BasicType<?> type)) {
            return null;
        }
        Dialect dialect = types.getCurrentBaseSqlTypeIndicators().getDialect();
        if (dialect instanceof PostgreSQLDialect && isText(type)) {
            return new ColumnType(UntypedText.TYPE, isInArrays(type) ? array(type, types, dialect) : null);
        }
        return new ColumnType(type, isInArrays(type) ? array(type, types, dialect) : null);
    }

    private static boolean isInArrays(BasicType<?> type) {
        // Hibernate 7.4 binds an array of a type that has a converter, but what is found by it is nothing.
        return type.getValueConverter() == null
                && IN_ARRAYS.contains(type.getJdbcType().getDdlTypeCode());
    }

    private static boolean isText(BasicType<?> type) {
        int code = type.getJdbcType().getDdlTypeCode();
        return type.getJavaType() == String.class
                && type.getValueConverter() == null
                && (code == SqlTypes.VARCHAR || code == SqlTypes.CHAR);
    }

    @SuppressWarnings("unchecked") // the array is of what the type is of
    private static @Nullable BasicType<?> array(BasicType<?> type, TypeConfiguration types, Dialect dialect) {
        return HibernateSeams.arrayOf(types.getJavaTypeRegistry(), type.getJavaType())
                        instanceof BasicPluralJavaType<?> plural
                ? ((BasicPluralJavaType<Object>) plural)
                        .resolveType(
                                types, dialect, (BasicType<Object>) type, null, types.getCurrentBaseSqlTypeIndicators())
                : null;
    }

    /** Whether the database takes a text for what it is compared with. */
    public boolean isUntyped() {
        return type == UntypedText.TYPE;
    }

    /** Whether there is an array of values that compares with the column, alone or beside those of other columns. */
    public boolean hasArray(boolean alone) {
        return array != null || (alone && isUntyped());
    }

    /** The values in one array. */
    public Object[] array(Class<?> javaType, Collection<?> values) {
        return values.toArray((Object[]) Array.newInstance(javaType, 0));
    }

    /** The texts in one, where the database takes it for an array of what it is compared with. */
    public String untypedArray(Collection<?> values) {
        return UntypedText.array(
                List.copyOf(values).stream().map(String.class::cast).toList());
    }
}
