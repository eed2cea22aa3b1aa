package io.subgraft.schema;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scalars that generated schemas use beyond those of GraphQL itself. */
public final class Scalars {

    private static final Map<String, GraphQLScalarType> BY_NAME = List.of(
                    ExtendedScalars.GraphQLLong,
                    ExtendedScalars.GraphQLBigInteger,
                    ExtendedScalars.GraphQLBigDecimal,
                    ExtendedScalars.UUID,
                    ExtendedScalars.Date,
                    ExtendedScalars.LocalTime,
                    ExtendedScalars.Time,
                    ExtendedScalars.AccurateDuration,
                    ExtendedScalars.Year,
                    ExtendedScalars.YearMonth,
                    UrlScalar.TYPE,
                    ExtendedScalars.Locale,
                    ExtendedScalars.Currency,
                    Base64Scalar.TYPE,
                    LocalDateTimeScalar.TYPE,
                    DateTimeScalar.TYPE)
            .stream()
            .collect(Collectors.toUnmodifiableMap(GraphQLScalarType::getName, Function.identity()));

    private Scalars() {}

    /** The scalars by name. */
    public static Map<String, GraphQLScalarType> byName() {
        return BY_NAME;
    }
}
