package byol.torch.distributed;

import byol.torch.library.LibTorch;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ranks of a group tell each other what they are and wait for all, by the store alone: before
 * anything is opened between them, so that a misfit has a message of its own at each of them.
 */
final class Rendezvous {
  private static final String SIZE = "number of ranks";
  private static final String HOST = " host";
  private static final String PROCESS = " process";
  private static final Gson GSON = new Gson();
  private static final long POLL_MILLIS = 20;

  private final Store store;
  private final Member self;
  private final List<Map<String, String>> others = new ArrayList<>();

  /** How many ranks did not come in time. */
  private int absent;

  Rendezvous(Store store, Member self) {
    this.store = store;
    this.self = self;
  }

  /** Waits until all have come, and compares. */
  void run() {
    try {
      meet();
    } catch (DistributedException.Rendezvous e) {
      store.awaitHearers(self.name(), self.size() - absent);
      throw e;
    }
  }

  private void meet() {
    String mine = key("rank", self.rank());
    if (store.add(mine + "/count", 1) != 1) {
      throw failed(
          "two processes are rank %s at %s: give each its own number, and each training its own place"
              .formatted(self.rank(), store),
          List.of(self.rank()));
    }
    store.set(mine, GSON.toJson(facts()));
    long deadline = System.nanoTime() + self.timeout().toNanos();
    for (int rank = 0; rank < self.size(); rank++) {
      Map<String, String> other = await(rank, deadline);
      compare(rank, other);
      others.add(other);
    }
    // Somebody may have found something later than this rank looked.
    refuseWhatOthersFound();
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(self.facts());
    facts.put(SIZE, String.valueOf(self.size()));
    facts.put("version of LibTorch", LibTorch.load().version());
    facts.put(HOST, hostName());
    facts.put(PROCESS, String.valueOf(ProcessHandle.current().pid()));
    return facts;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed machine";
    }
  }

  private String key(String kind, int rank) {
    return self.name() + "/" + kind + "/" + rank;
  }

  private Map<String, String> await(int rank, long deadline) {
    while (true) {
      refuseWhatOthersFound();
      Optional<String> found = store.find(key("rank", rank));
      if (found.isPresent()) {
        return GSON.fromJson(found.get(), new TypeToken<>() {});
      }
      if (System.nanoTime() > deadline) {
        List<Integer> missing = missing();
        absent = missing.size();
        throw failed(
            "of %s ranks, %s did not come within %s s: were they started, on machines that reach %s?"
                .formatted(self.size(), names(missing), self.timeout().toSeconds(), store),
            missing);
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DistributedException.Interrupted(
            "rank %s was interrupted while it waited for rank %s".formatted(self.rank(), rank),
            self.rank());
      }
    }
  }

  private List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int rank = 0; rank < self.size(); rank++) {
      if (store.find(key("rank", rank)).isEmpty()) {
        missing.add(rank);
      }
    }
    return missing;
  }

  private void compare(int rank, Map<String, String> other) {
    Map<String, String> mine = facts();
    for (Map.Entry<String, String> fact : mine.entrySet()) {
      String name = fact.getKey();
      String theirs = other.getOrDefault(name, "unknown");
      if (!name.startsWith(" ") && !fact.getValue().equals(theirs)) {
        throw failed(
            "the %s differs: %s at rank %s, %s at rank %s; start all ranks alike"
                .formatted(name, theirs, rank, fact.getValue(), self.rank()),
            List.of(rank));
      }
    }
  }

  /** Tells all who wait; the first that does is heard. */
  static void fail(Store store, String name, String message) {
    if (store.add(name + "/failures", 1) == 1) {
      store.set(name + "/failure", message);
    }
  }

  /** Tells all others as well. */
  private DistributedException failed(String message, List<Integer> peers) {
    fail(store, self.name(), message);
    return new DistributedException.Rendezvous(
        "rank %s: %s".formatted(self.rank(), message), self.rank(), peers);
  }

  private void refuseWhatOthersFound() {
    store
        .find(self.name() + "/failure")
        .ifPresent(
            message -> {
              throw new DistributedException.Rendezvous(
                  "rank %s: %s".formatted(self.rank(), message), self.rank(), List.of());
            });
  }

  /** Ranks of this machine whose processes have ended. */
  List<Integer> ended() {
    List<Integer> ended = new ArrayList<>();
    for (int rank = 0; rank < others.size(); rank++) {
      if (rank != self.rank() && hasEnded(others.get(rank))) {
        ended.add(rank);
      }
    }
    return ended;
  }

  private static boolean hasEnded(Map<String, String> other) {
    return hostName().equals(other.get(HOST))
        && ProcessHandle.of(Long.parseLong(other.get(PROCESS)))
            .filter(ProcessHandle::isAlive)
            .isEmpty();
  }

  /** The machine of a rank. */
  String host(int rank) {
    return others.get(rank).getOrDefault(HOST, "an unnamed machine");
  }

  static String names(List<Integer> ranks) {
    if (ranks.size() == 1) {
      return "rank " + ranks.getFirst();
    }
    return "ranks "
        + String.join(
            ", ",
            ranks.subList(0, Math.min(8, ranks.size())).stream().map(String::valueOf).toList())
        + (ranks.size() > 8 ? " and %s more".formatted(ranks.size() - 8) : "");
  }
}
