package io.subgraft.samples.federated.bookshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.Server;

/** Opens the shop: three applications, a gateway, and a page. */
public final class FederatedBookshop {

    private static final String USAGE = """
            Usage: samples/run federated-bookshop [options]
              --port N        port of the page on the loopback interface, 0 for any free one (8080)
              --gateway NAME  hive, apollo or grafbase (hive)
            """;

    private FederatedBookshop() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // Hibernate's own choice would be java.util.logging.
        List<String> options = List.of(arguments);
        if (options.size() % 2 != 0 || !List.of("--port", "--gateway").containsAll(even(options))) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Shop shop = new Shop(name -> Map.of());
        shop.addresses().forEach((name, address) -> System.out.println("The " + name + " subgraph is at " + address));
        Gateway gateway =
                Gateway.start(Path.of("samples/gateways"), value(options, "--gateway", "hive"), shop.addresses());
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "closing time"));
        Server page = Shop.serve(new ShopPage(gateway), "/*", Integer.parseInt(value(options, "--port", "8080")));
        System.out.println("The federated bookshop is open at " + page.getURI());
    }

    private static List<String> even(List<String> options) {
        return IntStream.range(0, options.size())
                .filter(each -> each % 2 == 0)
                .mapToObj(options::get)
                .toList();
    }

    private static String value(List<String> options, String name, String byDefault) {
        int place = options.indexOf(name);
        return place < 0 ? byDefault : options.get(place + 1);
    }
}
