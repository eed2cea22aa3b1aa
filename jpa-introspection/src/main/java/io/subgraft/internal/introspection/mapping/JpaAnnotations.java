package io.subgraft.internal.introspection.mapping;

import java.util.List;

/** The qualified names of the annotations that are read. */
public final class JpaAnnotations {

    /** What the names of JPA's annotations begin with. */
    public static final String JPA = "jakarta.persistence.";

    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final String VALIDATION = "jakarta.validation.constraints.";

    public static final String ENTITY = JPA + "Entity";
    public static final String JAVAX_ENTITY = "javax.persistence.Entity";
    public static final String MAPPED_SUPERCLASS = JPA + "MappedSuperclass";
    public static final String EMBEDDABLE = JPA + "Embeddable";
    public static final String ACCESS = JPA + "Access";
    public static final String TRANSIENT = JPA + "Transient";
    public static final String ID = JPA + "Id";
    public static final String EMBEDDED_ID = JPA + "EmbeddedId";
    public static final String CONVERT = JPA + "Convert";
    public static final String ELEMENT_COLLECTION = JPA + "ElementCollection";
    public static final String EMBEDDED = JPA + "Embedded";
    public static final String MAP_KEY_CLASS = JPA + "MapKeyClass";
    public static final String MAP_KEY_TEMPORAL = JPA + "MapKeyTemporal";
    public static final String TEMPORAL = JPA + "Temporal";
    public static final String ONE_TO_ONE = JPA + "OneToOne";
    public static final String MANY_TO_ONE = JPA + "ManyToOne";
    public static final String ONE_TO_MANY = JPA + "OneToMany";
    public static final String MANY_TO_MANY = JPA + "ManyToMany";

    public static final String DEPRECATED = "java.lang.Deprecated";

    static final String ATTRIBUTE_OVERRIDE = JPA + "AttributeOverride";
    static final String ATTRIBUTE_OVERRIDES = JPA + "AttributeOverrides";
    static final String ASSOCIATION_OVERRIDE = JPA + "AssociationOverride";
    static final String ASSOCIATION_OVERRIDES = JPA + "AssociationOverrides";
    static final String BASIC = JPA + "Basic";
    static final String COLLECTION_TABLE = JPA + "CollectionTable";
    static final String COLUMN = JPA + "Column";
    static final String CONVERTS = JPA + "Converts";
    static final String DISCRIMINATOR_COLUMN = JPA + "DiscriminatorColumn";
    static final String GENERATED_VALUE = JPA + "GeneratedValue";
    static final String INHERITANCE = JPA + "Inheritance";
    static final String JOIN_COLUMN = JPA + "JoinColumn";
    static final String JOIN_COLUMNS = JPA + "JoinColumns";
    static final String JOIN_TABLE = JPA + "JoinTable";
    static final String LOB = JPA + "Lob";
    static final String MAPS_ID = JPA + "MapsId";
    static final String ORDER_COLUMN = JPA + "OrderColumn";
    static final String SECONDARY_TABLE = JPA + "SecondaryTable";
    static final String SECONDARY_TABLES = JPA + "SecondaryTables";
    static final String TABLE = JPA + "Table";
    static final String VERSION = JPA + "Version";

    static final String ANY = HIBERNATE + "Any";
    static final String FILTER_JOIN_TABLE = HIBERNATE + "FilterJoinTable";
    static final String FILTER_JOIN_TABLES = HIBERNATE + "FilterJoinTables";
    static final String TIME_ZONE_STORAGE = HIBERNATE + "TimeZoneStorage";
    static final String TYPE = HIBERNATE + "Type";
    static final String JAVA_TYPE = HIBERNATE + "JavaType";
    static final String JDBC_TYPE = HIBERNATE + "JdbcType";
    static final String JDBC_TYPE_CODE = HIBERNATE + "JdbcTypeCode";
    static final String FORMULA = HIBERNATE + "Formula";
    static final String ID_GENERATOR_TYPE = HIBERNATE + "IdGeneratorType";
    static final String MANY_TO_ANY = HIBERNATE + "ManyToAny";
    static final String NATURAL_ID = HIBERNATE + "NaturalId";
    static final String NOT_FOUND = HIBERNATE + "NotFound";

    static final String IMMUTABLE = HIBERNATE + "Immutable";
    static final String VALUE_GENERATION_TYPE = HIBERNATE + "ValueGenerationType";

    static final String NOT_BLANK = VALIDATION + "NotBlank";
    static final String NOT_EMPTY = VALIDATION + "NotEmpty";
    static final String NOT_NULL = VALIDATION + "NotNull";
    static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    /** What leaves out rows of the class that it is on. */
    public static final List<String> CONDITIONS = List.of(
            HIBERNATE + "SQLRestriction", HIBERNATE + "SoftDelete", HIBERNATE + "Filter", HIBERNATE + "Filters");

    public static final String TENANT_ID = HIBERNATE + "TenantId";

    private JpaAnnotations() {}
}
