package io.subgraft.internal.hql;

import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import java.util.List;
import java.util.stream.Collectors;

/** The HQL of attributes that associations and embeddables lead to. */
record PathExpression(Model model, FromClause scope) {

    /**
     * @param alias the alias of the entity that the path starts at
     * @param steps the associations, which are joined unless a foreign key is enough, and the embeddables
     * @param path the JPA attributes that lead on from there
     */
    String of(String alias, List<Attribute> steps, String path) {
        String base = alias;
        for (int i = 0; i < steps.size(); i++) {
            Attribute step = steps.get(i);
            base = base + "." + step.name();
            if (step.facts() instanceof ToOne toOne
                    && !isForeignKey(step, steps.subList(i + 1, steps.size()), path, model.entity(toOne.target()))) {
                base = scope.join(base, model.entity(toOne.target()));
            }
        }
        return base + "." + path;
    }

    /** Whether the rest of the way is a column of the identifier, which the foreign key has. */
    private static boolean isForeignKey(Attribute step, List<Attribute> rest, String path, EntityType target) {
        String wholePath = rest.stream().map(each -> each.name() + ".").collect(Collectors.joining("", "", path));
        return step.association().form() == Form.FOREIGN_KEY
                && !target.isRestricted()
                && target.key().stream().anyMatch(each -> each.path().equals(wholePath));
    }
}
