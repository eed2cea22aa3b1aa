package io.subgraft.internal.root;

import io.subgraft.internal.model.Guard;
import io.subgraft.internal.plan.Plans;
import java.util.Map;
import java.util.Set;

/**
 * The generated fields of {@code Query}.
 *
 * @param byName the fields by name
 * @param plans what they read, by what the caller may not
 */
public record RootFields(Map<String, RootField> byName, Plans<Map<Set<Guard>, RootPlan>> plans) {}
