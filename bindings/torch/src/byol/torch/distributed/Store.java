package byol.torch.distributed;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Values by key that several processes share, to find each other: in a file, on one machine, or
 * served by one of them over TCP.
 *
 * <pre>{@code
 * Store store = Store.serve("127.0.0.1", 0, "127.0.0.1", Duration.ofSeconds(30));
 * store.set("greeting", "hello");
 * store.port();                                  // for Store.connect in another process
 * }</pre>
 *
 * <p>May be used by several threads.
 */
public final class Store implements AutoCloseable {
  private static final Pattern GLOO =
      Pattern.compile("^\\[[^]]*gloo[^]]*\\] |\\. This is typically caused by .*");

  private static final Duration POLL = Duration.ofMillis(20);

  /** Of one answer of the process that serves. */
  private static final Duration ANSWER = Duration.ofSeconds(5);

  /** For processes that come to the same place at about the same time. */
  private static final Duration HEARERS = Duration.ofSeconds(10);

  private final String place;
  private final Duration timeout;
  private final boolean served;
  private volatile boolean givenUp;
  private MemorySegment handle;

  private Store(MemorySegment handle, String place, Duration timeout, boolean served) {
    this.handle = handle;
    this.place = place;
    this.timeout = timeout;
    this.served = served;
  }

