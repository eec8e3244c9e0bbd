package byol.data.load;

import byol.data.DataException;
import byol.io.ResourceLimitException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Batches in order, prepared ahead of time by daemon threads that share the work on each batch. At
 * most {@code prefetch} batches are ready or in preparation beside the one in use, in a bounded set
 * of buffers; so close each batch after use. Meant for one consumer.
 */
public final class BatchStream implements Iterator<Batch>, AutoCloseable {
  // Samples that a thread takes at once: enough to make the lock cheap, few enough to share.
  private static final int CHUNK = 8;

  private final BatchSource source;
  private final BatchPool pool;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Condition ready = lock.newCondition();
  private final ArrayDeque<Slot> slots = new ArrayDeque<>();
  private final List<Thread> threads = new ArrayList<>();
  private Slot filling;
  private long nextPlanned;
  private long nextDelivered;
  private long waitedNanos;
  private boolean failed;
  private volatile boolean closed;
  private volatile WorkListener listener = (_, _, _, _) -> {};

  /** A batch in preparation. Its fields are guarded by the lock. */
  private static final class Slot {
    final long step;
    BatchPool.Buffer buffer;
    // Null until it is known which images the batch is made of.
    BatchPlan plan;
    int handedOut;
    int unfinished;
    Throwable failure;

    Slot(long step) {
      this.step = step;
    }

    boolean isReady() {
      return failure != null || (plan != null && unfinished == 0);
    }
  }

  /** A stretch of a batch for one thread: samples {@code [from, to)}. */
  private record Chunk(Slot slot, int from, int to) {}

  BatchStream(BatchSource source, long firstStep, int threadCount, int prefetch, String name) {
    this(source, firstStep, threadCount, prefetch, name, BatchMemory.ORDINARY);
  }

  BatchStream(
      BatchSource source,
      long firstStep,
      int threadCount,
      int prefetch,
      String name,
      BatchMemory memory) {
    this.source = source;
    nextPlanned = firstStep;
    nextDelivered = firstStep;
    long bytes =
        BatchBudget.bytes(
            source.views(), source.batchSize(), source.imageSize(), source.channels());
    pool = new BatchPool(bytes, prefetch + 1, memory, this::wakeWorkers);
    for (int t = 0; t < threadCount; t++) {
      threads.add(Thread.ofPlatform().daemon().name(name + "-" + t).unstarted(this::work));
    }
  }

  BatchStream start() {
    threads.forEach(Thread::start);
    return this;
  }

  /** Whether there is another batch. Never ends for a {@link TwoViewLoader}. */
  @Override
  public boolean hasNext() {
    return nextDelivered < source.steps();
  }

