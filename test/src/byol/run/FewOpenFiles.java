package byol.run;

import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.data.index.IndexCache;
import byol.data.index.StoredImages;
import byol.data.shard.TarShards;
import byol.image.codec.ImageFiles;
import byol.io.ResourceLimitException;
import byol.io.ResourceLimitException.Resource;
import byol.testing.TinyRun;
import byol.torch.TensorScope;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Reads what {@link FewOpenFilesTest} made while the system allows no more open files, and once
 * more when it does again.
 */
final class FewOpenFiles {
  private static final IndexCache NO_CACHE = new IndexCache(null, Integer.MAX_VALUE);

  private FewOpenFiles() {}

  /** Prints what is taken for anything else than what it is. */
  public static void main(String[] paths) throws Exception {
    Path folder = Path.of(paths[0]);
    Map<String, Callable<Object>> readings = readings(folder);
    Map<String, Object> before = new LinkedHashMap<>();
    for (var reading : readings.entrySet()) {
      before.put(reading.getKey(), reading.getValue().call());
    }
    Deque<FileInputStream> all = takeAll();
    for (var reading : readings.entrySet()) {
      try {
        Object now = reading.getValue().call();
        if (!now.equals(before.get(reading.getKey()))) {
          System.out.printf("%s gave %s%n", reading.getKey(), now);
        }
      } catch (Exception e) {
        boolean told =
            ResourceLimitException.of(e)
                .filter(limit -> limit.resource() == Resource.OPEN_FILES)
                .isPresent();
        if (!told) {
          System.out.printf("%s failed with %s%n", reading.getKey(), e);
        }
      }
    }
    for (FileInputStream each : all) {
      each.close();
    }
    for (var reading : readings.entrySet()) {
      Object after = reading.getValue().call();
      if (!after.equals(before.get(reading.getKey()))) {
        System.out.printf("%s gives %s now%n", reading.getKey(), after);
      }
    }
    System.out.println("done");
  }

  private static Deque<FileInputStream> takeAll() {
    Deque<FileInputStream> all = new ArrayDeque<>();
    try {
      while (true) {
        all.add(new FileInputStream("/dev/null"));
      }
    } catch (IOException e) {
      return all;
    }
  }

  private static Map<String, Callable<Object>> readings(Path folder) {
    Path images = folder.resolve("images");
    Path run = folder.resolve("run");
    StoredImages open = images(images);
    StoredImages shards = shards(folder);
    Map<String, Callable<Object>> readings = new LinkedHashMap<>();
    readings.put("a folder", () -> described(images(images)));
    readings.put("archives", () -> described(shards(folder)));
    readings.put("an image", () -> sum(open));
    readings.put("an image of an archive", () -> sum(shards));
    readings.put("a file", () -> ImageFiles.content(images.resolve("train/a/0.png")).length);
    readings.put("the start of a file", () -> ImageFiles.seemsImage(images.resolve("train/a/0")));
    readings.put("a config", () -> RunDirectory.open(run).config());
    readings.put("metrics", () -> RunDirectory.open(run).metrics());
    readings.put("what the data were", () -> DataRecord.read(run));
    readings.put("a run", () -> RunVerifier.verify(run));
    readings.put("a run that goes on", () -> resumed(run));
    return readings;
  }

  private static StoredImages images(Path folder) {
    return ImageFolder.open(folder, Split.TRAIN, NO_CACHE, ScanListener.NONE);
  }

  private static StoredImages shards(Path folder) {
    String spec = folder.resolve("shards").toString();
    return TarShards.open(spec, Split.TRAIN, NO_CACHE, ScanListener.NONE);
  }

  private static String described(StoredImages images) {
    return images.size() + " " + images.classNames() + " " + images.skipped().list();
  }

  private static String sum(StoredImages images) {
    long sum = 0;
    for (int i = 0; i < images.size(); i++) {
      for (byte value : images.image(i).pixels()) {
        sum += value & 0xff;
      }
    }
    return sum + " " + images.skipped().list();
  }

  private static Object resumed(Path run) {
    try (var _ = TensorScope.open()) {
      return TinyRun.losses(RunDirectory.open(run));
    }
  }
}
