package io.subgraft.http;

import io.subgraft.error.ErrorCode;

/** A request that is refused before its document is read; its message is meant for the client. */
final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final ErrorCode code;

    private RequestException(Kind kind, ErrorCode code, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** What is not JSON. */
    static RequestException malformed(String message) {
        return new RequestException(Kind.MALFORMED, ErrorCode.BAD_REQUEST, message);
    }

    /** What is JSON, but no request. */
    static RequestException unprocessable(String message) {
        return new RequestException(Kind.UNPROCESSABLE, ErrorCode.BAD_REQUEST, message);
    }

    /** What is a request, but refused. */
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
