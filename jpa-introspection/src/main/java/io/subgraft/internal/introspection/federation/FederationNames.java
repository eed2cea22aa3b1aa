package io.subgraft.internal.introspection.federation;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.util.List;
import java.util.Set;

/** The names of the annotations of federation; a test compares them with the annotations themselves. */
public final class FederationNames {

    /** The class by which federation is known to be on the class path. */
    public static final String PRESENCE = "io.subgraft.federation.Federation";

    /** What the names of the annotations begin with. */
    public static final String PACKAGE = "io.subgraft.federation.annotation.";

    public static final String AUTHENTICATED = PACKAGE + "Authenticated";
    public static final String CACHE_TAG = PACKAGE + "CacheTag";
    public static final String CACHE_TAGS = PACKAGE + "CacheTags";
    public static final String COMPOSE_DIRECTIVE = PACKAGE + "ComposeDirective";
    public static final String CONTEXT = PACKAGE + "FederationContext";
    public static final String DIRECTIVE_APPLIED = PACKAGE + "DirectiveApplied";
    public static final String EXTERNAL = PACKAGE + "External";
    public static final String FROM_CONTEXT = PACKAGE + "FromContext";
    public static final String INACCESSIBLE = PACKAGE + "Inaccessible";
    public static final String INTERFACE_OBJECT = PACKAGE + "InterfaceObject";
    public static final String KEY = PACKAGE + "FederationKey";
    public static final String KEYS = PACKAGE + "FederationKeys";
    public static final String OVERRIDE_FROM = PACKAGE + "OverrideFrom";
    public static final String POLICY = PACKAGE + "Policy";
    public static final String PROVIDES = PACKAGE + "Provides";
    public static final String REMOTE_ENTITY = PACKAGE + "RemoteEntity";
    public static final String REMOTE_REFERENCE = PACKAGE + "RemoteReference";
    public static final String REQUIRES = PACKAGE + "Requires";
    public static final String REQUIRES_SCOPES = PACKAGE + "RequiresScopes";
    public static final String SHAREABLE = PACKAGE + "Shareable";
    public static final String TAG = PACKAGE + "Tag";
    public static final String TAGS = PACKAGE + "Tags";

    private static final Set<String> RESTRICTING = Set.of(AUTHENTICATED, INACCESSIBLE, POLICY, REQUIRES_SCOPES);

    private FederationNames() {}

    /** Returns those annotations by which a router keeps something from clients, or from some of them. */
    public static List<MappingAnnotations> restricting(AnnotationSet annotations) {
        return annotations.all().stream()
                .filter(each -> RESTRICTING.contains(each.name()))
                .toList();
    }
}
