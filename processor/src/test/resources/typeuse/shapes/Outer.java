package shapes;

public final class Outer {
    public enum Kind {
        ONE,
        TWO
    }
}
