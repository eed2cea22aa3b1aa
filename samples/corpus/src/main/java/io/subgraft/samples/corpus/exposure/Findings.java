package io.subgraft.samples.corpus.exposure;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.report.Untried;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns errors of the processor into what is left out of the next compilation. */
record Findings(Unit unit, Refusals refusals, ClassLoader loader) {

    private static final String IGNORED_UNKNOWN = "SG2011";
    private static final String NAMED_UNKNOWN = "SG2028";
    private static final String UNWANTED = "because it is not wanted, by --ignore";
    private static final String ID_IGNORED = "SG2014";
    private static final Pattern GENERATED = Pattern.compile("(?s).*?(\\w+)GraphQL\\.java:\\d+ (.*)");
    private static final Pattern HIDDEN = Pattern.compile("([\\w.$]+) has private access in");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** Leaves out what the error is about, and returns whether that was anything new. */
    boolean refuse(Message error) {
        if (error.code().equals(IGNORED_UNKNOWN)) {
            return quoted(error.text()).map(this::refuseEmbedding).orElse(false);
        }
        if (error.code().equals(NAMED_UNKNOWN)) {
            throw new Untried("A name that was wanted " + error.text());
        }
        if (!error.isFinding()) {
            return refuseUnfound(error);
        }
        List<PersistentClass> whole = named(error.place());
        boolean progress = false;
        for (PersistentClass type : whole) {
            progress |= type.isEntity()
                    ? add(type.sourceName(), error.reason())
                    : refuseEmbedding(type, "", error.reason());
        }
        int dot = error.place().lastIndexOf('.');
        if (!whole.isEmpty() || dot < 0) {
            return progress || (whole.isEmpty() && refuseEmbedding(null, error.place(), error.reason()));
        }
        // A place is of a class, or of an attribute of one, which can be nested in another: Outer.Inner.attribute.
        List<PersistentClass> owners = named(error.place().substring(0, dot));
        String attribute = error.place().substring(dot + 1);
        for (PersistentClass owner : owners) {
            progress |= refuse(owner, attribute, error);
        }
        return owners.isEmpty()
                ? refuseEmbedding(null, simpleName(error.place().substring(0, dot)), error.reason())
                : progress;
    }

    private boolean refuse(PersistentClass owner, String attribute, Message error) {
        if (!owner.isEntity()) {
            return refuseEmbedding(owner, attribute, error.reason());
        }
        String place = owner.sourceName() + "." + attribute;
        return error.code().equals(ID_IGNORED)
                ? add(
                        owner.sourceName(),
                        "for its identifier: " + refusals.of(place).orElse(error.reason()))
                : add(place, error.reason());
    }

    /** An error of javac: in generated code, which is a fault, or of a class that the model needs and that is not there. */
    private boolean refuseUnfound(Message error) {
        Matcher hidden = HIDDEN.matcher(error.text());
        if (hidden.find()) {
            return unit.entities().stream()
                    .filter(each -> each.sourceName().equals(hidden.group(1)))
                    .map(each ->
                            add(each.sourceName(), "because its class is private, so that no other class can name it"))
                    .reduce(false, Boolean::logicalOr);
        }
        Matcher generated = GENERATED.matcher(error.text());
        return generated.matches()
                && named(generated.group(1)).stream()
                        .filter(PersistentClass::isEntity)
                        .map(each -> add(each.sourceName(), Refusals.BROKEN + generated.group(2)))
                        .reduce(false, Boolean::logicalOr);
    }

    /** What a warning says of an attribute. */
    void note(Message warning) {
        int dot = warning.place().lastIndexOf('.');
        if (dot > 0 && named(warning.place()).isEmpty()) {
            named(warning.place().substring(0, dot))
                    .forEach(each ->
                            refusals.add(each.sourceName() + warning.place().substring(dot), warning.reason()));
        }
    }

    /** Leaves out a class or an attribute that is not wanted. */
    void leaveOut(String wish) {
        List<PersistentClass> whole = meant(wish);
        int dot = wish.lastIndexOf('.');
        List<PersistentClass> owners = whole.isEmpty() && dot > 0 ? meant(wish.substring(0, dot)) : List.of();
        if (whole.isEmpty() && owners.isEmpty()) {
            throw new Untried("--ignore " + wish + " names no entity, embeddable or attribute of the model");
        }
        whole.forEach(each -> {
            if (each.isEntity()) {
                refusals.add(each.sourceName(), UNWANTED);
            } else {
                refuseEmbedding(each, "", UNWANTED);
            }
        });
        owners.forEach(each -> {
            if (each.isEntity()) {
                refusals.add(each.sourceName() + wish.substring(dot), UNWANTED);
            } else {
                refuseEmbedding(each, wish.substring(dot + 1), UNWANTED);
            }
        });
    }

    private List<PersistentClass> meant(String name) {
        return unit.classes().stream()
                .filter(each -> Wishes.isMeant(each, name))
                .toList();
    }

    /** The classes of that name within their packages. */
    private List<PersistentClass> named(String place) {
        return unit.classes().stream()
                .filter(each -> each.nestedName().equals(place))
                .toList();
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private boolean refuseEmbedding(String place) {
        int dot = place.lastIndexOf('.');
        String reason = refusals.of(place).orElse(IGNORED_UNKNOWN);
        List<PersistentClass> owners = unit.classes().stream()
                .filter(each -> each.sourceName().equals(place.substring(0, dot)))
                .toList();
        if (owners.isEmpty()) {
            return refuseEmbedding(null, simpleName(place.substring(0, dot)), reason);
        }
        return owners.get(0).isEntity()
                ? refusals.isUnknown(place)
                : refuseEmbedding(owners.get(0), place.substring(dot + 1), reason);
    }

    /** Nothing can be left out of a class that is no entity, so the attributes that hold it are. */
    private boolean refuseEmbedding(PersistentClass holder, String attribute, String reason) {
        boolean progress = false;
        Embedding embedding = new Embedding(holder == null ? attribute : holder.simpleName());
        String what = holder == null
                ? attribute
                : attribute.isEmpty() ? holder.nestedName() : holder.nestedName() + "." + attribute;
        for (PersistentClass entity : refusals.remaining(unit.entities())) {
            for (String each : embedding.attributes(load(entity))) {
                progress |= add(entity.sourceName() + "." + each, "for " + what + ": " + reason);
            }
        }
        return progress;
    }

    private Class<?> load(PersistentClass type) {
        try {
            return Class.forName(type.binaryName(), false, loader);
        } catch (ClassNotFoundException | LinkageError absent) {
            throw new Untried(type.binaryName() + " cannot be loaded; is a dependency missing?", absent);
        }
    }

    private boolean add(String place, String reason) {
        boolean wasThere = refusals.contains(place);
        refusals.add(place, reason);
        return !wasThere && refusals.contains(place);
    }

    private static Optional<String> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
