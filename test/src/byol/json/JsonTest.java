package byol.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("config.json");
  }

  private String refusal() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Settings.read(file)).getMessage();
    assertTrue(message.startsWith(file + ""), message);
    assertFalse(message.contains("Gson") || message.contains("Reader"), message);
    return message;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "epochs: 10\nlr: 0.2\n",
        "---\nepochs: 10\n",
        "epochs = 10",
        "",
        "null",
        "[1]",
        "{\"lr\": 1} {\"lr\": 2}",
        "{\"lr\": NaN}",
        "{\"lr\": 1",
        "{lr: 1}",
        "<html>",
      })
  void whatIsNoJsonIsToldWithWhatWouldBe(String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(
        refusal().contains("is not a JSON object, such as {\"epochs\": 10, \"lr\": 0.2}"),
        refusal());
  }

  @Test
  void thePlaceIsTold() throws IOException {
    Files.writeString(file, "{\"epochs\": 3,\n \"lr\": oops}");
    assertTrue(refusal().contains("at line 2, column"), refusal());
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
    assertTrue(refusal().contains("no text in UTF-8"));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    Files.write(file, "\uFEFF{\"epochs\": 3}".getBytes(StandardCharsets.UTF_8));
    assertEquals(3.0, Settings.read(file).get("epochs", Double.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'epochs': 'many'}|epochs must be a number, not \"many\"",
        "{'epochs': [1]}|epochs must be a number, not [1]",
        "{'batch_size': 8.5}|batch_size must be a whole number, not 8.5",
        "{'batch_size': 3000000000}|batch_size must be a whole number, not 3000000000",
        "{'seed': 9223372036854775808}|seed must be a whole number, not 9223372036854775808",
        "{'batch_size': 2147483648}|batch_size must be a whole number, not 2147483648",
        "{'steps': 1e999999999}|steps must be a whole number, not 1e999999999",
        "{'predictor': 'no'}|predictor must be true or false, not \"no\"",
        "{'views': 3}|views must be an object, not 3",
        "{'views': [3]}|views must be an object, not [3]",
        "{'views': {'first': 3}}|views.first must be an object, not 3",
        "{'views': {'second': 'paper'}}|views.second must be an object, not \"paper\"",
        "{'views': {'first': []}}|views.first must be an object, not []",
        "{'views': {'first': {'flip': 'no'}}}|views.first: 'flip' of a view is a number, not a"
            + " text",
        "{'views': {'first': {'flip': 1}}}|views.first: a view needs 'crop_scale_min'",
        "{'views': {'stats': 1}}|views.stats must be an object, not 1",
        "{'model': 3}|model must be an object, not 3",
        "{'runtime': ['threads']}|runtime must be an object, not [\"threads\"]",
        "{'norm': {}}|norm must be a text, not {}",
        "{'arch': ['resnet8']}|arch must be a text, not [\"resnet8\"]",
        "{'data': {'path': 'x'}}|data must be a text, not {\"path\":\"x\"}",
        "{'views': {'size': 'big'}}|views.size must be a whole number, not \"big\"",
      })
  void aValueOfAnotherKindIsNamed(String text, String message) throws IOException {
    Files.writeString(file, text.replace('\'', '"'));
    assertEquals(file + ": " + message, refusal());
  }
}
