package io.subgraft.samples.benchmarks.soak;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Clients who ask without end: one after the other each, so that they can be made to pause. */
final class Traffic implements AutoCloseable {

    private static final int CLIENTS = 4;

    private final URI endpoint;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final ReentrantReadWriteLock going = new ReentrantReadWriteLock(true);
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean closed;

    Traffic(URI endpoint) {
        this.endpoint = endpoint;
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            Thread client = new Thread(() -> ask(random), "client " + i);
            client.setDaemon(true);
            clients.add(client);
            client.start();
        }
    }

    /** Returns when the last request that was under way has its answer. */
    void pause() {
        going.writeLock().lock();
    }

    void resume() {
        going.writeLock().unlock();
    }

    Map<String, Long> counts() {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((kind, count) -> all.put(kind, count.sum()));
        return all;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void ask(Random random) {
        while (!closed) {
            going.readLock().lock();
            try {
                Asked asked = Asked.any(random);
                counts.computeIfAbsent(asked.kind(), kind -> new LongAdder()).increment();
                if (asked.status() == Asked.NOBODY_WAITS) {
                    leave(asked.body(), random);
                } else {
                    answered(asked);
                }
            } catch (IOException | InterruptedException | RuntimeException failure) {
                faults.add(failure.toString());
            } finally {
                going.readLock().unlock();
            }
        }
    }

    private void answered(Asked asked) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(asked.body()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != asked.status() || !answer.body().contains(asked.part())) {
            faults.add(asked + " was answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Goes away before the body is whole, or before the answer is there. */
    private void leave(String body, Random random) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            String head = "POST " + endpoint.getPath() + " HTTP/1.1\r\nHost: " + endpoint.getAuthority()
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, random.nextBoolean() ? bytes.length : bytes.length / 2);
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0); // a reset rather than a farewell
        }
    }

    @Override
    public void close() {
        closed = true;
        if (going.isWriteLockedByCurrentThread()) {
            resume();
        }
    }
}
