package io.subgraft.internal.model;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.stream.Collectors;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.internal.BasicTypeImpl;

/**
 * Binds texts without saying that they are of {@code varchar}. PostgreSQL then takes them for what they are compared with, so
 * that they are equal as values of the column are: of {@code citext} whatever their case, of {@code char} whatever their
 * blanks.
 */
public final class UntypedText {

    /** The type of a text, or of an array of texts that {@link #array} writes. */
    static final BasicType<String> TYPE = new BasicTypeImpl<>(new Text(), new Untyped());

    private UntypedText() {}

    /** The text of an array. */
    public static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Not the Java type of attributes, for which Hibernate would prefer the JDBC type of the attribute. */
    private static final class Text extends StringJavaType {

        private static final long serialVersionUID = 1;
    }

    private static final class Untyped extends VarcharJdbcType {

        private static final long serialVersionUID = 1;

        @Override
        public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
            return new Binder<>(javaType, this);
        }
    }

    private static final class Binder<X> extends BasicBinder<X> {

        private static final long serialVersionUID = 1;

        private Binder(JavaType<X> javaType, Untyped type) {
            super(javaType, type);
        }

        @Override
        protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                throws SQLException {
            statement.setObject(index, getJavaType().unwrap(value, String.class, options), Types.OTHER);
        }

        @Override
        protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                throws SQLException {
            statement.setObject(name, getJavaType().unwrap(value, String.class, options), Types.OTHER);
        }
    }
}
