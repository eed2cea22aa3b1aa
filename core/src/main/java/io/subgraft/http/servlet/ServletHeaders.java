package io.subgraft.http.servlet;

import io.subgraft.http.RequestHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request to the servlet.
 *
 * @param request the request
 */
record ServletHeaders(HttpServletRequest request) implements RequestHeaders {

    /** What proxies add. */
    private static final List<String> OF_PROXIES = List.of(
            "Forwarded",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP");

    @Override
    public @Nullable String find(String name) {
        return request.getHeader(name);
    }

    /** The name keeps out pages of other sites that have had their own name resolved to this machine. */
    @Override
    public boolean isLocal() {
        return isLoopback(request.getRemoteAddr())
                && isLoopback(request.getLocalAddr())
                && isOwnName(request.getServerName())
                && OF_PROXIES.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private static boolean isOwnName(@Nullable String host) {
        return isLoopback(host) || "localhost".equals(host);
    }

    /** Tells by the text of the address: to look up a name could take long. */
    private static boolean isLoopback(@Nullable String address) {
        if (address == null) {
            return false;
        }
        String plain =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        return plain.equals("::1")
                || plain.equals("0:0:0:0:0:0:0:1")
                || plain.matches("(::ffff:)?127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }
}
