package io.subgraft.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads of which none needs what another finds. */
public final class Siblings {

    private final List<Consumer<UnitOfWork>> reads = new ArrayList<>();

    /** Adds a read; what it finds is there when all have been run. */
    public <T> Supplier<T> add(Function<UnitOfWork, T> read) {
        Found<T> found = new Found<>();
        reads.add(work -> found.value = read.apply(work));
        return found;
    }

    public void run(UnitOfWork work) {
        if (!reads.isEmpty()) {
            work.together(reads);
        }
    }

    private static final class Found<T> implements Supplier<T> {

        private @Nullable T value;

        @Override
        public T get() {
            return Objects.requireNonNull(value, "not read yet");
        }
    }
}
