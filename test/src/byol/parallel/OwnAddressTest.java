package byol.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAddressTest {
  private static final InetAddress LOOPBACK = address("127.0.1.1");

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void isTheHostsOrTheOneThatIsGiven() {
    assertEquals("127.0.0.1", new OwnAddress("127.0.0.1", false).of(null));
    assertEquals("192.0.2.7", new OwnAddress("192.0.2.7", true).of(null));
    assertEquals("192.0.2.8", new OwnAddress("127.0.0.1", true).of("192.0.2.8"));
    assertEquals("127.0.0.1", new OwnAddress("192.0.2.7", true).of("if:lo"));
  }

  /** By hand, LOCAL_WORLD_SIZE is seldom given, so all but one seem to be elsewhere. */
  @Test
  void whereTheAddressItselfLeadsToNoOtherMachineAllAreHere() {
    assertEquals("127.0.0.1", new OwnAddress("127.0.0.1", true).of(null));
    assertTrue(new OwnAddress("127.0.0.1", true).isHere());
    assertTrue(new OwnAddress("localhost", true).isHere());
    assertFalse(new OwnAddress("192.0.2.7", true).isHere());
    assertFalse(new OwnAddress("no.such.host", true).isHere());
  }

  @Test
  void aNameForTheMachineItselfMeansItsOnlyAddress() {
    var own = new OwnAddress("node1", true);
    assertEquals("192.0.2.7", own.other(LOOPBACK, List.of(address("192.0.2.7"))));
    assertRefused(
        own,
        List.of(address("192.0.2.7"), address("10.0.0.7")),
        "node1 is the address 127.0.1.1 here, which other machines do not reach: give"
            + " --dist-address, an address of this machine's network (192.0.2.7, 10.0.0.7)");
    assertRefused(own, List.of(), "(it has none)");
  }

  private static void assertRefused(OwnAddress own, List<InetAddress> all, String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> own.other(LOOPBACK, all));
    assertTrue(refused.getMessage().endsWith(text), refused.getMessage());
  }

  @Test
  void whatIsNotThereIsNamed() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> new OwnAddress("a", true).of("if:none9"));
    assertTrue(
        refused.getMessage().startsWith("this machine has no network interface none9; it has "),
        refused.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new OwnAddress("no.such.host", true).of(null));
  }
}
