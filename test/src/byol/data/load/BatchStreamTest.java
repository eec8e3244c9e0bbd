package byol.data.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.image.Image;
import byol.testing.Fixtures;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Buffers, failures and shutdown. */
@Timeout(60)
class BatchStreamTest {

  /** A data set whose images do something before they are made. */
  private record Hooked(IntConsumer hook) implements ImageDataset {

    private static final ImageDataset PLAIN = new Fixtures.NoiseDataset(200, 8, 1);

    @Override
    public Image image(int index) {
      hook.accept(index);
      return PLAIN.image(index);
    }

    @Override
    public String name() {
      return "hooked";
    }

    @Override
    public int size() {
      return PLAIN.size();
    }

    @Override
    public int label(int index) {
      return PLAIN.label(index);
    }

    @Override
    public List<String> classNames() {
      return PLAIN.classNames();
    }

    @Override
    public int channels() {
      return 1;
    }

    @Override
    public OptionalInt nativeSize() {
      return PLAIN.nativeSize();
    }

    @Override
    public ChannelStats stats() {
      return PLAIN.stats();
    }
  }

  private static BatchStream stream(IntConsumer hook, int prefetch) {
    ImageDataset dataset = new Hooked(hook);
    Augmentation augmentation = Augmentation.small(8, dataset.stats());
    return new TwoViewLoader(
            dataset,
            augmentation,
            LoaderOptions.of(10).withSeed(1).withThreads(2).withPrefetch(prefetch))
        .start(0);
  }

  private static BatchStream evaluation(IntConsumer hook) {
    ImageDataset dataset = new Hooked(hook);
    return new EvalLoader(dataset, new EvalTransform(8, dataset.stats()), 10, 2).start();
  }

  @Test
  void usesABoundedSetOfBuffers() {
    Set<Long> addresses = new HashSet<>();
    try (BatchStream batches = stream(i -> {}, 3)) {
      for (int i = 0; i < 100; i++) {
        try (Batch batch = batches.next()) {
          addresses.add(batch.images().address());
        }
      }
      assertTrue(batches.buffersMade() <= 4, batches.buffersMade() + " buffers");
      assertTrue(addresses.size() <= 4, addresses.size() + " addresses");
    }
  }

  @Test
  void alignsItsBuffersToCacheLines() {
    try (BatchStream batches = stream(i -> {}, 1);
        Batch batch = batches.next()) {
      assertEquals(0, batch.images().address() % 64);
    }
  }

