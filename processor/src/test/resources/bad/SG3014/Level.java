import io.subgraft.federation.annotation.Authenticated;
import io.subgraft.federation.annotation.Shareable;

// expect: [SG3014] Level: has @Shareable, for which the schema has no place there; remove it, or put it on an entity
@Shareable
public enum Level {
    EASY,
    // expect: [SG3014] Level.HARD: has @Authenticated, for which the schema has no place there; remove it, or put it on the enum or an attribute
    @Authenticated
    HARD
}
