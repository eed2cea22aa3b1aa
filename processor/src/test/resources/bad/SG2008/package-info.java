// expect: [SG2008] bad: is a package, which exposes nothing by itself; name the entities in @GraphQLExposed(entities = …)
@GraphQLExposed
package bad;

import io.subgraft.annotation.GraphQLExposed;
