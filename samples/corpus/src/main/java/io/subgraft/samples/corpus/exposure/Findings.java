package io.subgraft.samples.corpus.exposure;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns errors of the processor into what is left out of the next compilation. */
record Findings(Unit unit, Refusals refusals, ClassLoader loader) {

    private static final String IGNORED_UNKNOWN = "SG2011";
    private static final String ID_IGNORED = "SG2014";
    private static final Pattern GENERATED = Pattern.compile("(?s).*?(\\w+)GraphQL\\.java:\\d+ (.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** Leaves out what the error is about, and returns whether that was anything new. */
    boolean refuse(Message error) {
        if (error.code().equals(IGNORED_UNKNOWN)) {
            return quoted(error.text()).map(this::refuseEmbedding).orElse(false);
        }
        if (!error.isFinding()) {
            Matcher generated = GENERATED.matcher(error.text());
            return generated.matches()
                    && isEntity(generated.group(1))
                    && add(generated.group(1), Refusals.BROKEN + generated.group(2));
        }
        // The place may be of a nested class, Outer.Inner.attribute; what counts is the last name of a known class.
        String[] names = error.place().split("\\.", -1);
        String last = names[names.length - 1];
        String owner = names.length > 1 ? names[names.length - 2] : "";
        if (isEntity(last) && (!isEntity(owner) || error.place().contains(owner + "." + last))) {
            return add(last, error.reason());
        }
        if (error.code().equals(ID_IGNORED)) {
            String attribute = owner + "." + last;
            return add(owner, "for its identifier: " + refusals.of(attribute).orElse(error.reason()));
        }
        return isEntity(owner) ? add(owner + "." + last, error.reason()) : refuseEmbedding(owner, last, error.reason());
    }

    private boolean refuseEmbedding(String place) {
        int dot = place.lastIndexOf('.');
        return refuseEmbedding(
                place.substring(0, dot),
                place.substring(dot + 1),
                refusals.of(place).orElse(IGNORED_UNKNOWN));
    }

    /** Nothing can be left out of a class that is no entity, so the attributes that hold it are. */
    private boolean refuseEmbedding(String holder, String attribute, String reason) {
        boolean progress = false;
        Embedding embedding = new Embedding(holder.isEmpty() ? attribute : holder);
        for (PersistentClass entity : refusals.remaining(unit.entities())) {
            for (String each : embedding.attributes(load(entity))) {
                progress |= add(entity.simpleName() + "." + each, "for " + holder + "." + attribute + ": " + reason);
            }
        }
        return progress;
    }

    private Class<?> load(PersistentClass type) {
        try {
            return Class.forName(type.binaryName(), false, loader);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private boolean add(String place, String reason) {
        boolean isNew = !refusals.contains(place);
        refusals.add(place, reason);
        return isNew;
    }

    private boolean isEntity(String simpleName) {
        return unit.entities().stream().anyMatch(each -> each.simpleName().equals(simpleName));
    }

    private static Optional<String> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
