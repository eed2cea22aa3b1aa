package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.model.Documentation;
import java.util.List;

/** A type that the schema defines. */
public sealed interface TypeDefinition {

    /** Returns its name. */
    String name();

    /** Returns its description and deprecation. */
    Documentation documentation();

    /** Its fields; none of a scalar or an enum. */
    default List<FieldDefinition> fields() {
        return List.of();
    }

    /**
     * An object type.
     *
     * @param name its name
     * @param documentation its description and deprecation
     * @param interfaces the interfaces it implements
     * @param fields its fields
     */
    record ObjectDefinition(
            String name, Documentation documentation, List<String> interfaces, List<FieldDefinition> fields)
            implements TypeDefinition {
        public ObjectDefinition {
            interfaces = List.copyOf(interfaces);
            fields = List.copyOf(fields);
        }
    }

    /**
     * An interface.
     *
     * @param name its name
     * @param documentation its description and deprecation
     * @param interfaces the interfaces it implements
     * @param fields its fields
     */
    record InterfaceDefinition(
            String name, Documentation documentation, List<String> interfaces, List<FieldDefinition> fields)
            implements TypeDefinition {
        public InterfaceDefinition {
            interfaces = List.copyOf(interfaces);
            fields = List.copyOf(fields);
        }
    }

    /**
     * An input object.
     *
     * @param name its name
     * @param documentation its description and deprecation
     * @param isOneOf whether exactly one of its fields is given
     * @param fields its fields
     */
    record InputDefinition(String name, Documentation documentation, boolean isOneOf, List<FieldDefinition> fields)
            implements TypeDefinition {
        public InputDefinition {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An enum.
     *
     * @param name its name
     * @param documentation its description and deprecation
     * @param values its values
     */
    record EnumDefinition(String name, Documentation documentation, List<EnumValueDefinition> values)
            implements TypeDefinition {
        public EnumDefinition {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of an enum.
     *
     * @param name its name
     * @param documentation its description and deprecation
     */
    record EnumValueDefinition(String name, Documentation documentation) {}

    /**
     * A scalar.
     *
     * @param name its name
     * @param documentation its description and deprecation
     */
    record ScalarDefinition(String name, Documentation documentation) implements TypeDefinition {}
}
