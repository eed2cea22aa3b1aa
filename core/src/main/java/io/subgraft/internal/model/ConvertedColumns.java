package io.subgraft.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;

/** The attributes of a persistence unit that a converter keeps in columns of another order, or of other numbers, than their values. */
final class ConvertedColumns {

    /** The names of the converters, by that of the class and attribute. */
    private final Map<String, String> converters = new HashMap<>();

    ConvertedColumns(SessionFactoryImplementor sessionFactory) {
        sessionFactory.getMappingMetamodel().forEachEntityDescriptor(entity -> add(entity.getMappedClass(), entity));
    }

    private void add(Class<?> owner, ManagedMappingType type) {
        type.forEachAttributeMapping((index, attribute) -> add(owner, attribute));
    }

    private void add(Class<?> owner, AttributeMapping attribute) {
        if (attribute instanceof EmbeddableValuedModelPart embedded) {
            EmbeddableMappingType embeddable = embedded.getEmbeddableTypeDescriptor();
            add(embeddable.getMappedJavaType().getJavaTypeClass(), embeddable);
        } else if (attribute instanceof BasicValuedMapping basic
                && basic.getJdbcMapping().getValueConverter() instanceof JpaAttributeConverter<?, ?> converter
                && isOtherwise(
                        Boxed.of(converter.getDomainJavaType().getJavaTypeClass()),
                        converter.getRelationalJavaType().getJavaTypeClass())) {
            converters.put(
                    name(owner, attribute.getAttributeName()),
                    converter.getConverterJavaType().getJavaTypeClass().getName());
        }
    }

    /** Of texts and numbers, columns hold whatever the converter makes of them; of others, the order is lost in texts and bytes. */
    private static boolean isOtherwise(Class<?> value, Class<?> column) {
        return value == String.class
                || Number.class.isAssignableFrom(value)
                || column == String.class
                || column == byte[].class;
    }

    /** The name of the converter of an attribute; absent where there is none, or one that keeps the order. */
    Optional<String> converter(Class<?> owner, String attribute) {
        return Optional.ofNullable(converters.get(name(owner, attribute)));
    }

    private static String name(Class<?> owner, String attribute) {
        return owner.getName() + "." + attribute;
    }
}
