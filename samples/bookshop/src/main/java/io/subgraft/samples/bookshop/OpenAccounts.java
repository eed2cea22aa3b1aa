package io.subgraft.samples.bookshop;

import io.subgraft.security.Caller;
import io.subgraft.security.RowPolicy;
import io.subgraft.security.Rows;
import io.subgraft.security.Write;

/** Reviews of closed accounts are for the staff; nobody can be asked about them any more. Readers write reviews of their own. */
public final class OpenAccounts implements RowPolicy {

    @Override
    public Rows visibleTo(Caller caller) {
        return caller.hasRole(Visitor.STAFF) ? Rows.all() : Rows.where("{row}.reviewer is not null");
    }

    @Override
    public Rows writableBy(Caller caller, Write write) {
        if (caller.hasRole(Visitor.STAFF)) {
            return Rows.all();
        }
        String me = caller.name();
        return me == null
                ? Rows.none()
                : Rows.where("{row}.reviewer.handle = :me").with("me", me);
    }
}
