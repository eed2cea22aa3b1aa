package shop;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@WebServlet("/graphql")
public class Endpoint extends HttpServlet {

    @Inject
    Subgraft subgraft;

    private transient SubgraftServlet servlet;

    @Override
    public void init() throws ServletException {
        servlet = new SubgraftServlet(subgraft);
        servlet.init(getServletConfig());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        servlet.service(request, response);
    }
}
