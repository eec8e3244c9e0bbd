package byol.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static Settings parse(String json) {
    return Settings.parse(
        JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject(), "my.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'version': 3} | is of version 3, and this program reads versions up to 2",
        "{'version': 0} | is of version 0",
        "{'version': 1.5} | is of version 1.5",
        "{'version': 'new'} | is of version \"new\"",
        "{'model': {'lr': 1}} | 'lr' is no part of 'model': it belongs into 'optimizer'",
        "{'model': {'optimizer': 'sgd'}} | it belongs into 'optimizer', as 'name'",
        "{'loader': {'epochs': 3}} | it belongs to the outermost object",
        "{'model': {'archh': 'x'}} | unknown key 'model.archh'; did you mean arch? (known: arch",
        "{'model': 5} | model must be an object, not 5",
        "{'schedule': [1]} | schedule must be an object, not [1]",
        "{'optimizer': ['a']} | optimizer must be a text, not [\"a\"]",
        "{'arch': 5, 'lr': 'x'} | arch must be a text, not 5",
        "{'lr': 'x'} | lr must be a number, not \"x\"",
        "{'norm': 5} | norm must be a text, not 5",
        "{'norm': {'groups': 4}} | norm must be a text, not {\"groups\":4}",
        "{'precision': true} | precision must be a text, not true",
        "{'stem': ['tiny']} | stem must be a text",
        "{'data': {}} | data must be a text, not {}",
        "{'lr': 1, 'optimizer': {'lr': 2}} | 'lr' is said twice: by itself and in 'optimizer'",
      })
  void saysWhatIsWrong(String json, String message) {
    var e = assertThrows(IllegalArgumentException.class, () -> parse(json));
    assertTrue(e.getMessage().startsWith("my.json"), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void partsAndKeysSideBySideSayTheSame() {
    assertEquals(
        parse("{'arch': 'resnet8', 'optimizer': 'sgd', 'lr': 0.5, 'norm': null}"),
        parse(
            "{'version': 2, 'model': {'arch': 'resnet8'},"
                + " 'optimizer': {'name': 'sgd', 'lr': 0.5}}"));
  }

  @Test
  void whatIsNullWithinViewsIsNotSaid() {
    assertEquals(new JsonObject(), parse("{'views': {'size': null}}").views());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "batch_size | four | batch_size must be a whole number, not \"four\"",
        "batch_size | 1.5 | batch_size must be a whole number, not 1.5",
        "lr | fast | lr must be a number, not \"fast\"",
        "predictor | perhaps | predictor must be true or false, not \"perhaps\"",
        "norm | gm:4 | unknown norm 'gm:4'",
        "bach_size | 4 | unknown key 'bach_size'; did you mean batch_size?",
      })
  void saysWhatIsWrongWithAText(String key, String text, String message) {
    var e = assertThrows(IllegalArgumentException.class, () -> Settings.NONE.withText(key, text));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void textsAreReadAsTheyAreTyped() {
    assertEquals(
        parse("{'batch_size': 4, 'lr': 0.3, 'norm': 'gn:16+ws', 'predictor': false}"),
        Settings.NONE
            .withText("batch_size", "4")
            .withText("lr", "0.3")
            .withText("norm", "gn:16+ws")
            .withText("predictor", "false"));
  }
}
