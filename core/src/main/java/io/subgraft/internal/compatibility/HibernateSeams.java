package io.subgraft.internal.compatibility;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.sql.Blob;
import java.sql.Clob;
import java.util.Collection;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSessionBuilder;
import org.hibernate.boot.spi.SessionFactoryOptions;
import org.hibernate.engine.jdbc.proxy.BlobProxy;
import org.hibernate.engine.jdbc.proxy.ClobProxy;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.ordering.ast.OrderingSpecification;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.EntityInstantiator;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.query.Query;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.TupleTransformer;
import org.hibernate.query.spi.HqlInterpretation;
import org.hibernate.query.sqm.SqmExpressible;
import org.hibernate.query.sqm.internal.SqmSelectionQueryImpl;
import org.hibernate.query.sqm.tree.SqmTypedNode;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.spi.JavaTypeRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What differs between Hibernate ORM 6.6 and 7.0 to 7.4. Everything else is compiled with the newest, and links with all of them.
 * Which version it is, is asked once; a method that only some versions have is called behind that answer, or by a constant
 * handle, which costs what a call costs.
 */
public final class HibernateSeams {

    /** Of versions before 7.0, queries that only select take no transformer of rows. */
    private static final boolean IS_6 =
            !Lookup.has(SelectionQuery.class, "setTupleTransformer", TupleTransformer.class);

    private static final boolean HAS_READ_ONLY = Lookup.has(StatelessSessionBuilder.class, "readOnly", boolean.class);

    private static final MethodHandle NULLS_OF_OPTIONS =
            read(SessionFactoryOptions.class, "getDefaultNullPrecedence", Object.class);
    private static final MethodHandle NULLS_OF_ORDER =
            read(OrderingSpecification.class, "getNullPrecedence", Object.class);
    private static final MethodHandle EXPRESSIBLE = read(SqmTypedNode.class, "getExpressible", Object.class);
    private static final MethodHandle TYPE = read(SqmExpressible.class, "getSqmType", Object.class);

    private HibernateSeams() {}

    private static MethodHandle read(Class<?> type, String name, Class<?> result) {
        return Lookup.of(type, name, MethodType.methodType(result, type));
    }

    /** The methods that only version 6 has, looked up where it is that version. */
    private static final class Six {

        static final MethodHandle INSTANTIATE = Lookup.of(
                EntityInstantiator.class,
                "instantiate",
                MethodType.methodType(Object.class, EntityInstantiator.class, SessionFactoryImplementor.class),
                "SessionFactoryImplementor");

        static final MethodHandle MAKE = Lookup.of(
                EmbeddableInstantiator.class,
                "instantiate",
                MethodType.methodType(
                        Object.class, EmbeddableInstantiator.class, ValueAccess.class, SessionFactoryImplementor.class),
                "ValueAccess",
                "SessionFactoryImplementor");

        static final MethodHandle BLOB = Lookup.factory(
                "org.hibernate.engine.jdbc.BlobProxy",
                "generateProxy",
                MethodType.methodType(Blob.class, byte[].class));

        static final MethodHandle CLOB = Lookup.factory(
                "org.hibernate.engine.jdbc.ClobProxy",
                "generateProxy",
                MethodType.methodType(Clob.class, String.class));

        static final MethodHandle SET = Lookup.of(
                SelectionQuery.class,
                "setParameter",
                MethodType.methodType(void.class, SelectionQuery.class, String.class, Object.class, BasicType.class),
                "String",
                "Object",
                "BindableType");

        static final MethodHandle SET_LIST = Lookup.of(
                SelectionQuery.class,
                "setParameterList",
                MethodType.methodType(
                        void.class, SelectionQuery.class, String.class, Collection.class, BasicType.class),
                "String",
                "Collection",
                "BindableType");

        static final MethodHandle QUERY = Lookup.constructor(
                "org.hibernate.query.sqm.internal.QuerySqmImpl",
                MethodType.methodType(
                        SelectionQuery.class,
                        String.class,
                        HqlInterpretation.class,
                        Class.class,
                        SharedSessionContractImplementor.class));

        private Six() {}
    }

    /** Whether the options of a session can make its connection read-only; otherwise that is left to whoever opens it. */
    public static boolean hasReadOnlySessions() {
        return HAS_READ_ONLY;
    }

    /** Makes the connection of a session read-only for as long as the session has it. */
    public static StatelessSessionBuilder readOnly(StatelessSessionBuilder options) {
        return HAS_READ_ONLY ? options.readOnly(true) : options;
    }

