package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.MutationQuery;

/**
 * A table of several collections of one entity, each of which has a column in every row of it.
 *
 * @param name its name
 * @param owner the entity
 * @param collections what it holds
 */
record SharedTable(String name, EntityPersister owner, List<PluralAttributeMapping> collections) {

    boolean isShared() {
        return collections.size() > 1
                && collections.stream()
                        .allMatch(each -> each.getElementDescriptor() instanceof EntityCollectionPart
                                && each.getElementDescriptor().getJdbcTypeCount() == 1
                                && each.getKeyDescriptor().getJdbcTypeCount() == 1);
    }

    /** None to three rows for each owner, with SQL, because one row is an element of each collection. */
    Object fill(Targets targets, Session session) {
        List<String> columns = new ArrayList<>();
        columns.add(collections
                .get(0)
                .getKeyDescriptor()
                .getKeyPart()
                .getSelectable(0)
                .getSelectionExpression());
        collections.forEach(each -> each.getElementDescriptor()
                .forEachSelectable((index, column) -> columns.add(column.getSelectionExpression())));
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        name, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
        for (int row = 0; row < targets.count(owner); row++) {
            for (int i = 0; i < row % 4; i++) {
                MutationQuery insert = session.createNativeMutationQuery(sql);
                insert.setParameter(1, targets.id(owner, row));
                for (int each = 0; each < collections.size(); each++) {
                    EntityCollectionPart element =
                            (EntityCollectionPart) collections.get(each).getElementDescriptor();
                    int count = targets.count(element.getAssociatedEntityMappingType());
                    insert.setParameter(
                            each + 2, targets.id(element.getAssociatedEntityMappingType(), (row + i + each) % count));
                }
                insert.executeUpdate();
            }
        }
        return null;
    }
}
