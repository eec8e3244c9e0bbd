package byol.config;

import byol.json.Json;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Settings within other JSON. */
final class SettingsJson extends TypeAdapter<Settings> {
  @Override
  public void write(JsonWriter out, Settings settings) throws IOException {
    if (settings == null) {
      out.nullValue();
    } else {
      Json.write(settings.tree(), out);
    }
  }

  @Override
  public Settings read(JsonReader in) throws IOException {
    return Settings.parse(Json.object(JsonParser.parseReader(in), "options"), "options");
  }
}
