package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;

@Entity
@GraphQLExposed
class Book {
    @Id Long id;
    String title;
    // expect: [SG2022] Book.label: takes java.lang.Integer, but requires java.lang.String; give it one parameter for each attribute, in the same order and of the same type
    @GraphQLField static String label(Integer title) {
        return null;
    }
}
