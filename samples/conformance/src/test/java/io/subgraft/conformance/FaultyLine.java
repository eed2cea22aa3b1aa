package io.subgraft.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server on this machine, and fails when told to. */
final class FaultyLine implements AutoCloseable {

    /** What the line does. */
    enum State {
        /** It passes on what it gets. */
        SOUND,
        /** It takes everything and passes nothing on. */
        STALLED,
        /** It ends every connection at once. */
        REFUSING
    }

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.SOUND;

    FaultyLine(int server) throws IOException {
        this.server = server;
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void become(State next) {
        state = next;
        if (next == State.REFUSING) {
            cut();
        }
    }

    /** Ends what is connected now. */
    void cut() {
        open.forEach(FaultyLine::end);
        open.clear();
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            Socket client = entrance.accept();
            if (state == State.REFUSING) {
                end(client);
            } else {
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(there);
                start(() -> pass(client, there));
                start(() -> pass(there, client));
            }
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] bytes = new byte[8_192];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            if (state == State.SOUND) {
                out.write(bytes, 0, read);
            }
        }
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException ended) {
            // It was not there any more, which is what was wanted.
        }
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                // Connections end that way here.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private interface Work {
        void run() throws IOException;
    }
}
