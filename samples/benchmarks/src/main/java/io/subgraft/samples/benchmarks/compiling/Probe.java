package io.subgraft.samples.benchmarks.compiling;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a folder of sources once, in this JVM, and prints what that took. */
final class Probe {

    private Probe() {}

    /** {@code Probe SOURCES CLASSES with|without}, on the class path of the model. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong live = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(each -> watch(each, live));
        List<String> options = List.of(
                "-d",
                arguments[1],
                "-classpath",
                System.getProperty("java.class.path"),
                arguments[2].equals("with") ? "-Xlint:-processing" : "-proc:none");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        long wall = System.nanoTime();
        boolean compiled;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources(arguments[0])))
                    .call();
        }
        if (!compiled) {
            throw new IllegalStateException("The model does not compile");
        }
        System.out.println((System.nanoTime() - wall)
                + " "
                + ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                + " "
                + ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                        .getThreadAllocatedBytes(Thread.currentThread().getId())
                + " "
                + live);
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** What is left after a collection is live, or nearly so. */
    private static void watch(GarbageCollectorMXBean collector, AtomicLong live) {
        ((NotificationEmitter) collector)
                .addNotificationListener(
                        (notification, handback) -> {
                            if (notification.getUserData() instanceof CompositeData data) {
                                long left =
                                        GarbageCollectionNotificationInfo.from(data)
                                                .getGcInfo()
                                                .getMemoryUsageAfterGc()
                                                .entrySet()
                                                .stream()
                                                .filter(each -> !each.getKey().contains("Code")
                                                        && !each.getKey().contains("Meta")
                                                        && !each.getKey().contains("Class"))
                                                .map(Map.Entry::getValue)
                                                .mapToLong(MemoryUsage::getUsed)
                                                .sum();
                                live.accumulateAndGet(left, Math::max);
                            }
                        },
                        null,
                        null);
    }
}
