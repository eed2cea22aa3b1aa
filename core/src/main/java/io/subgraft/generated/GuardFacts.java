package io.subgraft.generated;

import java.util.List;

/**
 * Who may read an attribute or a computed field.
 *
 * @param field the name of the JPA attribute, or of the computed field
 * @param roles one of them is enough; none lets nobody pass
 */
public record GuardFacts(String field, List<String> roles) {

    public GuardFacts {
        roles = List.copyOf(roles);
    }
}
