package io.subgraft.samples.bookshop;

import io.subgraft.security.Caller;
import io.subgraft.security.RowPolicy;
import io.subgraft.security.Rows;

/** Readers who do not show a name are seen by themselves and by the staff; to others, they are not there. */
public final class ShownNames implements RowPolicy {

    @Override
    public Rows visibleTo(Caller caller) {
        if (caller.hasRole(Visitor.STAFF)) {
            return Rows.all();
        }
        String me = caller.name();
        return me == null
                ? Rows.where("{row}.displayName is not null")
                : Rows.where("({row}.displayName is not null or {row}.handle = :me)")
                        .with("me", me);
    }
}
