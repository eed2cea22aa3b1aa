package io.subgraft.fetch;

import io.subgraft.model.Guard;
import io.subgraft.plan.Plans;
import java.util.Map;
import java.util.Set;

/**
 * The generated fields of {@code Query}.
 *
 * @param byName the fields by name
 * @param plans what they read, by what the caller may not
 */
record RootFields(Map<String, RootField> byName, Plans<Map<Set<Guard>, RootPlan>> plans) {}
