package byol.torch;

/** How far the code in a TorchScript file is trusted, which {@link Script#load} runs. */
public enum Trust {
  /**
   * A file is refused if its code names an operator that reads or writes files, speaks to other
   * processes, or reads memory that is not its own; it is looked through before any of it runs.
   * That keeps such a file from reaching out of the process, but not from taking all memory, from
   * never ending, or from using a fault in LibTorch: a file that may be hostile belongs into a
   * process of its own.
   */
  CHECKED,

  /** Any operator may be used: only for files from a source that is known. */
  TRUSTED
}
