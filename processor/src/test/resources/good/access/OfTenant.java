package access;

import io.subgraft.annotation.*;
import io.subgraft.security.*;
import jakarta.annotation.security.*;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

class OfTenant implements RowPolicy {
    @Override
    public Rows visibleTo(Caller caller) {
        return Rows.none();
    }
}
