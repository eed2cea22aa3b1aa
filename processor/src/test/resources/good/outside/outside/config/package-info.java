@GraphQLExposed(entities = {Invoice.class, Customer.class}, ignore = {"Invoice.note", "Residence.secret"}, maxPageSize = 30)
package outside.config;

import io.subgraft.annotation.GraphQLExposed;
import outside.model.Customer;
import outside.model.Invoice;
