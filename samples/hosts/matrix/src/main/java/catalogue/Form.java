package catalogue;

public enum Form {
    PROSE,
    VERSE
}
