package byol.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.data.DataException;
import byol.image.UnusableImageException;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void leavesNamesOfAnyScriptAlone() {
    for (String name : new String[] {"", "a b.png", "grün 猫 Ж 👩‍🚀", "می‌خواهم", "back\\slash"}) {
      assertEquals(name, Printable.of(name));
    }
  }

  @Test
  void escapesWhatCommandsATerminalOrForgesALine() {
    assertEquals("a\\nb\\r\\tc", Printable.of("a\nb\r\tc"));
    assertEquals("\\u001b[31m\\u0000\\u007f\\u009b", Printable.of("\u001b[31m\0\u007f\u009b"));
    assertEquals("\\u202egnp.\\u2066\\u2028\\ufeff", Printable.of("\u202egnp.\u2066\u2028\ufeff"));
    assertEquals("\\ud800x", Printable.of("\ud800x"));
    assertEquals("\\U000e0041", Printable.of(new String(Character.toChars(0xe0041))));
  }

  @Test
  void messagesKeepTheirLines() {
    assertEquals("a\n\tb\\u001b", Printable.message("a\n\tb\u001b"));
    assertEquals("a\\u001bb", new DataException("a\u001bb").getMessage());
    assertEquals("a\\nb", new UnusableImageException("a\nb").getMessage());
  }
}
