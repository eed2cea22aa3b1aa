package io.subgraft.samples.bookshop;

import io.subgraft.security.Caller;
import io.subgraft.security.RowPolicy;
import io.subgraft.security.Rows;

/** Reviews of closed accounts are for the staff; nobody can be asked about them any more. */
public final class OpenAccounts implements RowPolicy {

    @Override
    public Rows visibleTo(Caller caller) {
        return caller.hasRole(Visitor.STAFF) ? Rows.all() : Rows.where("{row}.reviewer is not null");
    }
}
