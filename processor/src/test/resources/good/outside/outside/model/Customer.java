package outside.model;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Customer {
    @Id private String number;
    private boolean active;

    public String getNumber() {
        return number;
    }

    public boolean isActive() {
        return active;
    }
}