  /**
   * The next batch; waits until it is ready.
   *
   * @throws NoSuchElementException after the last one
   * @throws DataException if it could not be prepared
   * @throws IllegalStateException if the stream is closed, or all buffers are in batches that were
   *     not closed
   */
  @Override
  public Batch next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are only %s batches".formatted(source.steps()));
    }
    lock.lock();
    try {
      awaitHead();
      Slot slot = slots.peek();
      if (slot.failure != null) {
        throw failed(slot);
      }
      slots.remove();
      nextDelivered++;
      return new Batch(slot.plan, labels(slot.plan), source, pool, slot.buffer);
    } finally {
      lock.unlock();
    }
  }

  /** Tells someone from now on what the threads do. */
  public void listen(WorkListener listener) {
    this.listener = listener;
  }

  /** Nanoseconds that {@link #next} has waited for data so far. */
  public long dataWaitNanos() {
    lock.lock();
    try {
      return waitedNanos;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Stops the threads, each after the image it is at, and frees the memory, but for that of batches
   * still in use. Closing again does nothing.
   */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      work.signalAll();
      ready.signalAll();
    } finally {
      lock.unlock();
    }
    joinThreads();
    lock.lock();
    try {
      slots.stream().filter(slot -> slot.buffer != null).forEach(slot -> pool.release(slot.buffer));
      slots.clear();
    } finally {
      lock.unlock();
    }
    pool.close();
  }

  /** How many blocks of memory have been made. */
  int buffersMade() {
    return pool.made();
  }

  private void awaitHead() {
    long begin = System.nanoTime();
    while (!closed && (slots.isEmpty() || !slots.peek().isReady())) {
      if (slots.isEmpty() && pool.allInUse()) {
        throw new IllegalStateException(
            "all %s batches in flight are in use; close each batch after use"
                .formatted(pool.capacity()));
      }
      ready.awaitUninterruptibly();
    }
    waitedNanos += System.nanoTime() - begin;
    if (closed) {
      throw new IllegalStateException("the stream of batches is closed");
    }
  }

  private DataException failed(Slot slot) {
    String message =
        slot.failure instanceof DataException || slot.failure instanceof ResourceLimitException
            ? slot.failure.getMessage()
            : "cannot prepare the batch of step %s: %s".formatted(slot.step, slot.failure);
    return new DataException(message, slot.failure);
  }

  private int[] labels(BatchPlan plan) {
    int[] labels = new int[plan.indices().length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = source.dataset().label(plan.indices()[i]);
    }
    return labels;
  }

  private void work() {
    BatchSource.SampleWriter writer = null;
    for (Chunk chunk = take(); chunk != null; chunk = take()) {
      Throwable failure = null;
      long begin = System.nanoTime();
      try {
        writer = writer == null ? source.writer() : writer;
        for (int i = chunk.from; i < chunk.to && !closed; i++) {
          writer.write(chunk.slot.plan, i, chunk.slot.buffer.memory());
        }
        listener.prepared(chunk.slot.step, chunk.to - chunk.from, begin, System.nanoTime());
      } catch (Throwable t) {
        failure = t;
      }
      finish(chunk, failure);
    }
  }

  /** The next stretch of work; waits for one; null when there is nothing left to do. */
  private Chunk take() {
    lock.lock();
    try {
      while (!closed && !failed) {
        if (filling != null && filling.plan != null) {
          return nextChunk();
        }
        if (filling == null && nextPlanned >= source.steps()) {
          return null;
        }
        if (filling != null || !begin()) {
          work.awaitUninterruptibly();
        }
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private Chunk nextChunk() {
    int from = filling.handedOut;
    int to = Math.min(from + CHUNK, filling.plan.indices().length);
    Chunk chunk = new Chunk(filling, from, to);
    filling.handedOut = to;
    filling = to == filling.plan.indices().length ? null : filling;
    return chunk;
  }

  /** Begins the next batch; false if there is no buffer for it. */
  private boolean begin() {
    Slot slot = new Slot(nextPlanned);
    try {
      slot.buffer = pool.tryAcquire();
      if (slot.buffer == null) {
        return false;
      }
    } catch (Throwable t) {
      fail(slot, t);
    }
    nextPlanned++;
    slots.add(slot);
    filling = slot;
    if (slot.failure == null) {
      plan(slot);
    }
    return true;
  }

  /**
   * Finds out which images a batch is made of, without holding the lock meanwhile: the order of an
   * epoch of a million images takes its time, and batches that are ready are not to wait for it.
   */
  private void plan(Slot slot) {
    BatchPlan plan = null;
    Throwable failure = null;
    lock.unlock();
    try {
      plan = source.plan(slot.step);
    } catch (Throwable t) {
      failure = t;
    } finally {
      lock.lock();
    }
    if (failure != null) {
      fail(slot, failure);
      return;
    }
    slot.plan = plan;
    slot.unfinished = plan.indices().length;
    work.signalAll();
  }

  private void finish(Chunk chunk, Throwable failure) {
    lock.lock();
    try {
      Slot slot = chunk.slot;
      slot.unfinished -= chunk.to - chunk.from;
      if (failure != null) {
        fail(slot, failure);
      } else if (slot.unfinished == 0) {
        ready.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void fail(Slot slot, Throwable failure) {
    slot.failure = slot.failure == null ? failure : slot.failure;
    failed = true;
    work.signalAll();
    ready.signalAll();
  }

  private void wakeWorkers() {
    lock.lock();
    try {
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void joinThreads() {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
