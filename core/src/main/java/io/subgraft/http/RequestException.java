package io.subgraft.http;

import io.subgraft.error.ErrorCode;

/** Rejects a request before its document is parsed. The message is sent to the client. */
final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final ErrorCode code;

    private RequestException(Kind kind, ErrorCode code, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** Rejects a body that is not JSON. */
    static RequestException malformed(String message) {
        return new RequestException(Kind.MALFORMED, ErrorCode.BAD_REQUEST, message);
    }

    /** Rejects JSON that is not a GraphQL request. */
    static RequestException unprocessable(String message) {
        return new RequestException(Kind.UNPROCESSABLE, ErrorCode.BAD_REQUEST, message);
    }

    /** Rejects a GraphQL request. */
    static RequestException refused(ErrorCode code, String message) {
        return new RequestException(Kind.REFUSED, code, message);
    }

    ErrorCode code() {
        return code;
    }

    int status(StatusProfile profile, MediaType accepted) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNPROCESSABLE -> profile.unprocessable();
            case REFUSED -> profile.status(code, accepted);
        };
    }

    private enum Kind {
        MALFORMED,
        UNPROCESSABLE,
        REFUSED
    }
}
