package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;

/** Writes methods that tell their answer by a number. */
final class SwitchCode {

    private SwitchCode() {}

    // return switch (attribute) {
    //     case 0 -> entity.getId();
    //     default -> NOT_ACCESSIBLE;
    // };
    /** The body; without a switch if there are no cases. */
    static CodeBlock on(String number, CodeBlock cases, String otherwise) {
        return cases.isEmpty()
                ? CodeBlock.of("return $L;\n", otherwise)
                : CodeBlock.of("return switch ($L) {\n$>$Ldefault -> $L;\n$<};\n", number, cases, otherwise);
    }
}
