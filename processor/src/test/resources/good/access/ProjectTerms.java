package access;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Embeddable
class ProjectTerms {
    @Column(nullable = false) int days;
    @GraphQLAccess(roles = {}) @Column(nullable = false) int penalty;
}
