package io.subgraft.conformance;

import java.util.List;

/**
 * A model of two tenants, in which rows are hidden on every kind of path: by associations of each direction, joins that a
 * policy makes, hierarchies, maps and embeddables.
 */
final class SecuredModel {

    static final CompiledModel MODEL =
            CompiledModel.federated("""
            package secured;
            import io.subgraft.security.*;
            public class OfTenant implements RowPolicy {
                @Override public Rows visibleTo(Caller caller) {
                    if (caller.hasRole("everything")) {
                        return Rows.all();
                    }
                    Object tenant = caller.attribute("tenant");
                    return tenant == null ? Rows.none() : Rows.where("{row}.tenant = :tenant").with("tenant", tenant);
                }
            }
            """, """
            package secured;
            import io.subgraft.security.*;
            public class OpenOrMine implements RowPolicy {
                @Override public Rows visibleTo(Caller caller) {
                    return caller.hasRole("everything")
                            ? Rows.all()
                            : Rows.where("({row}.open = true or {row}.author.name = :me) and {row}.text <> ':me {row}'")
                                    .with("me", String.valueOf(caller.name()));
                }
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            @jakarta.persistence.MappedSuperclass
            @GraphQLPolicy(OfTenant.class)
            public abstract class Tenanted { @GraphQLIgnore Integer tenant; }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed @jakarta.annotation.security.PermitAll
            public class Country {
                @Id Long id;
                String name;
                @OneToMany(mappedBy = "country") List<Person> people;
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Team extends Tenanted {
                @Id Long id;
                @GraphQLField(searchable = true) String name;
                @OneToMany(mappedBy = "team") List<Person> people;
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed
            public class Person extends Tenanted {
                @Id Long id;
                @GraphQLField(searchable = true) String name;
                @GraphQLAccess(roles = "hr") @GraphQLField(searchable = true) String remark;
                @GraphQLAccess(roles = {"hr", "boss"}) @Column(nullable = false) int wage;
                @ManyToOne(fetch = FetchType.LAZY) Team team;
                @ManyToOne(fetch = FetchType.LAZY) Person boss;
                @ManyToOne(fetch = FetchType.LAZY) Country country;
                @OneToMany(mappedBy = "boss") List<Person> staff;
                @ManyToMany(mappedBy = "members") List<Work> works;
                @OneToMany(mappedBy = "person") List<Salary> salaries;
                @OneToMany(mappedBy = "author") List<Note> notes;
                @Embedded Home home;
                @ElementCollection List<String> phones;
                @ElementCollection Map<Team, Integer> marks;
                @ManyToMany @JoinTable(name = "person_hat") Map<String, Team> hats;
                @GraphQLField @GraphQLAccess(roles = "hr") static String record(String remark, int wage) {
                    return remark + " " + wage;
                }
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Embeddable
            public class Home {
                String street;
                @GraphQLAccess(roles = "hr") String door;
                @ManyToOne(fetch = FetchType.LAZY) Person landlord;
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @GraphQLExposed @Inheritance(strategy = InheritanceType.JOINED)
            public abstract class Work extends Tenanted {
                @Id Long id;
                String title;
                @ManyToOne(fetch = FetchType.LAZY) Person lead;
                @ManyToMany @JoinTable(name = "membership") List<Person> members;
                @OneToMany(mappedBy = "work") List<Note> notes;
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Project extends Work { @GraphQLAccess(roles = "boss") Integer budget; }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed
            public class Bug extends Work { Integer severity; @ManyToOne(fetch = FetchType.LAZY) Project of; }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed @GraphQLPolicy(OpenOrMine.class)
            public class Note {
                @Id Long id;
                String text;
                boolean open;
                @ManyToOne(fetch = FetchType.LAZY) Person author;
                @ManyToOne(fetch = FetchType.LAZY) Work work;
            }
            """, """
            package secured;
            import io.subgraft.annotation.*;
            import jakarta.persistence.*;
            @Entity @GraphQLExposed @jakarta.annotation.security.RolesAllowed("hr")
            public class Salary {
                @Id Long id;
                Integer amount;
                @ManyToOne(fetch = FetchType.LAZY) Person person;
            }
            """);

    static final List<String> ENTITIES = List.of("Country", "Team", "Person", "Project", "Bug", "Note", "Salary");

    static final String[] CLASSES = {
        "secured.Country",
        "secured.Team",
        "secured.Person",
        "secured.Home",
        "secured.Work",
        "secured.Project",
        "secured.Bug",
        "secured.Note",
        "secured.Salary",
        "secured.Tenanted"
    };

    private SecuredModel() {}
}
