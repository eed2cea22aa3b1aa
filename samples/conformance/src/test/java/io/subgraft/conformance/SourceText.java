package io.subgraft.conformance;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A compilation unit in memory, named as its package and first type say. */
final class SourceText extends SimpleJavaFileObject {

    private static final Pattern PACKAGE = Pattern.compile("(?m)(?:^|\\s)package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "\\b(?:class|interface|enum|record) (\\w+)(?:<[^{]*>)?(?: (?:extends|implements) [^{]+)?\\s*[({]");

    private final String text;

    SourceText(String text) {
        super(URI.create("memory:///" + path(text)), Kind.SOURCE);
        this.text = text;
    }

    private static String path(String text) {
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : "package-info";
        Matcher in = PACKAGE.matcher(text);
        return (in.find() ? in.group(1).replace('.', '/') + "/" : "") + name + ".java";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
