package io.subgraft.samples.bookshop;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the front door to the place where something is to be seen. */
final class Redirect extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String location;

    Redirect(String location) {
        this.location = location;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(location);
    }
}
