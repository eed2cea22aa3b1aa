package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;

/** Writes calls of methods. */
final class Call {

    private Call() {}

    /** A call with texts for arguments. */
    static String of(String method, String... arguments) {
        String[] quoted = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            quoted[i] = quoted(arguments[i]);
        }
        return withCode(method, quoted);
    }

    /** A call with code for arguments. */
    static String withCode(String method, String... arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    /** A text as a literal. */
    static String quoted(String text) {
        return isPlain(text) ? '"' + text + '"' : CodeBlock.of("$S", text).toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 128 || !(Character.isLetterOrDigit(each) || each == '.' || each == '_')) {
                return false;
            }
        }
        return true;
    }
}
