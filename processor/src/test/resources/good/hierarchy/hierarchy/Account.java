package hierarchy;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@GraphQLExposed
class Account {
    private Long number;
    private boolean open;
    private Person owner;

    @Id
    public Long getNumber() {
        return number;
    }

    void setNumber(Long number) {
        this.number = number;
    }

    /** Whether it is open. */
    @Basic(optional = false)
    boolean isOpen() {
        return open;
    }

    @ManyToOne
    @GraphQLField(name = "holder")
    protected Person getOwner() {
        return owner;
    }

    @Transient
    public String getLabel() {
        return "";
    }
}