    /** Whether HQL allows a limit only behind an order. */
    public static boolean limitsNeedAnOrder() {
        return IS_6;
    }

    /** Whether {@code fk()} can be taken of a path that is joined as well. */
    public static boolean hasForeignKeysOfJoins() {
        return !IS_6;
    }

    /** Creates a query of HQL that selects rows. */
    public static <R> SelectionQuery<R> query(SharedSessionContract session, String hql, Class<R> rowType) {
        return IS_6 ? session.createQuery(hql, rowType) : session.createSelectionQuery(hql, rowType);
    }

    /** Creates a query of HQL that was parsed. */
    @SuppressWarnings("unchecked")
    public static <R> SelectionQuery<R> query(
            String hql, HqlInterpretation<R> parsed, Class<R> rowType, SharedSessionContractImplementor session) {
        if (!IS_6) {
            return new SqmSelectionQueryImpl<>(hql, parsed, rowType, session);
        }
        try {
            return (SelectionQuery<R>) (SelectionQuery<?>) Six.QUERY.invokeExact(hql, parsed, rowType, session);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Sets what makes a result of a row. */
    public static <R> SelectionQuery<R> transformed(SelectionQuery<R> query, TupleTransformer<R> transformer) {
        return IS_6 ? ((Query<R>) query).setTupleTransformer(transformer) : query.setTupleTransformer(transformer);
    }

    /** Sets a parameter of a type. */
    public static void bind(SelectionQuery<?> query, String name, Object value, BasicType<Object> type) {
        if (!IS_6) {
            query.setParameter(name, value, type);
            return;
        }
        try {
            Six.SET.invokeExact(query, name, value, (BasicType<?>) type);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Sets a parameter of several values of a type. */
    public static void bindAll(SelectionQuery<?> query, String name, Collection<?> values, BasicType<Object> type) {
        if (!IS_6) {
            query.setParameterList(name, values, type);
            return;
        }
        try {
            Six.SET_LIST.invokeExact(query, name, (Collection<?>) values, (BasicType<?>) type);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Makes an instance of an embeddable with these values of its attributes. */
    public static Object instantiate(
            EmbeddableInstantiator instantiator, ValueAccess values, SessionFactoryImplementor sessionFactory) {
        if (!IS_6) {
            return instantiator.instantiate(values);
        }
        try {
            return (Object) Six.MAKE.invokeExact(instantiator, values, sessionFactory);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Returns a value to write of the bytes. */
    public static Blob blob(byte[] bytes) {
        if (!IS_6) {
            return BlobProxy.generateProxy(bytes);
        }
        try {
            return (Blob) Six.BLOB.invokeExact(bytes);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Returns a value to write of the text. */
    public static Clob clob(String text) {
        if (!IS_6) {
            return ClobProxy.generateProxy(text);
        }
        try {
            return (Clob) Six.CLOB.invokeExact(text);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Makes an empty instance of an entity. */
    public static Object instantiate(EntityInstantiator instantiator, SessionFactoryImplementor sessionFactory) {
        if (!IS_6) {
            return instantiator.instantiate();
        }
        try {
            return (Object) Six.INSTANTIATE.invokeExact(instantiator, sessionFactory);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }

    /** Returns the Java type of arrays of a type. */
    public static JavaType<?> arrayOf(JavaTypeRegistry registry, Class<?> element) {
        return IS_6
                ? registry.resolveDescriptor(
                        (Type) Array.newInstance(element, 0).getClass())
                : registry.resolveArrayDescriptor(element);
    }

    /** Returns where an order puts null, as {@code FIRST} or {@code LAST}; null where it leaves that to the database. */
    public static @Nullable String nulls(OrderingSpecification order, SessionFactoryOptions options) {
        String said = name(NULLS_OF_ORDER, order);
        return said == null ? name(NULLS_OF_OPTIONS, options) : said;
    }

    private static @Nullable String name(MethodHandle nulls, Object of) {
        Object found = called(nulls, of);
        return found == null || "NONE".equals(found.toString()) ? null : found.toString();
    }

    /** Returns the type of a node of HQL; null where it has none. */
    public static @Nullable Object typeOf(SqmTypedNode<?> node) {
        Object expressible = called(EXPRESSIBLE, node);
        return expressible == null ? null : called(TYPE, expressible);
    }

    private static @Nullable Object called(MethodHandle method, Object of) {
        try {
            return method.invoke(of);
        } catch (Throwable thrown) {
            throw Lookup.rethrown(thrown);
        }
    }
}
