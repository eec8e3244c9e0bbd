package byol.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JShell's Tab shows the comments of what classes inherit, as it does those of their own. */
final class CommentsTest {
  @TempDir private Path folder;

  private static List<String> atTab(Path comments, String... texts)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "jdk.jshell/jdk.jshell=ALL-UNNAMED",
                "-Dbyol.comments=" + comments,
                "-cp",
                System.getProperty("java.class.path"),
                TabMain.class.getName(),
                ".."));
    command.addAll(List.of(texts));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }

  @Test
  void tabShowsCommentsOfGeneratedOperatorsAndInheritedMethods() throws Exception {
    Path comments = folder.resolve("comments.zip");
    Comments.write(Path.of(".."), comments);
    List<String> shown =
        atTab(comments, "x.cumsum(", "x.matmul(", "x.backward(", "new GELU().summary(", "x.std(");
    String text = String.join("\n", shown);
    assertTrue(
        shown.contains(
            "Tensor Tensor.cumsum(long dim): {@code aten::cumsum(Tensor self, int dim, *,"
                + " ScalarType? dtype=None) -> Tensor}"),
        text);
    assertTrue(
        shown.contains(
            "Tensor Tensor.matmul(Tensor other): Matrix product; leading dimensions broadcast."),
        text);
    assertTrue(text.contains("void Tensor.backward(): Adds the gradient of this"), text);
    assertTrue(text.contains("GELU.summary(Tensor input): This network as a tree"), text);
    assertTrue(shown.size() > 15 && !text.contains("no comment"), text);
  }

  @Test
  void withoutTheArchiveTabShowsTheForms() throws Exception {
    Path damaged = Files.writeString(folder.resolve("comments.zip"), "not an archive");
    for (Path archive : List.of(damaged, folder.resolve("none.zip"))) {
      List<String> shown = atTab(archive, "x.matmul(", "x.backward(");
      assertEquals("Tensor TensorArithmetic.matmul(Tensor): no comment", shown.getFirst());
      assertTrue(shown.get(1).startsWith("void Tensor.backward(): Adds the gradient"));
      assertFalse(shown.contains("at jdk."));
    }
  }

  @Test
  void aSourceHasTheMembersOfThoseAboveItOnce() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("byol/src/a/b"));
    Files.writeString(
        sources.resolve("Above.java"),
        """
        package a.b;

        import java.util.List;

        /** Above. */
        public abstract class Above {
          /** Counts. */
          public int count(
              List<String> of) {
            if (of == null) {
              return 0;
            }
            return of.size();
          }

          interface Inner {
            int inner(int x);
          }
        }
        """);
    Files.writeString(
        sources.resolve("Own.java"),
        """
        package a.b;

        import java.util.Set;

        /** Own. */
        public final class Own extends Above {
          /** Mine. */
          public Set<String> mine() {
            return Set.of("{");
          }
        }
        """);
    Files.writeString(
        sources.resolve("Self.java"), "package a.b;\n\npublic class Self extends Self$part {}\n");
    Path comments = folder.resolve("comments.zip");
    Comments.write(folder, comments);
    try (var archive = FileSystems.newFileSystem(comments)) {
      assertEquals(
          """
          package a.b;
          import java.util.List;
          import java.util.Set;


          /** Own. */
          public final class Own extends Above {
            /** Counts. */
            public int count(
                List<String> of);

            interface Inner {
              int inner(int x);
            }

            /** Mine. */
            public Set<String> mine();
          }
          """,
          Files.readString(archive.getPath("a/b/Own.java")).replaceAll("(?m)^  $\n", ""));
      assertFalse(Files.exists(archive.getPath("a/b/Above.java")));
      assertFalse(Files.exists(archive.getPath("a/b/Self.java")));
    }
  }
}
