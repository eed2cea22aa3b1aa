package bad.hidden;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

public class Gate {
    protected static class Dummy {}

    @Entity
    // expect: [SG1011] Gate.Hidden: cannot be named by code in package bad, where its generated class belongs; make it public
    protected static class Hidden {
        @Id Long id;
    }
}
