package io.subgraft.http;

import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is refused as soon as it proves too long, not after it was read. */
final class LimitedInput extends FilterInputStream {

    private final Limits limits;
    private long count;

    LimitedInput(InputStream in, Limits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws IOException {
        count += bytes;
        int limit = limits.max(Limit.BODY_BYTES);
        if (count > limit) {
            // A client that still sends may never see an answer that comes with the end of the connection.
            in.skipNBytes(Math.min(limit, in.available()));
            throw limits.exceeded(Limit.BODY_BYTES, count);
        }
    }
}
