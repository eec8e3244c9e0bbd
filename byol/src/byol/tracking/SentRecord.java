package byol.tracking;

import byol.io.AtomicFile;
import byol.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What mlflow.json says: which runs of which servers a run is, and how far it was sent. Holds no
 * user, password or token.
 *
 * @param servers one for each server
 */
record SentRecord(List<Entry> servers) {
  /** Its name in a run's folder. */
  static final String FILE = "mlflow.json";

  /**
   * Of a server.
   *
   * @param server its address
   * @param experiment MLflow's number of it
   * @param run MLflow's number of it
   * @param step up to which metrics were sent
   */
  record Entry(String server, String experiment, String run, long step) {
    Entry upTo(long sent) {
      return new Entry(server, experiment, run, sent);
    }
  }

  /**
   * What a run's folder says; nothing if it says nothing.
   *
   * @throws IllegalArgumentException if the file is damaged, with what to do
   */
  static SentRecord read(Path run) {
    Path file = run.resolve(FILE);
    if (Files.notExists(file)) {
      return new SentRecord(List.of());
    }
    SentRecord read;
    try {
      read = Json.read(file, SentRecord.class);
    } catch (IllegalArgumentException e) {
      throw damaged(file, e);
    }
    if (read.servers == null || read.servers.stream().anyMatch(SentRecord::isIncomplete)) {
      throw damaged(file, null);
    }
    return read;
  }

  private static boolean isIncomplete(Entry entry) {
    return entry == null
        || entry.server == null
        || entry.experiment == null
        || entry.run == null
        || entry.run.isEmpty();
  }

  private static IllegalArgumentException damaged(Path file, Exception cause) {
    return new IllegalArgumentException(
        "%s is damaged: move it away, and the run becomes another one at MLflow".formatted(file),
        cause);
  }

  Optional<Entry> of(String server) {
    return servers.stream().filter(entry -> entry.server.equals(server)).findFirst();
  }

  /** The same with another entry in place of that of the same server. */
  SentRecord with(Entry entry) {
    List<Entry> all = new ArrayList<>(servers);
    all.removeIf(other -> other.server.equals(entry.server));
    all.add(entry);
    return new SentRecord(List.copyOf(all));
  }

  void write(Path run) {
    AtomicFile.write(run.resolve(FILE), Json.pretty(this) + "\n");
  }
}
