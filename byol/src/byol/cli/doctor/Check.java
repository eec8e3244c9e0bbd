package byol.cli.doctor;

import java.io.PrintWriter;

/**
 * One line of the doctor's report.
 *
 * @param advice what to do about it; empty when all is well
 */
record Check(Status status, String name, String finding, String advice) {

  /** How serious it is; only a failure changes the exit code. */
  enum Status {
    OK("ok"),
    WARN("warn"),
    FAIL("FAIL");

    private final String label;

    Status(String label) {
      this.label = label;
    }
  }

  static Check ok(String name, String finding) {
    return new Check(Status.OK, name, finding, "");
  }

  static Check warn(String name, String finding, String advice) {
    return new Check(Status.WARN, name, finding, advice);
  }

  static Check fail(String name, String finding, String advice) {
    return new Check(Status.FAIL, name, finding, advice);
  }

  void print(PrintWriter out) {
    out.printf("%-5s %-15s %s%n", status.label, name, finding);
    if (!advice.isEmpty()) {
      out.printf("%-5s %-15s → %s%n", "", "", advice);
    }
  }
}
