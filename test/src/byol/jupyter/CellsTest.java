package byol.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.jupyter.Cells.CellException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cells of a notebook, one after another, without Jupyter. */
final class CellsTest {
  /** The kernel's own thread, because its scope stays open. */
  private static final ExecutorService THREAD = Executors.newSingleThreadExecutor();

  private static String before;
  private static Cells cells;

  @BeforeAll
  static void start() throws Exception {
    before = System.setProperty("byol.home", "..");
    cells = THREAD.submit(Cells::new).get();
  }

  @AfterAll
  static void end() {
    THREAD.shutdown();
    if (before == null) {
      System.clearProperty("byol.home");
    } else {
      System.setProperty("byol.home", before);
    }
  }

  private static <T> T on(Callable<T> call) throws Exception {
    try {
      return THREAD.submit(call).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static Object run(String cell) throws Exception {
    return on(() -> cells.run(cell));
  }

  private static String refused(String cell) {
    return assertThrows(CellException.class, () -> run(cell)).getMessage();
  }

  @Test
  void theLastExpressionIsShownUnlessItEndsWithASemicolon() throws Exception {
    assertEquals(2, run("1 + 1"));
    assertNull(run("1 + 1;"));
    assertEquals(6, run("int a = 3\na * 2"));
    assertNull(run("a * 2\nint b = 4"));
    assertNull(run("// nothing"));
    assertNull(run(""));
  }

  @Test
  void statementsMayTakeSeveralLines() throws Exception {
    String cell =
        """
        int twice(int x) {
          return 2 * x;
        }

        var list =
            List.of(1, 2).stream()
                .map(x -> twice(x))   // with a comment
                .toList()
        if (list.isEmpty()) {
          list = null;
        }
        else {
          list = List.of(list.size());
        }
        list
        """;
    assertEquals(List.of(2), run(cell));
  }

  @Test
  void theShellsImportsAreThereAndTensorsStay() throws Exception {
    run("var x = Tensor.ones(2, 3)");
    assertEquals(6.0, run("x.sum().item()"));
  }

  @Test
  void errorsOfCellsAreSaid() {
    assertTrue(refused("int c = \"text\"").contains("incompatible types"));
    assertTrue(refused("x1.foo()").contains("cannot find symbol"));
    assertTrue(refused("foo(").startsWith("the cell ends within a statement"));
    assertTrue(
        refused("throw new IllegalStateException(\"why\")")
            .startsWith("java.lang.IllegalStateException: why"));
    assertTrue(refused("Ops.call(\"aten::svdd\")").contains("did you mean aten::svd?"));
  }

  @Test
  void aCellThatFailsStopsThere() throws Exception {
    refused("int d = 1;\nd = 1 / 0;\nd = 5;");
    assertEquals(1, run("d"));
  }

  @Test
  void aLoopWithoutEndIsStopped() throws Exception {
    Future<Object> running = THREAD.submit(() -> cells.run("int e = 1;\nwhile (true) { e++; }"));
    while (!running.isDone()) {
      Thread.sleep(300);
      cells.stop();
    }
    ExecutionException stopped =
        assertThrows(ExecutionException.class, () -> running.get(1, TimeUnit.SECONDS));
    assertEquals("interrupted", stopped.getCause().getMessage());
    // A declaration is not run, and nothing was stopped in it.
    run("int nine() {\n  return 9;\n}");
    assertEquals(9, run("nine()"));
  }

  @Test
  void whatEndsInGoodOrderIsAskedOnceAndStoppedIfAskedAgain() throws Exception {
    String waits =
        """
        var asked = new java.util.concurrent.CountDownLatch(1);
        var answer = byol.util.StopRequests.by(asked::countDown);
        { System.setProperty("byol.test.waits", "%1$s"); asked.await(); %2$s }
        """;
    Future<Object> willing = THREAD.submit(() -> cells.run(waits.formatted("willing", "")));
    awaitProperty("willing");
    cells.stop();
    assertNull(willing.get());
    run("answer.close();");
    Future<Object> more =
        THREAD.submit(() -> cells.run(waits.formatted("more", "") + "var after = 1;"));
    awaitProperty("more");
    cells.stop();
    var ended = assertThrows(ExecutionException.class, more::get);
    assertEquals("interrupted", ended.getCause().getMessage());
    assertTrue(refused("after").contains("cannot find symbol"));
    run("answer.close();");
    Future<Object> stubborn =
        THREAD.submit(() -> cells.run(waits.formatted("stubborn", "while (true) {}")));
    awaitProperty("stubborn");
    while (!stubborn.isDone()) {
      cells.stop();
      Thread.sleep(300);
    }
    assertThrows(ExecutionException.class, () -> stubborn.get(1, TimeUnit.SECONDS));
    run("answer.close();");
  }

  private static void awaitProperty(String value) throws InterruptedException {
    while (!value.equals(System.getProperty("byol.test.waits"))) {
      Thread.sleep(20);
    }
  }

  @Test
  void tabKnowsTheMethods() throws Exception {
    run("var y = Tensor.ones(2)");
    Assistance assistance = new Assistance(cells.shell());
    var found = on(() -> assistance.complete("int f = 1;\ny.relu().cumsu", 25));
    assertEquals(List.of("cumsum(", "cumsum_("), found.getReplacements());
    assertEquals(20, found.getSourceStart());
    String text = on(() -> assistance.inspect("TensorScope", 4));
    assertTrue(text.startsWith("byol.torch.TensorScope"), text);
  }
}
