package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.export.Provenance;
import byol.json.Json;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenancesTest {
  @TempDir Path folder;

  @Test
  void imagesAreNamedWithoutFoldersOfThisMachine() throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    Path file = run.path().resolve("config.json");
    JsonObject config = Json.readObject(file);
    Map<String, String> names =
        Map.of(
            "train=/data/cats,test=/data/holdout", "cats",
            "classes:/data/photos", "photos",
            "unlabeled:/data/photos/", "photos/",
            "/data/photos.csv", "photos.csv",
            "cifar10:/data/cifar", "cifar10",
            "fashion-mnist", "fashion-mnist");
    for (var spec : names.entrySet()) {
      config.addProperty("data", spec.getKey());
      Files.writeString(file, Json.pretty(config));
      assertEquals(spec.getValue(), Provenances.of(run.path()).data());
    }
  }

  @Test
  void figuresOfAnEarlierCheckpointAreLeftOut() throws IOException {
    RunDirectory run = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    Path file = run.path().resolve("summary.json");
    Files.writeString(file, "{\"evaluated_step\": 1, \"knn_top1\": 12.5}");
    assertEquals(
        Map.of("kNN, top-1 in %", "12.5"), Provenances.of(run.path()).figures(), "of the newest");
    Files.writeString(file, "{\"evaluated_step\": 0, \"knn_top1\": 12.5}");
    assertEquals(Map.of(), Provenances.of(run.path()).figures());
  }

  @Test
  void anExportSaysNothingOfItsTraining() throws IOException {
    Files.writeString(folder.resolve("config.json"), "{\"architecture\": \"resnet18\"}");
    Files.writeString(folder.resolve("model.safetensors"), "");
    assertEquals(Provenance.UNKNOWN, Provenances.of(folder));
  }
}
