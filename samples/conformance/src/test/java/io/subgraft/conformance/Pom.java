package io.subgraft.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A pom.xml as it is written, without what it inherits. */
final class Pom {

    private static final Path ROOT = Path.of("../..");

    private final Path folder;
    private final Document document;

    private Pom(Path folder) {
        this.folder = folder;
        try {
            this.document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve(folder).resolve("pom.xml").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The pom.xml of a folder, by its path from the root of the project. */
    static Pom of(String folder) {
        return new Pom(Path.of(folder));
    }

    /** Those of the modules that are released: all below the root but the samples. */
    static List<Pom> released() {
        return of("").modules()
                .filter(each -> !each.folder.startsWith("samples"))
                .toList();
    }

    private Stream<Pom> modules() {
        return texts("/project/modules/module").stream()
                .map(each -> new Pom(folder.resolve(each)))
                .flatMap(each -> Stream.concat(Stream.of(each), each.modules()));
    }

    /** The texts of what the path leads to. */
    List<String> texts(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    String artifactId() {
        return texts("/project/artifactId").get(0);
    }

    boolean isJar() {
        return !texts("/project/packaging").contains("pom");
    }
}
