package shop;

import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

@WebListener
public class Endpoint implements ServletContextListener {

    @Inject
    Subgraft subgraft;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        started.getServletContext()
                .addServlet("graphql", new SubgraftServlet(subgraft))
                .addMapping("/graphql");
    }
}
