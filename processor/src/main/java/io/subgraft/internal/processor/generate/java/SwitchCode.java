package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;

/** Writes methods that tell their answer by a number. */
final class SwitchCode {

    private SwitchCode() {}

    // return switch (attribute) {
    //     case 0 -> entity.getId();
    //     default -> NOT_ACCESSIBLE;
    // };
    /** The body, of cases that are indented and each on a line of its own; without a switch if there are none. */
    static CodeBlock on(String number, String cases, String otherwise) {
        return CodeBlock.of(
                "$L",
                cases.isEmpty()
                        ? "return " + otherwise + ";\n"
                        : "return switch (" + number + ") {\n" + cases + "    default -> " + otherwise + ";\n};\n");
    }

    /** The same with cases that name classes. */
    static CodeBlock on(String number, CodeBlock cases, String otherwise) {
        return cases.isEmpty()
                ? CodeBlock.of("return $L;\n", otherwise)
                : CodeBlock.of("return switch ($L) {\n$>$Ldefault -> $L;\n$<};\n", number, cases, otherwise);
    }
}
