package byol.torch.distributed;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Says what went wrong in a group, and with which ranks: each that fails leaves word in the store,
 * and those that do not are the cause.
 */
final class Failures {
  private static final long WORD_MILLIS = 1500;
  private static final long POLL_MILLIS = 50;

  private final Store store;
  private final Member self;
  private final Rendezvous members;

  Failures(Store store, Member self, Rendezvous members) {
    this.store = store;
    this.self = self;
    this.members = members;
  }

  /** This thread's last failure in native code. */
  RuntimeException last(String what) {
    int code = tc_h.tc_last_error_code();
    boolean late = code == tc_h.TC_ERROR_TIMEOUT();
    if (!late && code != tc_h.TC_ERROR_NETWORK()) {
      return TorchException.last(what);
    }
    return late ? late(what) : gone(what, Store.lastMessage());
  }

  /** Others did not do their part in time. */
  DistributedException late(String what) {
    List<Integer> ended = members.ended();
    if (!ended.isEmpty()) {
      return gone(what, "its process has ended");
    }
    List<Integer> silent = silent();
    String who = silent.isEmpty() ? "other ranks" : Rendezvous.names(silent) + where(silent);
    return new DistributedException.Timeout(
        "rank %s waited %s s for %s in %s; they may be slow, stopped or unreachable. Start all ranks again, with a longer timeout if they are slow"
            .formatted(self.rank(), self.timeout().toSeconds(), who, what),
        self.rank(),
        silent);
  }

  private DistributedException gone(String what, String cause) {
    List<Integer> silent = silent();
    List<Integer> ended = members.ended().stream().filter(silent::contains).toList();
    List<Integer> suspects = ended.isEmpty() ? silent : ended;
    String who = suspects.isEmpty() ? "another rank" : Rendezvous.names(suspects) + where(suspects);
    return new DistributedException.PeerGone(
        "rank %s lost %s in %s: %s. Start all ranks again; they go on from the last checkpoint"
            .formatted(self.rank(), who, what, cause),
        self.rank(),
        suspects);
  }

  private String where(List<Integer> ranks) {
    return ranks.size() == 1 ? " on " + members.host(ranks.getFirst()) : "";
  }

  /**
   * Leaves word, and gives the ranks that leave none; empty if the store is gone as well. Where the
   * way to it is gone, LibTorch waits for it without end, so it does on a thread of its own.
   */
  private List<Integer> silent() {
    var found = new CompletableFuture<List<Integer>>();
    Thread.ofPlatform().daemon().name("byol-store").start(() -> found.complete(withoutWord()));
    try {
      return found.get(2 * WORD_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      store.giveUp();
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (ExecutionException e) {
      return List.of();
    }
  }

  private List<Integer> withoutWord() {
    try {
      store.set(key(self.rank()), "failed");
      long deadline = System.nanoTime() + WORD_MILLIS * 1_000_000;
      while (true) {
        List<Integer> silent = new ArrayList<>();
        for (int rank = 0; rank < self.size(); rank++) {
          if (store.find(key(rank)).isEmpty()) {
            silent.add(rank);
          }
        }
        if (silent.size() <= 1 || System.nanoTime() > deadline) {
          return silent;
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (DistributedException | TorchException e) {
      // The store was served by a rank that is gone.
      return List.of();
    }
  }

  private String key(int rank) {
    return self.name() + "/left/" + rank;
  }
}
