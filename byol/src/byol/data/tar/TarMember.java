package byol.data.tar;

/**
 * What lies in an archive.
 *
 * @param name its path in the archive
 * @param kind whether there is content, and in which form
 * @param header where the first header of the member begins, in bytes from the start of the archive
 * @param offset where the content begins
 * @param length of the content in bytes, with the holes of a sparse file
 * @param target of a link: the other's path, as it is written; else null
 */
public record TarMember(
    String name, Kind kind, long header, long offset, long length, String target) {

  /** The forms of content. */
  public enum Kind {
    /** All in one piece. */
    FILE,
    /** In pieces, without the zeros between them. */
    SPARSE,
    /** That of a member that came before. */
    HARD_LINK,
    /** That of another file, which may be in the archive. */
    SYMBOLIC_LINK,
    /** Not all: the rest is in another archive. */
    PART
  }

  /** Whether it only says where the content is. */
  public boolean isLink() {
    return kind == Kind.HARD_LINK || kind == Kind.SYMBOLIC_LINK;
  }

  /** The content of another member under this one's name. */
  public TarMember as(TarMember other) {
    return new TarMember(name, other.kind, other.header, other.offset, other.length, null);
  }
}
