package io.subgraft.internal.model;

import org.hibernate.metamodel.mapping.BasicValuedMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.EnumJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * How a column holds constants of an enum. It is read as it stands: Hibernate would fail the whole statement at a value that is
 * no constant, so one row that a newer release wrote would take the page with it.
 */
public enum EnumColumn {
    /** By name. */
    NAME("string"),
    /** By position. */
    POSITION("integer"),
    /** By a type of the database that counts its constants from one. Compared as it is, some databases take it for a text. */
    PLACE("integer");

    /** In small letters: Hibernate folds the names of types in the language of the JVM, of which some have another small I. */
    private final String hqlType;

    EnumColumn(String hqlType) {
        this.hqlType = hqlType;
    }

    /** The Java type of the column as it stands. */
    public Class<?> javaType() {
        return this == NAME ? String.class : Integer.class;
    }

    /** The HQL that reads the column at a path as it stands. */
    public String raw(String path) {
        String cast = "cast(" + path + " as " + hqlType + ")";
        return this == PLACE ? "(" + cast + " - 1)" : cast;
    }

    /** How the column of an attribute holds constants; null where it holds something else, or a converter does it. */
    static @Nullable EnumColumn of(ModelPart attribute) {
        if (!(attribute instanceof BasicValuedMapping basic)) {
            return null;
        }
        JdbcMapping mapping = basic.getJdbcMapping();
        if (mapping.getValueConverter() != null || !(mapping.getJavaTypeDescriptor() instanceof EnumJavaType)) {
            return null;
        }
        JdbcType type = mapping.getJdbcType();
        if (type.isInteger()) {
            return POSITION;
        }
        if (type.getDefaultSqlTypeCode() == SqlTypes.ORDINAL_ENUM) {
            return PLACE;
        }
        return type.isString()
                        || type.getDefaultSqlTypeCode() == SqlTypes.ENUM
                        || type.getDefaultSqlTypeCode() == SqlTypes.NAMED_ENUM
                ? NAME
                : null;
    }

    /**
     * The constant that a column read as it stands holds.
     *
     * @throws IllegalStateException if it holds none
     */
    public Object constant(Class<?> enumType, Object raw) {
        Object[] constants = enumType.getEnumConstants();
        for (int position = 0; position < constants.length; position++) {
            if (this == NAME ? ((Enum<?>) constants[position]).name().equals(raw) : raw.equals(position)) {
                return constants[position];
            }
        }
        throw new IllegalStateException(
                "The database holds " + raw + ", which is no constant of " + enumType.getName());
    }
}
