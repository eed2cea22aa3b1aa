package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.FederationMarks;

/** The names of the annotations of federation; a test holds them against the annotations themselves. */
public final class FederationNames {

    /** The class by which federation is known to be on the class path. */
    public static final String PRESENCE = "io.subgraft.federation.Federation";

    static final String AUTHENTICATED = name("Authenticated");
    static final String CACHE_TAG = name("CacheTag");
    static final String CACHE_TAGS = name("CacheTags");
    static final String COMPOSE_DIRECTIVE = name("ComposeDirective");
    static final String DIRECTIVE_APPLIED = name("DirectiveApplied");
    static final String EXTERNAL = name("External");
    static final String CONTEXT = name("FederationContext");
    static final String FROM_CONTEXT = name("FromContext");
    static final String INACCESSIBLE = name("Inaccessible");
    static final String INTERFACE_OBJECT = name("InterfaceObject");
    static final String OVERRIDE_FROM = name("OverrideFrom");
    static final String POLICY = name("Policy");
    static final String PROVIDES = name("Provides");
    static final String REMOTE_ENTITY = name("RemoteEntity");
    static final String REQUIRES_SCOPES = name("RequiresScopes");
    static final String SHAREABLE = name("Shareable");
    static final String TAG = name("Tag");
    static final String TAGS = name("Tags");

    private FederationNames() {}

    private static String name(String simple) {
        return FederationMarks.PACKAGE + simple;
    }
}
