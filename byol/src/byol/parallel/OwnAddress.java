package byol.parallel;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * At which address of this machine rank 0 serves the meeting point, and the others on it find it.
 *
 * @param host by which the others know this machine
 * @param elsewhere whether some of them are on other machines
 */
record OwnAddress(String host, boolean elsewhere) {
  private static final String INTERFACE = "if:";

  /**
   * The address that was given, that of the interface that was given, or that of the host's name.
   * Many systems take a machine's own name for an address that other machines cannot reach: then it
   * is the only other one that the machine has. Where that address itself was said to be the host,
   * all processes are here.
   *
   * @param at an address, {@code if:} and the name of an interface, or null
   * @throws IllegalArgumentException if there is none, or several could be meant
   */
  String of(String at) {
    try {
      if (at != null && at.startsWith(INTERFACE)) {
        return only(at.substring(INTERFACE.length())).getHostAddress();
      }
      InetAddress found = InetAddress.getByName(at == null ? host : at);
      if (!elsewhere || !found.isLoopbackAddress() || found.getHostAddress().equals(host)) {
        return found.getHostAddress();
      }
      return at == null ? other(found, all()) : refuse(found, all());
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "no machine has the name %s".formatted(at == null ? host : at), e);
    }
  }

  /** Whether the host is this machine, by an address that leads to no other. */
  boolean isHere() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Its name may come later.
      return false;
    }
  }

  /** The only one that others can reach. */
  String other(InetAddress loopback, List<InetAddress> all) {
    return all.size() == 1 ? all.getFirst().getHostAddress() : refuse(loopback, all);
  }

  private String refuse(InetAddress loopback, List<InetAddress> all) {
    throw new IllegalArgumentException(
        "%s is the address %s here, which other machines do not reach: give --dist-address, an address of this machine's network (%s)"
            .formatted(
                host,
                loopback.getHostAddress(),
                all.isEmpty()
                    ? "it has none"
                    : String.join(", ", all.stream().map(InetAddress::getHostAddress).toList())));
  }

  private static List<InetAddress> all() throws SocketException {
    return NetworkInterface.networkInterfaces().flatMap(OwnAddress::reachable).toList();
  }

  private static Stream<InetAddress> reachable(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback()
          ? network.inetAddresses().filter(Inet4Address.class::isInstance)
          : Stream.empty();
    } catch (SocketException e) {
      // It is gone.
      return Stream.empty();
    }
  }

  private static InetAddress only(String name) throws SocketException {
    NetworkInterface network = NetworkInterface.getByName(name);
    if (network == null) {
      throw new IllegalArgumentException(
          "this machine has no network interface %s; it has %s"
              .formatted(
                  name,
                  String.join(
                      ", ",
                      NetworkInterface.networkInterfaces()
                          .map(NetworkInterface::getName)
                          .toList())));
    }
    return network
        .inetAddresses()
        .min((a, b) -> Boolean.compare(b instanceof Inet4Address, a instanceof Inet4Address))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the network interface %s has no address".formatted(name)));
  }
}
