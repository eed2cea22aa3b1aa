package io.subgraft.internal.schema.scalar;

import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scalars that generated schemas use beyond those of GraphQL itself. */
public final class Scalars {

    private static final Map<String, GraphQLScalarType> BY_NAME = List.of(
                    NumberScalars.LONG,
                    NumberScalars.BIG_INTEGER,
                    NumberScalars.BIG_DECIMAL,
                    CalendarScalars.DATE,
                    CalendarScalars.LOCAL_TIME,
                    CalendarScalars.TIME,
                    CalendarScalars.DATE_TIME,
                    CalendarScalars.LOCAL_DATE_TIME,
                    CalendarScalars.DURATION,
                    CalendarScalars.YEAR,
                    CalendarScalars.YEAR_MONTH,
                    NameScalars.UNIQUE_ID,
                    NameScalars.ADDRESS,
                    NameScalars.LANGUAGE,
                    NameScalars.CURRENCY,
                    Base64Scalar.TYPE)
            .stream()
            .collect(Collectors.toUnmodifiableMap(GraphQLScalarType::getName, Function.identity()));

    private Scalars() {}

    /** The scalars by name. */
    public static Map<String, GraphQLScalarType> byName() {
        return BY_NAME;
    }
}
