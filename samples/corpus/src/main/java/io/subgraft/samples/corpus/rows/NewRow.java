package io.subgraft.samples.corpus.rows;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.Assigned;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** A new instance with an identifier, values, and associations to rows that are there. */
record NewRow(EntityPersister entity, Values values) {

    Object create(int row, Session session) {
        Object instance = entity.getRepresentationStrategy().getInstantiator().instantiate();
        setId(instance, session);
        int position = 0;
        for (AttributeMapping attribute : Attributes.of(entity)) {
            boolean isNull = (row + position++) % 5 == 4 && values.canBeNull(attribute) && !isNaturalId(attribute);
            boolean isThere = attribute instanceof ToOneAttributeMapping && attribute.getValue(instance) != null;
            if (isNull || isThere || !isSet(attribute)) {
                continue;
            }
            Object value = values.of((ModelPart) attribute, session);
            if (value != null) {
                attribute.setValue(instance, value);
            }
        }
        alignSharedColumns(instance, session);
        return instance;
    }

    private void setId(Object instance, Session session) {
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        if (id instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable().forEachAttributeMapping(each -> {
                Object value = values.of((ModelPart) each, session);
                if (value != null) {
                    each.setValue(instance, value);
                }
            });
        } else if (!(id instanceof BasicValuedModelPart) || entity.getGenerator() instanceof Assigned) {
            SharedSessionContractImplementor implementor = session.unwrap(SharedSessionContractImplementor.class);
            id.setIdentifier(instance, assigned(instance, id, session, implementor), implementor);
        }
    }

    /** An identifier whose column is also that of an association is the key of a row that is there. */
    private Object assigned(
            Object instance,
            EntityIdentifierMapping id,
            Session session,
            SharedSessionContractImplementor implementor) {
        if (id instanceof BasicValuedModelPart basic) {
            for (AttributeMapping attribute : Attributes.of(entity)) {
                if (attribute instanceof ToOneAttributeMapping toOne
                        && column(toOne).equals(basic.getSelectionExpression())) {
                    Object target = values.of(toOne, session);
                    attribute.setValue(instance, target);
                    return target == null
                            ? null
                            : toOne.getForeignKeyDescriptor()
                                    .getAssociationKeyFromSide(target, Nature.TARGET, implementor);
                }
            }
        }
        return values.of((ModelPart) id, session);
    }

    /** The column of a foreign key; empty where it has more than one, or none. */
    private static String column(ToOneAttributeMapping toOne) {
        return toOne.getSideNature() == Nature.KEY
                        && toOne.getForeignKeyDescriptor().getJdbcTypeCount() == 1
                ? toOne.getForeignKeyDescriptor().getKeyPart().getSelectable(0).getSelectionExpression()
                : "";
    }

    /** Versions, formulas and generated values are Hibernate's; the far side of an association follows its owner. */
    private boolean isSet(AttributeMapping attribute) {
        if (attribute.isPluralAttributeMapping() || isVersion(attribute)) {
            return false;
        }
        if (attribute.getGenerator() != null && attribute.getGenerator().generatesOnInsert()) {
            return false;
        }
        if (attribute instanceof BasicValuedModelPart basic && basic.isFormula()) {
            return false;
        }
        return !(attribute instanceof ToOneAttributeMapping toOne) || toOne.getSideNature() == Nature.KEY;
    }

    /** A natural id is a key, for which Subgraft takes it as well: no row is without. */
    private boolean isNaturalId(AttributeMapping attribute) {
        return entity.getNaturalIdMapping() != null
                && entity.getNaturalIdMapping().getNaturalIdAttributes().stream()
                        .anyMatch(each -> each.getAttributeName().equals(attribute.getAttributeName()));
    }

    private boolean isVersion(AttributeMapping attribute) {
        return entity.getVersionMapping() != null
                && entity.getVersionMapping()
                        .getVersionAttribute()
                        .getAttributeName()
                        .equals(attribute.getAttributeName());
    }

    /** A foreign key that is also plain attributes, or a part of the identifier: they must hold the key of a row that is there. */
    private void alignSharedColumns(Object instance, Session session) {
        Map<String, Object> keys = new HashMap<>();
        SharedSessionContractImplementor implementor = session.unwrap(SharedSessionContractImplementor.class);
        for (AttributeMapping attribute : Attributes.of(entity)) {
            if (attribute instanceof ToOneAttributeMapping toOne && toOne.getSideNature() == Nature.KEY) {
                keys.putAll(key(toOne.getForeignKeyDescriptor(), attribute.getValue(instance), implementor));
            }
        }
        for (AttributeMapping attribute : Attributes.of(entity)) {
            if (attribute instanceof BasicValuedModelPart basic && keys.containsKey(basic.getSelectionExpression())) {
                attribute.setValue(instance, keys.get(basic.getSelectionExpression()));
            }
        }
        if (entity.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable().forEachAttributeMapping(each -> {
                if (each instanceof BasicValuedModelPart basic && keys.get(basic.getSelectionExpression()) != null) {
                    each.setValue(instance, keys.get(basic.getSelectionExpression()));
                }
            });
        }
    }

    /** The columns of a foreign key with the values that lead to the target; nulls where there is none. */
    private static Map<String, Object> key(
            ForeignKeyDescriptor foreignKey, Object target, SharedSessionContractImplementor session) {
        Map<String, Object> columns = new HashMap<>();
        foreignKey
                .getKeyPart()
                .forEachSelectable((index, column) -> columns.put(column.getSelectionExpression(), null));
        if (target != null) {
            foreignKey
                    .getKeyPart()
                    .breakDownJdbcValues(
                            foreignKey.getAssociationKeyFromSide(target, Nature.TARGET, session),
                            (index, value, column) -> columns.put(column.getSelectionExpression(), value),
                            session);
        }
        return columns;
    }
}
