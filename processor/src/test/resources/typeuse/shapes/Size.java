package shapes;

public enum Size {
    SMALL,
    LARGE
}
