package io.subgraft.http;

/** A request that is refused before it is a GraphQL request; its message is meant for the client. */
final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private RequestException(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static RequestException malformed(String message) {
        return new RequestException(400, message);
    }

    static RequestException unprocessable(String message) {
        return new RequestException(422, message);
    }

    /** The HTTP status that says so. */
    int status() {
        return status;
    }
}
