package io.subgraft.internal.federation.trace;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the response: a field, or an item of a list; the root has no name. */
final class TraceNode {

    private static final int RESPONSE_NAME = 1;
    private static final int INDEX = 2;
    private static final int TYPE = 3;
    private static final int START_TIME = 8;
    private static final int END_TIME = 9;
    private static final int ERROR = 11;
    private static final int CHILD = 12;
    private static final int PARENT_TYPE = 13;
    private static final int ORIGINAL_FIELD_NAME = 14;

    private final @Nullable Object segment;
    private final Map<Object, TraceNode> children = new LinkedHashMap<>();
    private final List<ProtobufMessage> errors = new ArrayList<>();
    private @Nullable Fetch fetch;

    TraceNode(@Nullable Object segment) {
        this.segment = segment;
    }

    /**
     * How the field of a node was fetched.
     *
     * @param type the type of the field
     * @param parentType the type that has it
     * @param name its name
     * @param start when it began, in nanoseconds since the request did
     * @param end when it was done, likewise
     */
    record Fetch(String type, String parentType, String name, long start, long end) {}

    void fetched(Fetch how) {
        this.fetch = how;
    }

    TraceNode child(Object childSegment) {
        return children.computeIfAbsent(childSegment, TraceNode::new);
    }

    /** The node of an error: that of its path so far as it was reached. */
    TraceNode reached(List<Object> path) {
        TraceNode node = this;
        for (Object each : path) {
            TraceNode next = node.children.get(each);
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    /** The text of an error is for the client; a trace goes further, so it says only where and when. */
    void failed(GraphQLError error, long time) {
        ProtobufMessage masked = new ProtobufMessage().text(1, "<masked>");
        List<SourceLocation> locations = error.getLocations();
        if (locations != null) {
            locations.forEach(each -> masked.message(
                    2, new ProtobufMessage().number(1, each.getLine()).number(2, each.getColumn())));
        }
        errors.add(masked.number(3, time));
    }

    ProtobufMessage toMessage() {
        ProtobufMessage message = new ProtobufMessage();
        if (segment instanceof Integer index) {
            message.number(INDEX, index);
        } else if (segment != null) {
            message.text(RESPONSE_NAME, segment.toString());
        }
        Fetch done = fetch;
        if (done != null) {
            message.text(TYPE, done.type()).text(PARENT_TYPE, done.parentType());
            message.number(START_TIME, done.start()).number(END_TIME, done.end());
            if (!done.name().equals(segment)) {
                message.text(ORIGINAL_FIELD_NAME, done.name());
            }
        }
        errors.forEach(each -> message.message(ERROR, each));
        children.values().forEach(each -> message.message(CHILD, each.toMessage()));
        return message;
    }
}
