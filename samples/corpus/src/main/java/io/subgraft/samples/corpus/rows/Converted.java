package io.subgraft.samples.corpus.rows;

import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;

/** Finds values that a converter knows; of some types only a few are, and some are made by the model only. */
record Converted<D, R>(BasicValueConverter<D, R> converter) {

    private static final int SMALLEST = 4;

    /** The given value where it can be converted, else what the converter makes of a column's value; null for none. */
    Object of(Object sample, SelectableMapping column, int number) {
        if (sample != null
                && isKnown(converter.getDomainJavaType().getJavaTypeClass().cast(sample))) {
            return sample;
        }
        Class<R> type = converter.getRelationalJavaType().getJavaTypeClass();
        Object made = made(type.cast(Samples.of(type, column, number)));
        for (int small = 0; made == null && type == Integer.class && small < SMALLEST; small++) {
            made = made(type.cast((number + small) % SMALLEST));
        }
        return made;
    }

    private boolean isKnown(D value) {
        try {
            return converter.toRelationalValue(value) != null;
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    private Object made(R column) {
        try {
            return column == null ? null : converter.toDomainValue(column);
        } catch (RuntimeException | LinkageError unknown) {
            return null;
        }
    }
}
