package io.subgraft.query;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** How a statement is told that a key is one of many. */
enum Keys {
    /** One array parameter: the text is the same for any number of keys, and there is no limit to it. */
    ARRAY {
        @Override
        String anyOf(String path) {
            return KeyFunction.NAME + "(" + path + ", :keys)";
        }

        @Override
        Object parameter(Collection<?> keys, Class<?> type) {
            return keys.toArray((Object[]) Array.newInstance(type, 0));
        }
    },
    /** A parameter for each key, padded with the last to a power of two so that few texts occur. */
    LIST {
        @Override
        String anyOf(String path) {
            return path + " in (:keys)";
        }

        @Override
        Object parameter(Collection<?> keys, Class<?> type) {
            List<Object> padded = new ArrayList<>(keys);
            int size = Integer.highestOneBit(Math.max(1, padded.size() * 2 - 1));
            while (padded.size() < size) {
                padded.add(padded.get(keys.size() - 1));
            }
            return padded;
        }
    };

    static Keys of(SessionFactoryImplementor sessionFactory) {
        boolean arrays = sessionFactory.getJdbcServices().getDialect().supportsStandardArrays()
                && sessionFactory.getQueryEngine().getSqmFunctionRegistry().findFunctionDescriptor(KeyFunction.NAME)
                        != null;
        return arrays ? ARRAY : LIST;
    }

    /** The HQL condition that a path has one of the values of the parameter {@code :keys}. */
    abstract String anyOf(String path);

    /** The value of that parameter. */
    abstract Object parameter(Collection<?> values, Class<?> type);
}
