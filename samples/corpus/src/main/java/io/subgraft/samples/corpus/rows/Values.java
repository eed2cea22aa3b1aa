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
        if (part instanceof BasicValuedModelPart basic) {
            return basic(basic, part instanceof AttributeMapping attribute ? constraints(attribute) : Constraints.NONE);
        }
        return null;
    }

    /** An element, key or value of a collection, of which the type argument may ask something. */
    Object of(ModelPart part, Constraints constraints, Session session) {
        return part instanceof BasicValuedModelPart basic ? basic(basic, constraints) : of(part, session);
    }

    /** What Bean Validation asks of an attribute. */
    static Constraints constraints(AttributeMapping attribute) {
        Class<?> owner = attribute.getDeclaringType().getJavaType().getJavaTypeClass();
        return owner == null ? Constraints.NONE : Constraints.of(owner, attribute.getAttributeName());
    }

    boolean canBeNull(AttributeMapping attribute) {
        return !constraints(attribute).isNotNull()
                && attribute.getAttributeMetadata().isNullable()
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

    private Object basic(BasicValuedModelPart part, Constraints constraints) {
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
        Class<?> type = part.getJavaType().getJavaTypeClass();
        Object value = new Fitting(constraints, part, number).of(Samples.of(type, part, number), type);
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