  /**
   * In a file of this machine, which is made if there is none. Whoever chose it deletes it.
   *
   * @param timeout of every wait
   * @throws DistributedException.Rendezvous if its folder does not exist
   */
  public static Store file(Path file, Duration timeout) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new DistributedException.Rendezvous(
          "the store's file cannot be made: %s is no folder to write in".formatted(folder),
          -1,
          List.of());
    }
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment made =
          tc_h.tc_store_file(arena.allocateFrom(file.toString()), timeout.toMillis());
      return made(made, "the store " + file, timeout, false);
    }
  }

  /**
   * Served by this process.
   *
   * @param host by which it, too, reaches the store
   * @param port 0 for any that is free, see {@link #port}
   * @param listen the one address of this machine to listen at; {@code 0.0.0.0} for all of them,
   *     which lets anybody in who can reach them
   * @param timeout of every wait
   * @throws DistributedException.Rendezvous if the port is taken, or the address is none of this
   *     machine's
   */
  public static Store serve(String host, int port, String listen, Duration timeout) {
    checkPort(port, 0);
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      return made(
          tc_h.tc_store_tcp(
              arena.allocateFrom(host), port, arena.allocateFrom(listen), timeout.toMillis()),
          "the store at %s port %s".formatted(listen, port),
          timeout,
          true);
    }
  }

  /**
   * Served by another process; waits for it.
   *
   * @param timeout of every wait, this one as well
   * @throws DistributedException.Rendezvous if nobody serves there in time, or what is there is no
   *     store
   * @throws DistributedException.Interrupted if the thread is interrupted
   */
  public static Store connect(String host, int port, Duration timeout) {
    checkPort(port, 1);
    LibTorch.load();
    String place = "the store at %s port %s".formatted(host, port);
    awaitListener(host, port, place, timeout);
    return new Store(greet(host, port, place), place, timeout, false);
  }

  /** LibTorch waits without end for a program that is silent, so it does on a thread of its own. */
  private static MemorySegment greet(String host, int port, String place) {
    var store = new CompletableFuture<MemorySegment>();
    Thread.ofPlatform()
        .daemon()
        .name("byol-store")
        .start(
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                MemorySegment made =
                    tc_h.tc_store_tcp(
                        arena.allocateFrom(host), port, MemorySegment.NULL, ANSWER.toMillis());
                if (made.address() == 0) {
                  store.completeExceptionally(new IOException(lastMessage()));
                } else {
                  store.complete(made);
                }
              }
            });
    String why;
    try {
      return store.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      why = "silent for %s s".formatted(ANSWER.toSeconds());
    } catch (ExecutionException e) {
      why = e.getCause().getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DistributedException.Interrupted("interrupted while waiting for " + place, -1);
    }
    throw new DistributedException.Rendezvous(
        "%s does not answer as one: is another program at this port? Choose another port (%s)"
            .formatted(place, why),
        -1,
        List.of());
  }

  private static void checkPort(int port, int least) {
    if (port < least || port > 65535) {
      throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
    }
  }

  /** By sockets of Java, which can be interrupted. */
  private static void awaitListener(String host, int port, String place, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      String why;
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(InetAddress.getByName(host), port),
            Math.clamp(timeout.toMillis(), 1, 2000));
        return;
      } catch (UnknownHostException e) {
        why = "no machine has the name " + host;
      } catch (IOException e) {
        why = e.getMessage();
      }
      if (System.nanoTime() > deadline) {
        throw new DistributedException.Rendezvous(
            "nobody serves %s within %s s (%s): was rank 0 started, with this address?"
                .formatted(place, timeout.toSeconds(), why),
            -1,
            List.of(0));
      }
      pause(place);
    }
  }

  private static void pause(String place) {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DistributedException.Interrupted("interrupted while waiting for " + place, -1);
    }
  }

  private static Store made(MemorySegment handle, String place, Duration timeout, boolean served) {
    if (handle.address() == 0) {
      String message = lastMessage();
      String advice =
          message.contains("in use")
              ? ". Choose another port"
              : message.contains("assign requested")
                  ? ". Give an address of this machine to listen at"
                  : "";
      throw new DistributedException.Rendezvous(
          "%s cannot be made: %s%s".formatted(place, message, advice), -1, List.of());
    }
    return new Store(handle, place, timeout, served);
  }

  /** The port where it is served; 0 for a file. */
  public synchronized int port() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment port = arena.allocate(JAVA_INT);
      check(tc_h.tc_store_port(handle(), port));
      return port.get(JAVA_INT, 0);
    }
  }

  /** Sets a value, over an earlier one. */
  public synchronized void set(String key, String value) {
    try (Arena arena = Arena.ofConfined()) {
      check(tc_h.tc_store_set(handle(), arena.allocateFrom(key), arena.allocateFrom(value)));
    }
  }

  /** The value of a key, if it was set. */
  public synchronized Optional<String> find(String key) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocateFrom(key);
      MemorySegment present = arena.allocate(JAVA_INT);
      check(tc_h.tc_store_has(handle(), name, present));
      return present.get(JAVA_INT, 0) == 0 ? Optional.empty() : Optional.of(read(name, arena));
    }
  }

  private String read(MemorySegment name, Arena arena) {
    MemorySegment length = arena.allocate(JAVA_LONG);
    MemorySegment value = arena.allocate(1024);
    check(tc_h.tc_store_get(handle(), name, value, value.byteSize(), length));
    long bytes = length.get(JAVA_LONG, 0);
    if (bytes > value.byteSize()) {
      value = arena.allocate(bytes);
      check(tc_h.tc_store_get(handle(), name, value, bytes, length));
    }
    return new String(value.asSlice(0, bytes).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
  }

  /**
   * The value of a key, once it is set.
   *
   * @throws DistributedException.Timeout if nobody sets it in time
   * @throws DistributedException.Interrupted if the thread is interrupted
   */
  public String get(String key) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      Optional<String> found = find(key);
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > deadline) {
        throw new DistributedException.Timeout(
            "nobody has set %s in %s within %s s".formatted(key, place, timeout.toSeconds()),
            -1,
            List.of());
      }
      pause(place);
    }
  }

  /** Adds to a number, which is 0 at first, and gives the sum. */
  public synchronized long add(String key, long delta) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment sum = arena.allocate(JAVA_LONG);
      check(tc_h.tc_store_add(handle(), arena.allocateFrom(key), delta, sum));
      return sum.get(JAVA_LONG, 0);
    }
  }

  /**
   * Says that this process has read what went wrong. The one that serves the store waits for the
   * others to say so, as they could not read it any more when it has ended.
   *
   * @param about what it is
   * @param count how many there are, with this one
   */
  void awaitHearers(String about, int count) {
    String key = about + "/heard";
    long deadline = System.nanoTime() + HEARERS.toNanos();
    try {
      long heard = add(key, 1);
      while (served && heard < count && System.nanoTime() < deadline) {
        Thread.sleep(POLL);
        heard = add(key, 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (DistributedException e) {
      // It has ended already; what went wrong is known here.
    }
  }

  /** How long waits may take. */
  public Duration timeout() {
    return timeout;
  }

  /** The native handle, for the length of one call. */
  MemorySegment handle() {
    if (handle == null) {
      throw new TorchException.Closed(place + " is closed");
    }
    return handle;
  }

  private void check(int status) {
    if (status == 0) {
      return;
    }
    if (status == tc_h.TC_ERROR_NETWORK() || status == tc_h.TC_ERROR_TIMEOUT()) {
      throw new DistributedException.PeerGone(
          "%s does not answer any more: has the process that serves it ended? (%s)"
              .formatted(place, lastMessage()),
          -1,
          List.of(0));
    }
    throw TorchException.last(place);
  }

  /** The first line, without where in gloo it was thrown and what gloo advises. */
  static String lastMessage() {
    String line = tc_h.tc_last_error().getString(0).strip().lines().findFirst().orElse("");
    return GLOO.matcher(line).replaceAll("");
  }

  @Override
  public String toString() {
    return place;
  }

  /** Leaves it to the end of the process, as a call waits for an answer that does not come. */
  void giveUp() {
    givenUp = true;
  }

  /** Ends it here; for the others as well, if this process serves it. */
  @Override
  public void close() {
    if (!givenUp) {
      free();
    }
  }

  private synchronized void free() {
    if (handle != null) {
      TorchException.check(tc_h.tc_store_free(handle));
      handle = null;
    }
  }
}
