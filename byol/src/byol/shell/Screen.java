package byol.shell;

/** Where drawings are shown: a terminal, a notebook. */
public interface Screen {
  /** Shows it below what was shown before. */
  void show(Drawing drawing);

  /** A place whose contents change, as a training goes on. */
  Place place();

  /** Shows one thing at a time. */
  interface Place {
    /**
     * Shows a line, and where there is room something to look at, in place of what this showed
     * before.
     */
    void show(String line, Drawing drawing);
  }
}