  @Test
  void saysSoWhenBatchesAreNotClosed() {
    try (BatchStream batches = stream(i -> {}, 2)) {
      List<Batch> held = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        held.add(batches.next());
      }
      String message = assertThrows(IllegalStateException.class, batches::next).getMessage();
      assertTrue(message.contains("all 3 batches in flight are in use"), message);
      held.getFirst().close();
      Batch next = batches.next();
      assertEquals(3, next.step());
      held.add(next);
      held.forEach(Batch::close);
    }
  }

  @Test
  void closedBatchesCannotBeRead() {
    try (BatchStream batches = stream(i -> {}, 1)) {
      Batch batch = batches.next();
      batch.close();
      batch.close();
      String message = assertThrows(IllegalStateException.class, batch::images).getMessage();
      assertTrue(message.contains("batch of step 0 is closed"), message);
      Batch first = batches.next();
      Batch second = batches.next();
      assertNotEquals(first.images().address(), second.images().address());
      first.close();
      second.close();
    }
  }

  @Test
  void aBatchOutlivesItsStream() {
    BatchStream batches = stream(i -> {}, 2);
    Batch batch = batches.next();
    MemorySegment images = batch.images();
    batches.close();
    batches.close();
    assertTrue(images.scope().isAlive());
    batch.close();
    assertFalse(images.scope().isAlive());
    assertThrows(IllegalStateException.class, batches::next);
  }

  @Test
  void deliversWhatCameBeforeAFailureAndThenTheFailure() {
    DataException broken = new DataException("image 34 is broken; mend it");
    try (BatchStream batches =
        evaluation(
            i -> {
              if (i == 34) {
                throw broken;
              }
            })) {
      for (int i = 0; i < 3; i++) {
        batches.next().close();
      }
      for (int i = 0; i < 2; i++) {
        DataException e = assertThrows(DataException.class, batches::next);
        assertEquals(broken.getMessage(), e.getMessage());
        assertSame(broken, e.getCause());
      }
    }
  }

  @Test
  void namesTheStepOfAnUnforeseenFailure() {
    try (BatchStream batches =
        evaluation(
            i -> {
              if (i == 10) {
                throw new IllegalStateException("oops");
              }
            })) {
      batches.next().close();
      String message = assertThrows(DataException.class, batches::next).getMessage();
      assertTrue(message.contains("batch of step 1"), message);
      assertTrue(message.contains("oops"), message);
    }
  }

  @Test
  void countsTheTimeThatItsConsumerWaits() {
    CountDownLatch gate = new CountDownLatch(1);
    Thread.ofPlatform()
        .start(
            () -> {
              sleep(200);
              gate.countDown();
            });
    try (BatchStream batches = stream(i -> await(gate), 1)) {
      assertEquals(0, batches.dataWaitNanos());
      batches.next().close();
      assertTrue(batches.dataWaitNanos() > 50_000_000, batches.dataWaitNanos() + " ns");
    }
  }

  @Test
  void stopsWithinAnImage() throws InterruptedException {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch gate = new CountDownLatch(1);
    BatchStream batches =
        evaluation(
            i -> {
              workers.add(Thread.currentThread());
              if (i >= 10) {
                begun.incrementAndGet();
                await(gate);
              }
            });
    batches.next().close();
    Thread closer = Thread.ofPlatform().start(batches::close);
    String message = assertThrows(IllegalStateException.class, batches::next).getMessage();
    assertTrue(message.contains("closed"), message);
    gate.countDown();
    closer.join();
    // Of the twenty images in preparation, those that the two threads were at.
    assertTrue(begun.get() <= 2, begun + " images");
    for (Thread worker : workers) {
      assertTrue(worker.isDaemon());
      assertTrue(worker.getName().startsWith("byol-eval-loader-"), worker.getName());
      assertFalse(worker.isAlive());
    }
  }

  @Test
  void batchesThatAreReadyDoNotWaitForTheNextToBePlanned() {
    CountDownLatch gate = new CountDownLatch(1);
    BatchSource source =
        new Planned(
            step -> {
              if (step == 1 && !opened(gate)) {
                throw new IllegalStateException("batch 0 was not delivered meanwhile");
              }
            });
    try (BatchStream batches = new BatchStream(source, 0, 2, 2, "test").start()) {
      try (Batch batch = batches.next()) {
        assertEquals(0, batch.step());
      }
      gate.countDown();
      for (int step = 1; step < 4; step++) {
        try (Batch batch = batches.next()) {
          assertEquals(step, batch.step());
          assertEquals(step, batch.indices()[0]);
        }
      }
      assertFalse(batches.hasNext());
    }
  }

  /** Four batches of ten empty images; something is done before each is planned. */
  private record Planned(LongConsumer hook) implements BatchSource {

    @Override
    public ImageDataset dataset() {
      return new Hooked(_ -> {});
    }

    @Override
    public long steps() {
      return 4;
    }

    @Override
    public int batchSize() {
      return 10;
    }

    @Override
    public int views() {
      return 1;
    }

    @Override
    public int imageSize() {
      return 8;
    }

    @Override
    public BatchPlan plan(long step) {
      hook.accept(step);
      return new BatchPlan(step, 0, IntStream.range((int) step, (int) step + 10).toArray());
    }

    @Override
    public SampleWriter writer() {
      return (_, _, _) -> {};
    }
  }

  @Test
  void aWaitingConsumerIsWokenByClosing() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    BatchStream batches = stream(i -> await(gate), 1);
    List<Throwable> seen = new ArrayList<>();
    Thread consumer =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    batches.next();
                  } catch (IllegalStateException e) {
                    seen.add(e);
                  }
                });
    Thread closer = Thread.ofPlatform().start(batches::close);
    consumer.join();
    gate.countDown();
    closer.join();
    assertEquals(1, seen.size());
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean opened(CountDownLatch gate) {
    try {
      return gate.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsWhatTheThreadsPrepare() {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch listening = new CountDownLatch(1);
    try (BatchStream batches = stream(_ -> await(listening), 1)) {
      batches.listen(
          (step, images, begin, end) -> {
            assertTrue(begin <= end);
            told.add(Thread.currentThread().getName() + " " + step + " " + images);
          });
      listening.countDown();
      batches.next().close();
    }
    // A batch of ten goes to the threads in parts of eight.
    List<String> first =
        told.stream()
            .filter(line -> line.contains(" 0 "))
            .map(line -> line.replaceFirst("byol-loader-[01] ", ""))
            .sorted()
            .toList();
    assertEquals(List.of("0 2", "0 8"), first);
  }
}
