package byol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a public repository asks of the POMs, and what must agree among them. */
class PomsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  /** One that has no parent has all itself. */
  private record Pom(Path file, Document document) {
    static Pom read(Path file) {
      try {
        return new Pom(
            file, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
      } catch (Exception e) {
        throw new AssertionError(file.toString(), e);
      }
    }

    List<String> texts(String path) {
      try {
        NodeList nodes = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
            .mapToObj(i -> nodes.item(i).getTextContent().strip())
            .toList();
      } catch (XPathExpressionException e) {
        throw new AssertionError(path, e);
      }
    }

    String text(String path) {
      List<String> texts = texts(path);
      return texts.isEmpty() ? "" : texts.getFirst();
    }

    String artifact() {
      return text("/project/artifactId");
    }

    boolean isPublished() {
      return !text("/project/properties/maven.deploy.skip").equals("true");
    }
  }

  private static List<Pom> poms() {
    List<Pom> poms = new ArrayList<>();
    add(ROOT, poms);
    return poms;
  }

  private static void add(Path folder, List<Pom> poms) {
    Pom pom = Pom.read(folder.resolve("pom.xml"));
    poms.add(pom);
    pom.texts("/project/modules/module").forEach(module -> add(folder.resolve(module), poms));
  }

  private static Pom pom(String artifact) {
    return poms().stream().filter(pom -> pom.artifact().equals(artifact)).findFirst().orElseThrow();
  }

  @Test
  void whatIsPublished() {
    assertEquals(
        "byol byol-base byol-bindings byol-bom byol-imaging byol-native byol-onnxruntime"
            + " byol-parent byol-parquet byol-torch",
        poms().stream()
            .filter(Pom::isPublished)
            .map(Pom::artifact)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void allHaveOneVersion() {
    Set<String> versions = new TreeSet<>();
    for (Pom pom : poms()) {
      versions.addAll(pom.texts("/project/version"));
      versions.addAll(pom.texts("/project/parent/version"));
    }
    assertEquals(1, versions.size(), versions.toString());
  }

  @Test
  void eachSaysWhatItIsAndWhoseAndWhere() {
    for (Pom pom : poms()) {
      if (pom.isPublished()) {
        assertFalse(pom.text("/project/name").isEmpty(), pom.artifact());
        assertFalse(pom.text("/project/description").isEmpty(), pom.artifact());
      }
      if (pom.texts("/project/parent").isEmpty()) {
        for (String path :
            List.of(
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/url",
                "scm/connection")) {
          assertFalse(pom.text("/project/" + path).isEmpty(), pom.artifact() + ": " + path);
        }
      }
    }
  }

  @Test
  void theListOfVersionsHasAllThatIsPublishedWithTheSameAddress() {
    Pom bom = pom("byol-bom");
    Set<String> expected =
        poms().stream()
            .filter(Pom::isPublished)
            .map(Pom::artifact)
            .filter(
                artifact -> !Set.of("byol-bom", "byol-parent", "byol-bindings").contains(artifact))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        expected,
        new TreeSet<>(
            bom.texts("/project/dependencyManagement/dependencies/dependency/artifactId")));
    assertEquals(
        pom("byol-parent").text("/project/properties/repository.url"),
        bom.text("/project/properties/repository.url"));
  }

  @Test
  void eachPluginHasItsVersion() {
    Set<String> pinned =
        new TreeSet<>(
            pom("byol-parent")
                .texts("/project/build/pluginManagement/plugins/plugin[version]/artifactId"));
    Set<String> used =
        poms().stream()
            .flatMap(pom -> pom.texts("//plugins/plugin/artifactId").stream())
            .collect(Collectors.toCollection(TreeSet::new));
    // Of the lifecycle, which no POM names.
    used.addAll(Set.of("maven-deploy-plugin", "maven-install-plugin", "maven-surefire-plugin"));
    used.removeAll(pinned);
    assertEquals(Set.of(), used);
    assertEquals(
        List.of("maven-deploy-plugin", "maven-install-plugin"),
        pom("byol-bom").texts("//pluginManagement/plugins/plugin[version]/artifactId"));
  }

  @Test
  void theProgramOfAUserKnowsOneDependency() throws IOException {
    Path consumer = ROOT.resolve("test/release/consumer/pom.xml");
    Pom pom = Pom.read(consumer);
    assertEquals(List.of("byol"), pom.texts("//dependencies/dependency/artifactId"));
    try (Stream<Path> files = Files.walk(consumer.getParent())) {
      assertTrue(files.anyMatch(file -> file.endsWith("TrainAndEmbed.java")));
    }
  }
}
