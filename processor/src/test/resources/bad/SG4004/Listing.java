package bad;

import io.subgraft.annotation.*;

@GraphQLExposed(entities = bad.other.Book.class)
class Listing {}
