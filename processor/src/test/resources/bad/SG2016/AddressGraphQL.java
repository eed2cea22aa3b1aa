package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class AddressGraphQL {}
