package io.subgraft.samples.corpus.rows;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.property.access.spi.PropertyAccess;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;

/** Values for any part of a mapping; each call gives another. */
final class Values {

    private final Targets targets;
    private int number;

    Values(Targets targets) {
        this.targets = targets;
    }

    /** A value for what a mapping says can be there; null where none can be made. */
    Object of(ModelPart part, Session session) {
        if (part instanceof EmbeddableValuedModelPart embedded) {
            return embeddable(embedded.getEmbeddableTypeDescriptor(), session);
        }
        if (part instanceof EntityCollectionPart entity) {
            return targets.next(
                    entity.getAssociatedEntityMappingType(),
                    part.getNavigableRole().getFullPath(),
                    session);
        }
        if (part instanceof ToOneAttributeMapping toOne) {
            return targets.of(toOne, session);
        }
        return part instanceof BasicValuedModelPart basic ? basic(basic) : null;
    }

    boolean canBeNull(AttributeMapping attribute) {
        return attribute.getAttributeMetadata().isNullable()
                && !attribute.getJavaType().getJavaTypeClass().isPrimitive()
                && !isPrimitive(attribute)
                && !(attribute instanceof BasicValuedModelPart basic && !basic.isNullable());
    }

    /** Accessors may be narrower than what they hold. */
    private static boolean isPrimitive(AttributeMapping attribute) {
        PropertyAccess access = attribute.getPropertyAccess();
        Method setter = access.getSetter() == null ? null : access.getSetter().getMethod();
        return access.getGetter().getReturnTypeClass().isPrimitive()
                || (setter != null && setter.getParameterTypes()[0].isPrimitive());
    }

    private Object basic(BasicValuedModelPart part) {
        number++;
        JdbcMapping mapping = part.getJdbcMapping();
        if (part.getJavaType() instanceof BasicPluralJavaType<?> plural) {
            List<Object> elements = new ArrayList<>();
            Class<?> element = plural.getElementJavaType().getJavaTypeClass();
            for (int i = 0; i < number % 4; i++) {
                elements.add(Samples.of(element, part, number * 4 + i));
            }
            return Arrays.of(part.getJavaType().getJavaTypeClass(), element, elements);
        }
        Object value = Samples.of(part.getJavaType().getJavaTypeClass(), part, number);
        BasicValueConverter<?, ?> converter = mapping.getValueConverter();
        return converter == null ? value : new Converted<>(converter).of(value, part, number);
    }

    private Object embeddable(EmbeddableMappingType type, Session session) {
        int size = type.getNumberOfAttributeMappings();
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            AttributeMapping attribute = type.getAttributeMapping(i);
            boolean isNull = number++ % 5 == 3 && canBeNull(attribute);
            values[i] = isNull || attribute.isPluralAttributeMapping() ? null : of(attribute, session);
        }
        ValueAccess access = () -> values;
        return type.getRepresentationStrategy().getInstantiator().instantiate(access);
    }
}
