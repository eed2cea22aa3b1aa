package outside.model;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

/** What is owed. */
@Entity
public class Invoice {
    @Id Long id;
    public int cents;
    @Lob String note;
    @ManyToOne Customer customer;
    protected String hidden;
    private Residence address;

    public Customer getCustomer() {
        return customer;
    }
}
